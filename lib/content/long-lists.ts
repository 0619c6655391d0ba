/** Lists that are longer than any that people write; looking up each of their values would take minutes. */
import type { Problem } from '@/lib/model/problem';
import { formatCount, formatNumber } from '@/lib/model/report-text';

import type { FrontMatter } from './front-matter';

/** How many values a list may have, and how many keys a file. */
const MOST = 2000;

/** How many values may repeat an anchor; each is looked for in the whole text. */
const MOST_ALIASES = 1000;
const KEY = /^[^\s#][^\n:]{0,999}:(?=[ \t\n]|$)/gmu;
const ALIAS = /(?<=[\s,[:])\*[^\s,\]*]{1,99}(?=[\s,\]])/gu;

/** What would take the YAML parser minutes. @param source not yet parsed */
export function crowdedYaml(source: string): { message: string; fix: string } | undefined {
  const keys = source.match(KEY)?.length ?? 0;
  if (keys > MOST) return toFault(formatCount(keys, 'key'), MOST);
  const aliases = source.match(ALIAS)?.length ?? 0;
  return aliases > MOST_ALIASES
    ? toFault(formatCount(aliases, 'alias', 'aliases'), MOST_ALIASES)
    : undefined;
}

function toFault(count: string, most: number) {
  const shown = formatNumber(most);
  return { message: `has ${count}, more than ${shown}`, fix: `keep ${shown} of them at most` };
}

/** An error for each list that has too many values. */
export function longLists({ file, data, locateKey }: FrontMatter): Problem[] {
  const fault = (
    field: string,
    place: { line: number; column: number },
    count: string,
  ): Problem => ({
    severity: 'error',
    file,
    ...place,
    field,
    ...toFault(count, MOST),
  });
  const keys = Object.keys(data);
  return keys.flatMap((key) => {
    const count = longest(data[key]);
    return count > MOST ? [fault(key, locateKey(key), formatCount(count, 'value'))] : [];
  });
}

/** The number of values of the longest list in a value; a key counts as one. */
function longest(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const values = Object.values(value);
  return values.reduce<number>((most, one) => Math.max(most, longest(one)), values.length);
}
