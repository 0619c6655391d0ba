/** How to quote a value that YAML cannot read as it is. Used by `yaml-faults.ts`. */
import { HIDING_KEY } from './known-keys';
import { inQuotes } from './quoting';

/** @param offset of the value in the source */
export type Value = { offset: number; text: string };

/** The value of a line: after the key, or after the hyphen if no plain key is there. */
const VALUE = /^([ \t]*(?:(?:- +)+(?:[a-z_]+:[ \t]+)?|[\p{L}\p{N}_-]+[ \t]*:[ \t]+))(\S.*)$/u;

/** The value of the line that an offset is in, without a comment if it is certainly one. */
export function valueAt(source: string, offset: number): Value | undefined {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', offset);
  const [, before, text = ''] = VALUE.exec(source.slice(start, end === -1 ? undefined : end)) ?? [];
  if (before === undefined) return undefined;
  return {
    offset: start + before.length,
    text: text.replace(/(?<![ \t])[ \t]+#(?:[ \t].*)?$/u, '').trim(),
  };
}

/** Whether the lines that follow a value are indented, and so part of it. */
function goesOn(source: string, { offset }: Value): boolean {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const indent = /^[ \t]*/u.exec(source.slice(start, offset))![0].length;
  const next = /(?:\n[ \t]*)+(?=\S)/uy;
  next.lastIndex = source.indexOf('\n', offset);
  const blanks = next.lastIndex === -1 ? undefined : next.exec(source)?.[0];
  return blanks !== undefined && blanks.length - blanks.lastIndexOf('\n') - 1 > indent;
}

/** How to fix a value as a whole; certain if it is one line and does not hide a key. */
export function quoteValue(source: string, value: Value, words: string) {
  if (goesOn(source, value)) {
    const fix = `${words}; a line with a key of its own begins in the first column`;
    return { fix };
  }
  if (HIDING_KEY.test(value.text)) return { fix: 'write each "key: value" on a line of its own' };
  const text = requote(value.text);
  if (/^[[{]/u.test(value.text))
    return { fix: `correct the brackets, or, if it is a text, ${words}: ${text}` };
  const how = /^["']/u.test(value.text) ? `write ${text}` : `${words}: ${text}`;
  return { fix: value.text.length <= 200 ? how : words, mend: { found: value.text, text } };
}

/** `'It's'` -> `'It''s'`; `"A" and "B"` -> `'"A" and "B"'`. */
export function requote(text: string): string {
  const quote = text[0]!;
  const inner = text.slice(1, -1);
  const isWithin = (quote === '"' || quote === "'") && text.length > 1 && text.endsWith(quote);
  if (!isWithin) return inQuotes(text);
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
