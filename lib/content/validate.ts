/** Checks front matter against a schema: typed values, or problems with line, column and fix. */
import type { z } from 'zod';

import { type Problem, quote } from '@/lib/model/problem';

import { entryEnds } from './entry-ends';
import type { FrontMatter } from './front-matter';
import type { FieldKind } from './field-hints';
import { asksToHide } from './hiding';
import { hintAt, hintOf, missingFault } from './hint-of';
import { findHolder, OPTIONAL_FIELDS } from './holder';
import { markedFault } from './invisible-marks';
import { longLists } from './long-lists';
import { lostTextProblems, toKey } from './lost-text-problems';
import { misspelt } from './misspelt';
import { hidingTexts, strayKeys } from './stray-keys';
import { asInFile, valueAt } from './value-path';
import type { ToDate } from './visibility';
import type { Place } from './yaml';

type ObjectSchema = z.ZodObject<Record<string, z.ZodType>>;

type Told = Pick<Problem, 'message' | 'fix'> & { mend?: Problem['mend'] | undefined };

/** Kinds of fields that are lists of texts. */
const LISTS = new Set<FieldKind | undefined>(['lines', 'terms']);

export type Validated<T> = {
  data: T | undefined;
  /** What YAML found for each known key. */
  written: Record<string, unknown>;
  problems: Problem[];
};

/**
 * Keys are read in any letter case, as in Hugo; unknown ones are harmless unless they look misspelt.
 * @param isClosed whether any unknown key gets a warning, even if it resembles none of ours
 * @param toDate supplies the date of a file that has none
 */
export function validate<S extends z.ZodObject>(
  frontMatter: FrontMatter,
  schema: S,
  isClosed = false,
  toDate: ToDate = ({ date }) => date,
): Validated<z.output<S>> {
  const long = longLists(frontMatter);
  if (long.length > 0) return { data: undefined, written: {}, problems: long };
  const shape = (schema as unknown as ObjectSchema).shape;
  const known = new Map(Object.keys(shape).map((key) => [key.toLowerCase(), key]));
  const written = new Map<string, string>();
  /** Problems of misspelt keys, by the keys they were meant to be. */
  const guesses = new Map<string, Problem>();
  const problems: Problem[] = [];
  const report = (severity: Problem['severity'], field: string, place: Place, told: Told) => {
    const { message, fix, mend } = told;
    const { file } = frontMatter;
    const { line, column } = place;
    problems.push({ severity, file, line, column, field, message, fix, ...(mend && { mend }) });
  };

  const input: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(frontMatter.data)) {
    const name = known.get(key.toLowerCase());
    if (name === undefined) {
      const likely = misspelt(key, frontMatter, shape, known, toDate);
      const place = frontMatter.locateKey(key);
      if (likely) {
        report('warning', key, place, likely);
        const twin = guesses.get(likely.meant);
        // If two keys have the same meaning, neither is renamed.
        for (const guess of twin ? [twin, problems.at(-1)!] : []) delete guess.mend;
        guesses.set(likely.meant, problems.at(-1)!);
      } else if (isSentence(key) && !asksToHide(key, value)) {
        const message = 'is read as a key because ": " follows it';
        const fix =
          'if it continues the text above, indent the line by two spaces and put the whole text in single quotes';
        report('warning', key, place, { message, fix });
      } else if (isClosed) {
        const fix = `remove it; known are ${[...known.values()].join(', ')}`;
        report('warning', key, place, { message: 'is not a known key, so it does nothing', fix });
      }
    } else if (written.has(name)) {
      const message = `appears twice, as "${written.get(name)}" and "${key}"`;
      const fix = 'keep one of the two';
      report('error', key, frontMatter.locateKey(key), { message, fix });
    } else {
      written.set(name, key);
      input[name] = value;
      if (LISTS.has(hintOf(shape[name]).kind))
        problems.push(...entryEnds(frontMatter, key), ...hidingTexts(frontMatter, key));
    }
  }

  const date = toDate(input);
  if ((input.date ?? '') === '' && date) input.date = date;
  const result = schema.safeParse(input);
  const issues = result.success ? [] : result.error.issues;
  const wrong = new Set(issues.map(({ path }) => toKey(path)));
  // Other faults of a text that is cut off follow from that.
  const lost = lostTextProblems(frontMatter, shape, known, wrong);
  problems.push(...lost.values());
  const isOwn = (key: string) =>
    known.has(key.toLowerCase()) && !written.has(known.get(key.toLowerCase())!);
  for (const issue of issues) {
    if (lost.has(toKey(issue.path))) continue;
    const [name, ...rest] = asInFile(input, issue.path);
    const path = [written.get(String(name)) ?? String(name), ...rest];
    const place = frontMatter.locate(path);
    const found = valueAt(input, [name!, ...rest]);
    const source = frontMatter.asWritten(path) ?? '';
    const { hint, isPart } = hintAt(shape[String(name)], issue.path.slice(1));
    const isEntry = typeof path.at(-1) === 'number';
    const isNothing = found === null && !isEntry && (source === '' || !hint.isText);
    const isMissing = found === undefined || isNothing;
    const isTop = rest.length === 0;
    const guess = isMissing && isTop ? guesses.get(String(name)) : undefined;
    const holder =
      (isMissing || found === '') && isTop
        ? findHolder(String(name), written.get(String(name)), frontMatter)
        : undefined;
    const field = shape[String(name)];
    const marked = isTop && field ? markedFault(field, found, source) : undefined;
    if (guess?.mend) {
      guess.severity = 'error';
    } else if (holder) {
      report('error', String(name), holder, holder);
    } else if (isMissing) {
      const expected = isPart ? undefined : hint.expected;
      report('error', String(name), place, missingFault(path, found, source, expected));
    } else if (marked) {
      report('error', String(name), place, marked);
    } else {
      const nothing = found === null ? 'nothing' : quote(found);
      const shown = typeof found === 'string' ? quote(found) : source || nothing;
      const value = { found, source, isPart };
      const stray = isEntry || LISTS.has(hint.kind) ? strayKeys(found, source, isOwn) : undefined;
      const text = source === '' || stray ? undefined : hint.mend?.(value);
      const reason = hint.reason?.(value);
      const message = `expected ${hint.expected}, got ${shown}${reason ? `; ${reason}` : ''}`;
      const mend = text === undefined ? undefined : { found: source, text };
      report('error', String(name), place, { message, fix: stray ?? hint.fix(value), mend });
    }
  }
  for (const name of OPTIONAL_FIELDS) {
    if (!shape[name] || guesses.has(name) || (input[name] ?? '') !== '') continue;
    const holder = findHolder(name, written.get(name), frontMatter);
    if (holder) report('warning', name, holder, holder);
  }
  return { data: result.data as z.output<S> | undefined, written: input, problems };
}

/** Whether the words before a colon continue a text rather than name something. */
function isSentence(key: string): boolean {
  const words = key.trim().split(/\s+/u);
  return words.length > 3 || (words.length > 1 && /^\p{Ll}|[.,!?…]/u.test(key));
}
