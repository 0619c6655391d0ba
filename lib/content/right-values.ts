/** What an invalid value was certainly meant to be, as YAML; undefined if not certain. Used by the fields. */
import { type DateFault, dateFault } from './date-faults';
import { eitherDate, toDateForm } from './date-forms';
import { asEntry, asList, asUnquotedList, inQuotes } from './quoting';

/** What a file has in place of a valid value. */
export type Wrong = {
  found: unknown;
  /** As written; empty if it spans several lines. */
  source: string;
  /** Whether it is nested in the value of the key. */
  isPart: boolean;
};

/** What YAML took for something other than text, as written: `0123`, `TRUE`, `[A] b`. */
export function textSource({ found, source }: Wrong): string | undefined {
  const isText = typeof found === 'string' || found === null || found === undefined;
  return isText || source === '' ? undefined : source;
}

export function toText(wrong: Wrong): string | undefined {
  const source = textSource(wrong);
  return source === undefined ? undefined : inQuotes(source);
}

/** Hugo takes one text for a list of one. It is fixed all the same, so that every tool can read it. */
export function toTextList({ found, source, isPart }: Wrong): string | undefined {
  const isScalar = ['string', 'number', 'boolean'].includes(typeof found);
  if (source === '' || found === '') return undefined;
  if (!isPart && (saysNothing(found) || asUnquotedList(source))) return undefined;
  if (!isPart) return isScalar ? asList(source) : fromBraces(found, source);
  const only = onlyText(found);
  if (only !== undefined) return asEntry(only);
  const isPair = typeof found === 'object' && found !== null && !/^[[{]/u.test(source);
  return isScalar || (isPair && !Array.isArray(found)) ? inQuotes(source) : undefined;
}

/** Keys that only say that a text follows. */
const SAYS_TEXT =
  /^(?:name|title|label|text|value|tag|term|category|concept|slug|url|path|alias|video|id)$/iu;

/** The text that is all there is of an entry: `{ name: Nets }` and `[Nets]`. */
export function onlyText(found: unknown): string | undefined {
  if (typeof found !== 'object' || found === null) return undefined;
  const [[key, value] = ['', undefined], ...others] = Object.entries(found);
  const isOnly = others.length === 0 && typeof value === 'string' && value.trim() !== '';
  return isOnly && (Array.isArray(found) || SAYS_TEXT.test(key)) ? value.trim() : undefined;
}

const NOTHING =
  /^(?:none|n\/?a|n\.a\.|nil|null|nothing|empty|yes|no|true|false|tb[ac]|tbd|todo|keine?|aucune?|ningun[oa]|[-–—?.…]+)$/iu;

/** Whether a word in place of a list rather means that there is none: `N/A`. */
export function saysNothing(found: unknown): boolean {
  return NOTHING.test(String(found).trim());
}

/** `{fog, boats}`, which YAML reads as keys without values -> `[fog, boats]`. */
function fromBraces(found: unknown, source: string): string | undefined {
  const values = typeof found === 'object' && found !== null ? Object.values(found) : [];
  const inner = /^\{([^{}[\]:#]+)\}$/u.exec(source)?.[1]!.trim();
  if (inner === undefined || values.length === 0 || values.some((value) => value !== null))
    return undefined;
  return /["']/u.test(inner) ? `[${inner}]` : asList(inner);
}

/** Never `false`: that could show what was meant to be hidden. */
export function toTrue({ found }: Wrong): string | undefined {
  return /^(?:true|yes|on|y|t|1)$/iu.test(String(found)) ? 'true' : undefined;
}

const dateText = ({ found, source }: Wrong) => (typeof found === 'number' ? source : String(found));

export function toDate(wrong: Wrong): string | undefined {
  return toDateForm(dateText(wrong));
}

/** Both days that `08/05/2023` can mean, the one with the day first before the other; otherwise empty. */
export function toEitherDate(wrong: Wrong): string[] {
  return eitherDate(dateText(wrong));
}

/** If it is a date in form, but there is no such day or time. */
export function toDateFault(wrong: Wrong): DateFault | undefined {
  return dateFault(dateText(wrong));
}

export function toNumber({ found }: Wrong): string | undefined {
  const isDigits = typeof found === 'string' && /^\d+$/u.test(found.trim());
  return isDigits ? String(Number(found)) : undefined;
}
