/**
 * Marks in such numbers that reading them as markdown would take minutes: the parser compares each one with those
 * before it in the same paragraph. Used by whatever reads a body first, before anything parses it.
 */
import type { Problem } from '@/lib/model/problem';

export type Crowd = Pick<Problem, 'line' | 'column' | 'message' | 'fix'>;

/** How many of one kind a paragraph may have; those that people write have a few dozen. */
const MARKS = [
  { what: 'brackets', pattern: /[[\]]/gu, most: 4000 },
  { what: 'runs of "*", "_" or "~"', pattern: /\*{1,9999}|_{1,9999}|~{1,9999}/gu, most: 2000 },
];
/** How many times as many a body may have, whatever its paragraphs are. */
const PARAGRAPHS = 5;
/** How many links and notes may be defined apart from the text: each is looked up among all. */
const MOST_DEFINED = 500;
const DEFINED = /^[ \t>]{0,40}\[[^\]\n]{1,999}\]:/gmu;
/** How many lengths the runs of backticks in a body may have: each is searched for to the end of its paragraph. */
const MOST_LENGTHS = 30;
/** How many quotes and lists one line may open; deep ones within code stay, and the others are counted once parsed. */
const MOST_OPENED = 2000;
const OPENED = /^(?:[ \t]{0,9}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){2001}/mu;

/** A list item, or the row of a table: a paragraph of its own. */
const APART = /^[ \t]{0,99}(?:[-+*][ \t]|\d{1,9}[.)][ \t]|\|)/u;

/** @returns the place within the body, from 1 */
export function findCrowd(body: string): Crowd | undefined {
  const opened = OPENED.exec(body);
  if (opened) {
    const line = body.slice(0, opened.index).split('\n').length;
    const message = `quotes or lists are nested more than ${MOST_OPENED} levels deep`;
    return { line, column: 1, message, fix: 'remove the extra ">" or spaces' };
  }
  const defined = body.match(DEFINED)?.length ?? 0;
  if (defined > MOST_DEFINED) {
    const message = `the body defines ${defined} links and notes, more than ${MOST_DEFINED}`;
    return { line: 1, column: 1, message, fix: 'split the text into several pages' };
  }
  const lengths = new Set(body.match(/`{1,9999}/gu)?.map(({ length }) => length));
  if (lengths.size > MOST_LENGTHS) {
    const message = `the body has runs of ${lengths.size} different numbers of backticks, more than ${MOST_LENGTHS}`;
    return {
      line: 1,
      column: 1,
      message,
      fix: 'begin and end all code with one backtick, or three',
    };
  }
  return MARKS.map((mark) => findCrowded(body, mark)).find((found) => found !== undefined);
}

function findCrowded(
  body: string,
  { what, pattern, most }: (typeof MARKS)[number],
): Crowd | undefined {
  let [count, start, total] = [0, 1, 0];
  for (const [index, line] of body.split('\n').entries()) {
    if (line.trim() === '' || APART.test(line)) [count, start] = [0, index + 1];
    const more = line.match(pattern)?.length ?? 0;
    [count, total] = [count + more, total + more];
    if (total > most * PARAGRAPHS) {
      const message = `the body has more than ${most * PARAGRAPHS} ${what}`;
      return { line: 1, column: 1, message, fix: 'split the text into several pages' };
    }
    if (count > most) {
      const message = `the paragraph has more than ${most} ${what}`;
      const fix = 'split it into several, with blank lines between';
      return { line: start, column: 1, message, fix };
    }
  }
  return undefined;
}
