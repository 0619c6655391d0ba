/** Texts that begin with a quote, and contain others. Used by `value-faults.ts` and `list-faults.ts`. */
import { inQuotes } from './quoting';

/** Words that begin with an apostrophe. */
const ELISION = /^'(?:(?:tis|twas|till?|em|cause|bout|round|neath|n)\b|\d)/iu;
const APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu;

/** `'It's'` -> `'It''s'`; `"A" and "B"` -> `'"A" and "B"'`; `'It's` -> `'It''s'`. */
export function requote(text: string): string {
  const quote = text[0]!;
  if (isUnclosed(text)) return inQuotes(text.slice(1));
  const inner = text.slice(1, -1);
  if (!isWithin(text)) return inQuotes(text);
  const marks = inner.split(quote).length - 1;
  // A quote that closes before another one opens: both belong to the text.
  const first = inner.indexOf(quote);
  const areOwn =
    marks % 2 === 0 && /\S/u.test(inner[first - 1] ?? '') && /\W/u.test(inner[first + 1] ?? '');
  if (areOwn) return inQuotes(text);
  return quote === "'"
    ? inQuotes(inner.replaceAll("''", "'"))
    : `"${inner.replace(/\\[\s\S]|"/gu, (found) => (found === '"' ? '\\"' : found))}"`;
}

/** Whether the quotes in it have only one meaning. */
export function isClear(text: string): boolean {
  const quote = text[0]!;
  if (quote !== '"' && quote !== "'") return true;
  if (isUnclosed(text)) return !ELISION.test(text);
  const marks = text.replace(APOSTROPHE, '').split(quote).length - 1;
  if (marks % 2 === 0)
    // `'the boys' room`: an apostrophe, or the end of what is in quotes.
    return isWithin(text) || quote === '"' || !/s'(?=\s)/u.test(text);
  // An odd one is an apostrophe or an inch, or one of a pair is missing.
  return isWithin(text) && !new RegExp(`(?:^|\\s)${quote}(?=\\S)`, 'u').test(text.slice(1, -1));
}

function isWithin(text: string): boolean {
  return /^["']/u.test(text) && text.length > 1 && text.endsWith(text[0]!);
}

/** `'It's great`: all quotes but the first are apostrophes. */
function isUnclosed(text: string): boolean {
  return text.startsWith("'") && !text.slice(1).replace(APOSTROPHE, '').includes("'");
}
