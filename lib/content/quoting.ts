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

/** A whole text in quotes, and one in quotes that may be taken off: `"Fog"`, `“Fog”`, `«Fog»`. */
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/u;
const MARKED = /^(?:"([^"\\]+)"|'((?:[^']|'')+)'|[“„]([^“”„]+)[“”]|«([^«»]+)»|`([^`]+)`)$/u;
/** A quote that another one would have to close. */
const HALF = /^["'“„«`]|["'“”»`]$/u;
const BRACKETS = ['()', '[]', '{}', '<>'];
const HASHTAGS = /^#\p{L}[^\s#,;]*(?:[\s,;]+#\p{L}[^\s#,;]*)+$/u;
const DASHES = /^- [^,;|]+$/u;
/** What separates entries, in this order; a semicolon may end an HTML entity, as in `Q&amp;A`. */
const SEPARATORS = [/(?<!&#?\w{1,8});|[；؛]/u, /\||\s[•·]\s/u, /[,、،，]/u];

/**
 * `A, B: C` -> `[A, 'B: C']`; a quoted value keeps its quotes. Where semicolons separate, commas do not: `A, B; C` ->
 * `['A, B', C]`. Undefined if quotes or brackets leave the entries in doubt: `A (B, C)`.
 * @param source as it is in the file
 */
export function asList(source: string): string | undefined {
  const isQuoted = QUOTED.test(source);
  const inner = isQuoted
    ? source.slice(1, -1)
    : (/^\(([^()]*)\)$/u.exec(source)?.[1] ?? source).trim();
  const hashtags = toHashtags(inner);
  if (hashtags) return toList(hashtags);
  if (isQuoted) return `[${source}]`;
  if (DASHES.test(inner)) return toList(inner.split(/(?:^|\s)- /u));
  const separator = SEPARATORS.find((one) => one.test(inner)) ?? /,/u;
  const texts = inner.split(separator).map((part) => withoutMarks(part.trim()));
  return texts.includes(undefined) ? undefined : toList(texts as string[]);
}

/** `"Fog, Boats"` -> `[Fog, Boats]`, if the quotes are around a whole list; undefined if they are around no comma. */
export function asUnquotedList(source: string): string | undefined {
  const inner = QUOTED.test(source) ? source.slice(1, -1) : '';
  return /\S[,;|、،，；؛]\s*\S/u.test(inner) && !toHashtags(inner) ? asList(inner) : undefined;
}

/** `#fog #boats` as other places write tags; one by itself may be a name, like `#1`. */
export function toHashtags(text: string): string[] | undefined {
  return HASHTAGS.test(text) ? text.split(/[\s,;]+/u).map((tag) => tag.slice(1)) : undefined;
}

function toList(texts: string[]): string {
  const entries = texts.map((text) => text.trim()).filter((text) => text !== '');
  return `[${entries.map(asEntry).join(', ')}]`;
}

/** An entry without quotes around it; undefined if it has only half of a pair of quotes or brackets. */
function withoutMarks(text: string): string | undefined {
  const [, ...inner] = MARKED.exec(text) ?? [];
  const marked = inner.find(Boolean);
  if (marked !== undefined) return text.startsWith("'") ? marked.replaceAll("''", "'") : marked;
  const count = (char: string) => text.split(char).length;
  const isHalf = BRACKETS.some(([open, close]) => count(open!) !== count(close!));
  return isHalf || HALF.test(text) ? undefined : text;
}

/** `Nets` as it is, `Part: one` in quotes. */
export function asEntry(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{M}\p{N} ./&+#’-]*$/u.test(text) && !/ #/u.test(text);
  return isPlain && !/^(?:true|false|null)$/iu.test(text) ? text : inQuotes(text);
}
