/** The sentence that answers, with the words of the question marked. */
import type { SentenceRow } from './index-table';
import { blankBetween } from '@/lib/model/scripts';
import { toTokens } from './tokens';

/** Something that was said or written. */
export type Moment = {
  /** Seconds; null for what is written on the page. */
  start: number | null;
  excerpt: { text: string; isHit: boolean }[];
};

/** Characters that say enough; a shorter sentence is followed by the next. */
const ENOUGH = 80;
/** Characters of a sentence before the first word of the question. */
const BEFORE = 90;
const MOST = 240;

/**
 * @param rows of one file of sentences
 * @param place of a word in one of the rows
 * @param isHit whether a word with these forms was searched for
 */
export function toMoment(
  rows: SentenceRow[],
  place: number,
  isHit: (forms: string[]) => boolean,
): Moment | undefined {
  const index = rows.findLastIndex(([start]) => start <= place);
  const row = rows[index];
  if (!row) return undefined;
  const [from, start] = row;
  let text = row[2];
  for (let next = index + 1; text.length < ENOUGH && next < rows.length; next++) {
    const [, time, more, language] = rows[next]!;
    if ((time === null) !== (start === null) || language !== row[3]) break;
    text += blankBetween(text, more) + more;
  }
  return { start, excerpt: mark(text, place - from, isHit) };
}

function mark(text: string, word: number, isHit: (forms: string[]) => boolean): Moment['excerpt'] {
  const tokens = toTokens(text);
  const at = tokens[word]?.from ?? 0;
  const first = at > BEFORE ? tokens.find(({ from }) => from >= at - BEFORE / 2)!.from : 0;
  const after = tokens.find(({ to }) => to > first + MOST);
  const end = after ? after.from : text.length;
  const pieces: Moment['excerpt'] = first > 0 ? [{ text: '… ', isHit: false }] : [];
  let done = first;
  for (const { from, to, forms } of tokens) {
    if (from < done || to > end || !isHit(forms)) continue;
    if (from > done) pieces.push({ text: text.slice(done, from), isHit: false });
    pieces.push({ text: text.slice(from, to), isHit: true });
    done = to;
  }
  if (end > done) pieces.push({ text: text.slice(done, end).trimEnd(), isHit: false });
  if (after) pieces.push({ text: ' …', isHit: false });
  return pieces;
}
