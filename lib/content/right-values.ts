/** What a wrong value was certainly meant to be, as YAML; undefined where that is not certain. Asked by the fields. */
import { toDateForm } from './date-forms';
import { asList, inQuotes } from './quoting';

/** What stands in a file in place of a right value. */
export type Wrong = {
  found: unknown;
  /** How it is written; empty where it takes several lines. */
  source: string;
  /** Whether it lies within the value of the key. */
  isPart: boolean;
};

/** What YAML took for something else than the text that it is, as it is written: `0123`, `TRUE`, `[A] b`. */
export function textSource({ found, source }: Wrong): string | undefined {
  const isText = typeof found === 'string' || found === null || found === undefined;
  return isText || source === '' ? undefined : source;
}

export function toText(wrong: Wrong): string | undefined {
  const source = textSource(wrong);
  return source === undefined ? undefined : inQuotes(source);
}

/** Hugo takes one text for a list of one. It is mended all the same, so that every tool reads it. */
export function toTextList({ found, source, isPart }: Wrong): string | undefined {
  const isScalar = ['string', 'number', 'boolean'].includes(typeof found);
  if (source === '' || found === '') return undefined;
  if (!isPart) return isScalar ? asList(source) : undefined;
  const isPair = typeof found === 'object' && found !== null && !/^[[{]/u.test(source);
  return isScalar || isPair ? inQuotes(source) : undefined;
}

/** Never `false`: that may show what was meant to be hidden. */
export function toTrue({ found }: Wrong): string | undefined {
  return /^(?:true|yes|on|y|t|1)$/iu.test(String(found)) ? 'true' : undefined;
}

export function toDate({ found, source }: Wrong): string | undefined {
  return toDateForm(typeof found === 'number' ? source : String(found));
}

export function toNumber({ found }: Wrong): string | undefined {
  const isDigits = typeof found === 'string' && /^\d+$/u.test(found.trim());
  return isDigits ? String(Number(found)) : undefined;
}
