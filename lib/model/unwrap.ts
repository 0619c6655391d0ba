/** Takes an address out of what it is copied in. Asked by `youtube.ts`. */

/** Of the first tag: `<iframe src="…">`, `<a href=…>`. */
const IN_HTML = /^\s*<[a-z][^>]*?\s(?:src|href)\s*=\s*["']?([^"'\s>]+)/iu;
/** `[a title](…)`. */
const IN_MARKDOWN = /^\s*!?\[[^\]]*\]\(\s*([^\s)]+)/u;
/** Brackets, quotes, bold type and the end of a sentence; what an id has, `-` and `_`, is not among them. */
const AROUND = /^[\s<>()[\]{}"'“”„«»‹›‘’`*]+|[\s<>()[\]{}"'“”„«»‹›‘’`*.,;:!?…。、]{1,99}$/gu;

export function unwrap(text: string): string {
  const inner = (IN_HTML.exec(text) ?? IN_MARKDOWN.exec(text))?.[1] ?? text;
  return inner.replaceAll('&amp;', '&').replace(AROUND, '');
}
