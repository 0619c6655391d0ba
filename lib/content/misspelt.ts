/** Unknown keys that look like a known one. Used by `validate.ts`. */
import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';

import type { Problem } from '@/lib/model/problem';

import type { FrontMatter } from './front-matter';
import { meantElsewhere } from './foreign-names';
import { asksToHide } from './hiding';
import { hintOf } from './hint-of';
import { HUGO_KEYS } from './schema';
import { valueAt } from './value-path';
import { DATES, isMorePublic, type ToDate } from './visibility';
import { VISIBILITY_KEYS } from './visibility-schema';

export type Misspelt = Pick<Problem, 'message' | 'fix' | 'mend'> & { meant: string };

/**
 * The known key that an unknown one was probably meant to be, and what to do.
 * @param known the keys of the schema by their lower case
 */
export function misspelt(
  key: string,
  frontMatter: FrontMatter,
  shape: Record<string, z.ZodType>,
  known: Map<string, string>,
  toDate: ToDate,
): Misspelt | undefined {
  const { data } = frontMatter;
  const isOurs = isHugoKey(key, known) || [...known.keys()].some((name) => isForm(key, name));
  // A body may show it, with the shortcode of that name.
  const isUsed = isOurs || /\bparam\s/u.test(frontMatter.body);
  const elsewhere = isUsed ? undefined : meantElsewhere(key, data, known);
  const meant = meantBy(key, elsewhere?.field, data, known, toDate);
  if (meant === undefined) return undefined;
  const message = `is not a known key; did you mean "${meant}"?`;
  if (Object.keys(data).some((other) => known.get(other.toLowerCase()) === meant))
    return { meant, message, fix: `move its value to "${meant}", and remove it` };
  const fix = `write ${meant}`;
  const isClear = elsewhere ? !elsewhere.isTaste : isSurely(key, meant);
  const isCertain = isClear && fits(key, shape[meant]!, frontMatter);
  return { meant, message, fix, ...(isCertain && { mend: { found: key, text: meant } }) };
}

/** Whether the fix would not turn a warning into an error: the value is valid, or can be fixed next. */
function fits(key: string, schema: z.ZodType, { data, asWritten }: FrontMatter): boolean {
  const { success, error } = schema.safeParse(data[key]);
  if (success) return true;
  return error.issues.every(({ path }) => {
    const found = valueAt(data[key], path);
    const source = asWritten([key, ...path]) ?? '';
    const isPart = path.length > 0;
    return source !== '' && hintOf(schema).mend?.({ found, source, isPart }) !== undefined;
  });
}

/** Whether a key is a known one in another form, with one letter wrong, or with two swapped. */
function isSurely(key: string, known: string): boolean {
  if (isForm(key, known) || isSwapped(key, known)) return true;
  const [written, meant] = [key.toLowerCase(), known.toLowerCase()];
  return written[0] === meant[0] && distance(written, meant) === 1;
}

/** `dratf` for `draft`: the same letters, the first in its place. */
function isSwapped(key: string, known: string): boolean {
  const [written, meant] = [key, known].map((name) => [...name.toLowerCase()]);
  return written![0] === meant![0] && written!.sort().join('') === meant!.sort().join('');
}

/** `video_id` for `videoId`, `tag` for `tags`, `category` and `categorys` for `categories`. */
function isForm(key: string, known: string): boolean {
  const [a, b] = [key, known].map((name) => name.toLowerCase().replace(/[\s_-]/gu, '')) as [
    string,
    string,
  ];
  const isPlural = (one: string, many: string) =>
    [one, `${one}s`, `${one}es`, one.replace(/ys?$/u, 'ies')].includes(many);
  return isPlural(a, b) || isPlural(b, a);
}

/** Whether a page of Hugo has it; `site.yaml` is none. */
function isHugoKey(key: string, known: Map<string, string>): boolean {
  return known.has('title') && HUGO_KEYS.includes(key);
}

/** Never a key that would show more of the page. @param elsewhere what other systems mean by the key */
function meantBy(
  key: string,
  elsewhere: string | undefined,
  data: Record<string, unknown>,
  known: Map<string, string>,
  toDate: ToDate,
): string | undefined {
  if (isHugoKey(key, known)) return undefined;
  const value = data[key];
  const meant = elsewhere ?? nearestTo(key, known);
  if (meant === undefined) return undefined;
  if (![...DATES, ...VISIBILITY_KEYS].includes(meant))
    return asksToHide(key, value) ? undefined : meant;
  const before = Object.fromEntries(
    Object.entries(data).map(([name, own]) => [known.get(name.toLowerCase()) ?? name, own]),
  );
  return isMorePublic(before, { ...before, [meant]: value }, toDate) ? undefined : meant;
}

/** What people call our fields, for slips of these words; `holder.ts` reads the words themselves. */
const OTHER_NAMES: Record<string, string> = {
  length: 'duration',
  runtime: 'duration',
  summary: 'description',
  excerpt: 'description',
  synopsis: 'description',
};

const isSlip = (written: string, name: string) =>
  written !== name && (isSwapped(written, name) || distance(written, name) === 1);

function nearestTo(key: string, known: Map<string, string>): string | undefined {
  const lower = key.toLowerCase();
  const names = [...known.keys()];
  const alike = names.find((name) => isForm(key, name) || isSwapped(key, name));
  const other = Object.keys(OTHER_NAMES).find((name) => isSlip(lower, name));
  if (alike === undefined && other !== undefined) return known.get(OTHER_NAMES[other]!);
  const nearest = alike ?? closest(lower, names);
  const most = key.length > 5 ? 2 : 1;
  const isNear = alike !== undefined || distance(lower, nearest) <= most;
  return isNear ? known.get(nearest) : undefined;
}
