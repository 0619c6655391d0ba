/** Words that end one text and start another, ignoring case and punctuation. Used by `spoken.ts`. */
import { isUnspacedEnd, isUnspacedStart } from './scripts';

/**
 * The longest end of one text that another starts with, in whole words: the Knuth-Morris-Pratt border of the two.
 * @returns how many characters of the second
 */
export function overlapOf(before: string, text: string): number {
  const both = `${text}\n${before.slice(-text.length)}`;
  const borders = new Int32Array(both.length);
  for (let at = 1; at < both.length; at += 1) {
    let border = borders[at - 1]!;
    while (border > 0 && both[border] !== both[at]) border = borders[border - 1]!;
    borders[at] = both[border] === both[at] ? border + 1 : 0;
  }
  let length = borders.at(-1)!;
  while (length > 0 && !(isEdge(text, length) && isEdge(before, before.length - length))) {
    length = borders[length - 1]!;
  }
  return length;
}

/** Whether a place in a text is a word boundary. */
function isEdge(text: string, at: number): boolean {
  return (
    at === 0 ||
    at === text.length ||
    text[at] === ' ' ||
    text[at - 1] === ' ' ||
    isUnspacedEnd(text.slice(at - 2, at)) ||
    isUnspacedStart(text.slice(at, at + 2))
  );
}

/** Characters that captions add, move and drop as a line grows. */
const SIGNS = /[\p{Po}\p{Pd}\p{Pi}\p{Pf}]/gu;
const IS_SIGN = new RegExp(SIGNS.source, 'u');

/** A text in lower case, without punctuation; unchanged if it has nothing else. */
export function foldWords(text: string): string {
  const folded = text.toLowerCase().replace(SIGNS, '').replace(/\s+/gu, ' ').trim();
  return folded || text;
}

/** How many characters of a text, including punctuation right after them, fold to this many. */
export function unfoldLength(text: string, length: number): number {
  if (foldWords(text) === text) return length;
  let at = 0;
  let folded = 0;
  let isAfterBlank = true;
  for (const char of text) {
    const isSign = IS_SIGN.test(char);
    if (folded >= length && !isSign) break;
    const isBlank = /\s/u.test(char);
    if (!isSign && !(isBlank && isAfterBlank)) folded += isBlank ? 1 : char.toLowerCase().length;
    if (!isSign) isAfterBlank = isBlank;
    at += char.length;
  }
  return at;
}
