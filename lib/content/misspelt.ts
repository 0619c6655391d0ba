/** Unknown keys that look like a known one. Asked by `validate.ts`. */
import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';

import type { Problem } from '@/lib/model/problem';

import type { FrontMatter } from './front-matter';
import { asksToHide } from './hiding';
import { hintOf } from './hint-of';
import { HUGO_KEYS } from './schema';
import { isMorePublic } from './visibility';
import { VISIBILITY_KEYS } from './visibility-schema';

export type Misspelt = Pick<Problem, 'message' | 'fix' | 'mend'> & { meant: string };

/**
 * The known key that an unknown one was probably meant to be, and what to do.
 * @param known the keys of the schema by their lower case
 */
export function misspelt(
  key: string,
  { data, asWritten }: FrontMatter,
  shape: Record<string, z.ZodType>,
  known: Map<string, string>,
): Misspelt | undefined {
  const meant = meantBy(key, data[key], data, known);
  if (meant === undefined) return undefined;
  const message = `is not a known key; did you mean "${meant}"?`;
  if (Object.keys(data).some((other) => known.get(other.toLowerCase()) === meant))
    return { meant, message, fix: `move what it holds to "${meant}", and remove it` };
  const wrong = { found: data[key], source: asWritten([key]) ?? '', isPart: false };
  // With a value that does not fit, an error would come of a warning.
  const fits =
    shape[meant]?.safeParse(data[key]).success || hintOf(shape[meant]).mend?.(wrong) !== undefined;
  const mend = { found: key, text: meant };
  return { meant, message, fix: `write ${meant}`, ...(fits && { mend }) };
}

/** Never one that would show more of the page. */
function meantBy(
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
  if (!['date', ...VISIBILITY_KEYS].includes(meant))
    return asksToHide(key, value) ? undefined : meant;
  const before = Object.fromEntries(
    Object.entries(data).map(([name, own]) => [known.get(name.toLowerCase()) ?? name, own]),
  );
  return isMorePublic(before, { ...before, [meant]: value }) ? undefined : meant;
}
