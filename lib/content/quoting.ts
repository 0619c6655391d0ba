/** Texts as YAML values, for what an editor is told to write. Used by the front matter checks. */

/** The longest value that a message repeats. */
const LONGEST = 200;

/** `It's` -> `'It''s'`. */
export function inQuotes(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** What to do with a value that has to be quoted as it is in the file. */
export function putInQuotes(source: string, what = 'it'): string {
  const isShort = source.length <= LONGEST && !source.includes('\n');
  return isShort
    ? `put ${what} in quotes: ${inQuotes(source)}`
    : `put ${what} in quotes, and write each quote within it twice`;
}

/** A semicolon that does not end an HTML entity, as in `Q&amp;A`. */
const SEMICOLON = /(?<!&#?\w{1,8});/u;

/**
 * `A, B: C` -> `[A, 'B: C']`; a quoted value keeps its quotes. Where semicolons separate, commas do not: `A, B; C` ->
 * `['A, B', C]`.
 * @param source as it is in the file
 */
export function asList(source: string): string {
  if (/^["']/u.test(source)) return `[${source}]`;
  const parts = source.split(SEMICOLON.test(source) ? SEMICOLON : ',').map((part) => part.trim());
  return `[${parts
    .filter((part) => part !== '')
    .map(asEntry)
    .join(', ')}]`;
}

function asEntry(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{M}\p{N} ./&+#’-]*$/u.test(text) && !/ #/u.test(text);
  return isPlain && !/^(?:true|false|null)$/iu.test(text) ? text : inQuotes(text);
}
