/** Takes an address out of what it was copied with. Used by `youtube.ts`. */

/** The address in the first tag: `<iframe src="…">`, `<a href=…>`. */
const IN_HTML = /^\s*<[a-z][^>]*?\s(?:src|href)\s*=\s*["']?([^"'\s>]+)/iu;
/** `[a title](…)`. */
const IN_MARKDOWN = /^\s*!?\[[^\]]*\]\(\s*([^\s)]+)/u;
/** Addresses of search, mail and chat programs that only lead on to another. */
const REDIRECT =
  /^(?:https?:\/\/)?(?:(?:www\.)?google\.[a-z.]{2,6}\/url|l\.facebook\.com\/l\.php|[\w-]{1,40}\.safelinks\.protection\.outlook\.com\/|slack-redir\.net\/link)\?/iu;
/** Which parameter has the address that they lead to. */
const TARGETS = ['q', 'url', 'u'];
/** Brackets, quotes, bold markers and sentence ends; not `-` and `_`, which an id may contain. */
const AROUND = /^[\s<>()[\]{}"'“”„«»‹›‘’`*]+|[\s<>()[\]{}"'“”„«»‹›‘’`*.,;:!?…。、]{1,99}$/gu;

export function unwrap(text: string): string {
  const inner = (IN_HTML.exec(text) ?? IN_MARKDOWN.exec(text))?.[1] ?? text;
  return targetOf(inner.replaceAll('&amp;', '&').replace(AROUND, ''));
}

function targetOf(address: string): string {
  if (!REDIRECT.test(address)) return address;
  const query = new URLSearchParams(address.slice(address.indexOf('?')));
  return TARGETS.map((name) => query.get(name)).find(Boolean) ?? address;
}
