/** Takes an address out of what it was copied with. Used by `youtube.ts`. */

/** The address in the first tag: `<iframe src="…">`, `<a href=…>`. */
const IN_HTML = /^\s*<[a-z][^>]*?\s(?:src|href)\s*=\s*["']?([^"'\s>]+)/iu;
/** `[a title](…)`. */
const IN_MARKDOWN = /^\s*!?\[[^\]]*\]\(\s*([^\s)]+)/u;
/** Brackets, quotes, bold markers and sentence ends; not `-` and `_`, which an id may contain. */
const AROUND = /^[\s<>()[\]{}"'“”„«»‹›‘’`*]+|[\s<>()[\]{}"'“”„«»‹›‘’`*.,;:!?…。、]{1,99}$/gu;

export function unwrap(text: string): string {
  const inner = (IN_HTML.exec(text) ?? IN_MARKDOWN.exec(text))?.[1] ?? text;
  return inner.replaceAll('&amp;', '&').replace(AROUND, '');
}
