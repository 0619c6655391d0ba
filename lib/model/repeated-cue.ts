/** What two consecutive cues have in common. Used by `spoken.ts`. */
import type { Cue } from './captions';
import { type Line, readCueText, textOf } from './cue-text';
import { foldWords, overlapOf, unfoldLength } from './overlap';
import { blankBetween, joinLines } from './scripts';

/** How many lines fit on the screen. */
const MOST_LINES = 8;

/** A cue before its repetitions are known. */
export type ReadCue = {
  /** Seconds. */
  start: number;
  end: number;
  /** The lines that have words. */
  lines: Line[];
  /** The whole text as written and folded, and each line folded. */
  text: string;
  words: string;
  rows: string[];
  hasBlankEnd: boolean;
  /** With its markup; a repainted cue is written in several ways. */
  written: string[];
};

export function readCue({ start, end, text }: Cue): ReadCue {
  const all = readCueText(text);
  const lines = all.filter((line) => line.length > 0);
  const hasBlankEnd = all.length > 1 && all.at(-1)!.length === 0;
  const texts = lines.map(textOf);
  const whole = joinLines(texts);
  const rows = texts.map(foldWords);
  const words = rows.length === 1 ? rows[0]! : foldWords(whole);
  return { start, end, lines, text: whole, words, rows, hasBlankEnd, written: [text] };
}

/** How many characters of the folded words of a cue the previous one ended with, said by the same person. */
export function countRepeated(before: ReadCue, cue: ReadCue): number {
  const length = overlapOf(before.words, cue.words);
  if (length === 0) return 0;
  const said = speakerAt(cue.lines, unfoldLength(cue.text, length));
  return isSamePerson(speakerAt(before.lines, Infinity), said) ? length : 0;
}

/** @param end in the joined text of the lines */
function speakerAt(lines: Line[], end: number): string | undefined {
  let at = 0;
  let speaker: string | undefined;
  for (const [index, line] of lines.entries()) {
    if (index > 0) at += blankBetween(textOf(lines[index - 1]!), textOf(line)).length;
    for (const span of line) {
      if (at >= end) return speaker;
      ({ speaker } = span);
      at += span.text.length;
    }
  }
  return speaker;
}

/** If captions do not name the speaker, any match counts. */
function isSamePerson(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** Whether the same words are repainted with a different one highlighted as being spoken. */
export function isRepainted({ written: [own = ''] }: ReadCue, before: ReadCue): boolean {
  return [own, ...before.written].some(isPartlyMarked) && !before.written.includes(own);
}

function isPartlyMarked(written: string): boolean {
  const parts = written.includes('<') ? written.split(/<[^<>]*>/u) : [];
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part)).length > 1;
}

/** How many lines at the top are the last ones of the previous cue; the line below them is new. */
export function countRolled(before: ReadCue, { lines, rows, hasBlankEnd }: ReadCue): number {
  const most = Math.min(before.rows.length, rows.length - (hasBlankEnd ? 0 : 1), MOST_LINES);
  const speaker = speakerAt(before.lines, Infinity);
  for (let count = most; count > 0; count -= 1) {
    const isShown = rows.slice(0, count).every((row, at) => row === before.rows.at(at - count));
    if (isShown && isSamePerson(speaker, lines[count - 1]!.at(-1)!.speaker)) return count;
  }
  return 0;
}
