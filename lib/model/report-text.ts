/** Numbers and dates in what commands and checks tell editors, always in English. */
import { createLocale } from './words/locale';

const { count, date, number } = createLocale('en-GB');

export const formatDate = date;
export const formatNumber = number;

/** 1 and `file` -> `1 file`; 2, `address` and `addresses` -> `2 addresses`. */
export function formatCount(n: number, one: string, other = `${one}s`): string {
  return count(n, { one, other });
}
