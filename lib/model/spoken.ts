/** What each cue adds: scrolling or growing captions repeat words, here each occurs once. Used by `transcript.ts`. */
import type { Cue } from './captions';
import { type Line, textOf } from './cue-text';
import { unfoldLength } from './overlap';
import { countRepeated, countRolled, isRepainted, readCue, type ReadCue } from './repeated-cue';
import { blankBetween, isUnspacedEnd } from './scripts';

/** A cue with the lines that were not shown before it; at least one. Times in seconds. */
export type SpokenCue = { start: number; end: number; lines: Line[] };

/** Seconds between two cues that still count as consecutive. */
const GAP = 0.25;
/** Nobody can read a cue this short, in seconds: YouTube's own, 0.01 long, keep a line on screen. */
const TINY = 0.1;
/** In scrolling captions, at least this share of the consecutive cues repeat words of the previous one. */
const ROLLING = 0.4;
/** This many make a habit, if there are as many. */
const HABIT = 3;

/** By start, without markup, each word once. */
export function toSpokenCues(cues: Cue[]): SpokenCue[] {
  const read = cues
    .map(readCue)
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.start - b.start);
  const isRolling = rolls(read);
  const spoken: SpokenCue[] = [];
  let before: ReadCue | undefined;
  for (const cue of read) {
    const lines = before && follows(before, cue) ? toFresh(before, cue, isRolling) : cue.lines;
    if (lines.length > 0) {
      spoken.push({ start: cue.start, end: cue.end, lines });
      before = cue;
    } else {
      const end = Math.max(before!.end, cue.end);
      if (cue.end - cue.start > TINY) spoken.at(-1)!.end = end;
      before = { ...before!, end, written: [...before!.written, ...cue.written] };
    }
  }
  return spoken;
}

function follows(before: ReadCue, { start }: ReadCue): boolean {
  return start <= before.end + GAP;
}

/** Whether the cues repeat the previous words by habit; people repeat words only now and then. */
function rolls(cues: ReadCue[]): boolean {
  let pairs = 0;
  let repeats = 0;
  let grows = false;
  for (const [index, cue] of cues.entries()) {
    const before = cues[index - 1];
    if (!before || !follows(before, cue)) continue;
    const length = countRepeated(before, cue);
    if (length === cue.words.length) continue;
    pairs += 1;
    const isWhole = length === before.words.length;
    const isLine = isWhole || countRolled(before, cue) > 0;
    if (isWhole) grows = true;
    if (length > 0 && (isLine || isLong(cue.words.slice(0, length)))) repeats += 1;
  }
  const isHabit = pairs > 1 ? repeats >= Math.min(pairs, HABIT) : grows;
  return isHabit && repeats >= pairs * ROLLING;
}

/** Two words, or two characters in a script without spaces: one can repeat by chance. */
function isLong(text: string): boolean {
  return text.includes(' ') || (text.length > 1 && isUnspacedEnd(text));
}

/** The lines of a cue that the previous one did not show; a refrain with its own time is new. */
function toFresh(before: ReadCue, cue: ReadCue, isRolling: boolean): Line[] {
  const length = countRepeated(before, cue);
  const isSame = length === cue.words.length && cue.words === before.words;
  if (isSame && (cue.start === before.start || isRepainted(cue, before))) return [];
  if (length === cue.words.length && cue.end - cue.start <= TINY) return [];
  if (!isRolling) return cue.lines;
  const rolled = countRolled(before, cue);
  if (rolled > 0) return cue.lines.slice(rolled);
  if (length < cue.words.length)
    return length === 0 ? cue.lines : dropStart(cue.lines, unfoldLength(cue.text, length));
  return isSame && cue.start >= before.end ? cue.lines : [];
}

/** @param length of the joined text of the lines */
function dropStart(lines: Line[], length: number): Line[] {
  let left = length;
  return lines.flatMap((line, index) => {
    // The space between two lines belongs to neither.
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
