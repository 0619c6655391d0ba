/** What each cue adds to what was said: captions that roll or grow repeat words, here each is there once. Asked by `passages.ts` and for the captions that are published. */
import type { Cue } from './captions';
import { type Line, readCueText, textOf } from './cue-text';
import { overlapOf } from './overlap';
import { blankBetween, isUnspacedEnd, joinLines } from './scripts';

/** A cue with the lines that were not shown before it; at least one. Times in seconds. */
export type SpokenCue = { start: number; end: number; lines: Line[] };

/** A cue before its repetitions are known; `text` is all of it. */
type Read = SpokenCue & { text: string; hasBlankEnd: boolean };

/** Seconds between two cues that still follow on one another. */
const GAP = 0.25;
/** Nobody can read a cue of so many seconds: YouTube's own, 0.01 long, keep a line in the picture. */
const TINY = 0.1;
/** Lines that a picture has room for. */
const MOST_LINES = 8;
/** Of the cues that follow on one another, how many repeat words of the last in captions that roll. */
const ROLLING = 0.4;

/** By start, without markup, and each word once. */
export function toSpokenCues(cues: Cue[]): SpokenCue[] {
  const read = cues
    .map(readCue)
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.start - b.start);
  const isRolling = rolls(read);
  const spoken: SpokenCue[] = [];
  let before: Read | undefined;
  for (const cue of read) {
    const lines = before && follows(before, cue) ? toFresh(before, cue, isRolling) : cue.lines;
    if (lines.length > 0) {
      spoken.push({ start: cue.start, end: cue.end, lines });
      before = cue;
    } else {
      before = { ...before!, end: Math.max(before!.end, cue.end) };
    }
  }
  return spoken;
}

function readCue({ start, end, text }: Cue): Read {
  const all = readCueText(text);
  const lines = all.filter((line) => line.length > 0);
  const hasBlankEnd = all.length > 1 && all.at(-1)!.length === 0;
  return { start, end, lines, text: joinLines(lines.map(textOf)), hasBlankEnd };
}

function follows(before: Read, { start }: Read): boolean {
  return start <= before.end + GAP;
}

/** Whether the cues repeat their last words by habit; a person who repeats words does so now and then. */
function rolls(cues: Read[]): boolean {
  let pairs = 0;
  let repeats = 0;
  for (const [index, cue] of cues.entries()) {
    const before = cues[index - 1];
    if (!before || !follows(before, cue)) continue;
    const length = overlapOf(before.text, cue.text);
    if (length === cue.text.length) continue;
    pairs += 1;
    const isLine = length === before.text.length || countRolled(before.lines, cue) > 0;
    if (length > 0 && (isLine || isLong(cue.text.slice(0, length)))) repeats += 1;
  }
  return repeats > 0 && repeats >= pairs * ROLLING;
}

/** Two words, or characters of a script without blanks: one alone is repeated by chance. */
function isLong(text: string): boolean {
  return text.includes(' ') || (text.length > 1 && isUnspacedEnd(text));
}

/** The lines of a cue that the one before did not show; a refrain that has its own time is fresh. */
function toFresh(before: Read, cue: Read, isRolling: boolean): Line[] {
  const isSame = cue.text === before.text;
  if (isSame && cue.start === before.start) return [];
  const length = overlapOf(before.text, cue.text);
  if (length === cue.text.length && cue.end - cue.start <= TINY) return [];
  if (!isRolling) return cue.lines;
  const rolled = countRolled(before.lines, cue);
  if (rolled > 0) return cue.lines.slice(rolled);
  if (length < cue.text.length) return dropStart(cue.lines, length);
  return isSame && cue.start >= before.end ? cue.lines : [];
}

/** How many lines at the top are the last ones of the cue before; the line below them is new. */
function countRolled(before: Line[], { lines, hasBlankEnd }: Read): number {
  const shown = before.map(textOf);
  const texts = lines.map(textOf);
  const most = Math.min(shown.length, hasBlankEnd ? texts.length : texts.length - 1, MOST_LINES);
  for (let count = most; count > 0; count -= 1) {
    if (texts.slice(0, count).every((text, index) => text === shown.at(index - count))) {
      return count;
    }
  }
  return 0;
}

/** @param length of the joined text of the lines */
function dropStart(lines: Line[], length: number): Line[] {
  let left = length;
  return lines.flatMap((line, index) => {
    // The blank between two lines is none of theirs.
    if (index > 0) left -= blankBetween(textOf(lines[index - 1]!), textOf(line)).length;
    const rest = line.flatMap((span) => {
      const cut = Math.max(0, Math.min(left, span.text.length));
      left -= span.text.length;
      if (cut === 0) return [span];
      const text = span.text.slice(cut).trimStart();
      const { speaker } = span;
      if (text === '') return [];
      return [speaker === undefined ? { text } : { text, speaker }];
    });
    return rest.length > 0 ? [rest] : [];
  });
}
