/** Values written as links of markdown, `[words](address)`. Used by `value-faults.ts`. */
import { keyAt, lineAt, lineBefore, lineStart } from './source-lines';
import { inQuotes } from './quoting';
import { findVideoIds } from './video-mentions';

/** Lines that are looked at above an entry. */
const MOST_ABOVE = 100;
const LINK = /^\[([^[\]]+)\]\(<?([^()<>\s]+)>?\)$/u;
const OF_VIDEOS = /^(?:videoId|videos?|start|featured)$/iu;
const OF_ADDRESSES = /^(?:url|aliases|preview|repository|canonical)$/iu;
const PLAIN = /^[\p{L}\p{N}/](?:(?!:(?:\s|$)|\s#).)*$/u;

/**
 * What the value of a key is meant to be: the id or slug of a video, an address, or the words.
 * @param before what precedes it on its line @param offset of the value
 */
export function linkedValue(
  source: string,
  { text, before, offset }: { text: string; before: string; offset: number },
): string | undefined {
  const [, words = '', address = ''] = LINK.exec(text) ?? [];
  if (address === '') return undefined;
  const key = /^[ \t]*(?:- +)*([\w-]+)[ \t]*:/u.exec(before)?.[1] ?? listKey(source, offset);
  if (OF_ADDRESSES.test(key)) return address;
  if (!OF_VIDEOS.test(key)) return PLAIN.test(words) ? words : inQuotes(words);
  const [id] = findVideoIds(address);
  return id ? inQuotes(id) : address.split(/[?#]/u, 1)[0]!.split('/').findLast(Boolean);
}

/** The key of the list that an entry belongs to. */
function listKey(source: string, offset: number): string {
  const start = lineStart(source, offset);
  const width = lineAt(source, start).search(/\S/u);
  let at = lineBefore(source, start);
  for (let n = 0; n < MOST_ABOVE && at !== undefined; n++, at = lineBefore(source, at)) {
    const line = keyAt(source, at);
    if (line && line.indent <= width && !/^[ \t]*-/u.test(line.text)) return line.key;
  }
  return '';
}
