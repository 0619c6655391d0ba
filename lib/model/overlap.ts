/** Words that end one text and begin another. Asked by `spoken.ts`. */
import { isUnspacedEnd, isUnspacedStart } from './scripts';

/**
 * The longest end of one text that another begins with, in whole words: Knuth, Morris and Pratt's borders of the two.
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

/** Whether no word goes on across a place in a text. */
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
