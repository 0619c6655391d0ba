/** Holds front matter against a schema: values of known types, or problems with line, column and fix. */
import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';

import { type Problem, quote } from '@/lib/model/problem';

import type { FrontMatter } from './front-matter';
import { asksToHide } from './hiding';
import { hintOf } from './hint-of';
import { lostTextProblems, toKey } from './lost-text-problems';
import { HUGO_KEYS } from './schema';
import { isMorePublic } from './visibility';
import { VISIBILITY_KEYS } from './visibility-schema';
import type { Place } from './yaml';

type ObjectSchema = z.ZodObject<Record<string, z.ZodType>>;

export type Validated<T> = {
  data: T | undefined;
  /** What YAML says of each known key. */
  written: Record<string, unknown>;
  problems: Problem[];
};

/**
 * Keys are read in any letter case, as in Hugo; unknown ones are harmless unless they look misspelt.
 * @param isClosed whether an unknown key is worth a warning even if it looks like none of ours
 */
export function validate<S extends z.ZodObject>(
  frontMatter: FrontMatter,
  schema: S,
  isClosed = false,
): Validated<z.output<S>> {
  const shape = (schema as unknown as ObjectSchema).shape;
  const known = new Map(Object.keys(shape).map((key) => [key.toLowerCase(), key]));
  const written = new Map<string, string>();
  const problems: Problem[] = [];
  const report = (
    severity: Problem['severity'],
    field: string,
    place: Place,
    message: string,
    fix: string,
    mend?: Problem['mend'],
  ) => {
    problems.push({
      severity,
      file: frontMatter.file,
      ...place,
      field,
      message,
      fix,
      ...(mend && { mend }),
    });
  };

  const input: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(frontMatter.data)) {
    const name = known.get(key.toLowerCase());
    if (name === undefined) {
      const meant = misspelt(key, value, frontMatter.data, known);
      const place = frontMatter.locateKey(key);
      if (meant) {
        report(
          'warning',
          key,
          place,
          `is not a known key; did you mean "${meant}"?`,
          `write ${meant}`,
        );
      } else if (isClosed) {
        report(
          'warning',
          key,
          place,
          'is not a known key, so it does nothing',
          `remove it; known are ${[...known.values()].join(', ')}`,
        );
      }
    } else if (written.has(name)) {
      const message = `stands twice, as "${written.get(name)}" and "${key}"`;
      report('error', key, frontMatter.locateKey(key), message, 'keep one of the two');
    } else {
      written.set(name, key);
      input[name] = value;
    }
  }

  const result = schema.safeParse(input);
  const issues = result.success ? [] : result.error.issues;
  const wrong = new Set(issues.map(({ path }) => toKey(path)));
  // What else is wrong with a text that is cut off follows from that.
  const lost = lostTextProblems(frontMatter, shape, known, wrong);
  problems.push(...lost.values());
  for (const issue of issues) {
    if (lost.has(toKey(issue.path))) continue;
    const [name, ...rest] = issue.path;
    const path = [written.get(String(name)) ?? String(name), ...rest];
    const place = frontMatter.locate(path);
    const found = at(input, issue.path);
    const hint = hintOf(shape[String(name)]);
    const source = frontMatter.asWritten(path) ?? '';
    const isPart = rest.length > 0;
    const isNothing = found === null && (source === '' || !hint.isText);
    if (found === undefined || (isNothing && !isPart)) {
      const where = [String(name), ...rest].map((part) =>
        typeof part === 'number' ? `entry ${part + 1}` : String(part),
      );
      const message = rest.length === 0 ? 'is missing' : `${where.slice(1).join(', ')} is missing`;
      const fix =
        rest.length === 0
          ? `add a line "${String(name)}: …" with ${hint.expected}`
          : hint.fix({ found, source, isPart });
      report('error', String(name), place, message, fix);
    } else {
      const shown = typeof found === 'string' ? quote(found) : source || quote(found);
      const value = { found, source, isPart };
      const text = source === '' ? undefined : hint.mend?.(value);
      report(
        'error',
        String(name),
        place,
        `expected ${hint.expected}, got ${shown}`,
        hint.fix(value),
        text === undefined ? undefined : { found: source, text },
      );
    }
  }
  return { data: result.data as z.output<S> | undefined, written: input, problems };
}

function at(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return isThere ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  }, data);
}

/** The known key that an unknown one was probably meant to be; never one that would show more of the page. */
function misspelt(
  key: string,
  value: unknown,
  data: Record<string, unknown>,
  known: Map<string, string>,
): string | undefined {
  if (HUGO_KEYS.includes(key)) return undefined;
  const lower = key.toLowerCase();
  const nearest = closest(lower, [...known.keys()]);
  const most = key.length > 5 ? 2 : 1;
  if (distance(lower, nearest) > most) return undefined;
  const meant = known.get(nearest)!;
  if (!VISIBILITY_KEYS.includes(meant)) return asksToHide(key, value) ? undefined : meant;
  const before = Object.fromEntries(
    Object.entries(data).map(([name, own]) => [known.get(name.toLowerCase()) ?? name, own]),
  );
  return isMorePublic(before, { ...before, [meant]: value }) ? undefined : meant;
}
