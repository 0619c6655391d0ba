/** The problems reported for the cues of a captions file. Used by `captions.ts`. */
import { formatMoment } from '@/lib/model/moment';
import { formatCount } from '@/lib/model/report-text';
import { quote } from '@/lib/model/problem';

import type { LostText, PlacedCue } from './cue-reader';

export type Fault = { line: number; message: string; fix: string };

/** How many cues of a file are reported one by one; the rest are counted. */
const MOST_FAULTS = 5;
/** Seconds by which captions may start after the end, since nobody cuts to the second. */
const LATE = 2;
/** How many cues at the times of others make a second track; two people may speak at once. */
const FEWEST_OF_TRACK = 3;

/** One problem per omitted cue, up to a few. @param cues those that end before they start */
export function listLost(lost: LostText[], cues: PlacedCue[]): Fault[] {
  const faults = [...lost.map(toLost), ...cues.map(toBackwards)].sort((a, b) => a.line - b.line);
  const more = faults.slice(MOST_FAULTS);
  if (more.length === 0) return faults;
  const message = `${formatCount(more.length, 'more cue')} cannot be read and ${more.length === 1 ? 'is' : 'are'} left out, the first one here`;
  const fix = 'export the captions again as .srt or .vtt';
  return [...faults.slice(0, MOST_FAULTS), { line: more[0]!.line, message, fix }];
}

function toLost({ line, text, reason }: LostText): Fault {
  if (reason === 'no times') {
    const message = `${quote(text)} has no times, so it is left out`;
    const other = line === 1 ? 'it' : 'the blank line before it';
    return { line, message, fix: `write its times above it, or remove ${other}` };
  }
  const message = `expected a time like 00:01:02,500 --> 00:01:05,000, got ${quote(text)}; the cue is left out`;
  return { line, message, fix: 'correct the times, or export the captions again' };
}

function toBackwards({ line, start, end }: PlacedCue): Fault {
  const message = `a cue ends at ${end} s, before it starts at ${start} s, and is left out`;
  return { line, message, fix: 'correct one of the two times' };
}

/**
 * What makes a whole file doubtful, although it is shown.
 * @param cues in file order
 * @param duration of the video in seconds, null if unknown
 */
export function findDoubts(cues: PlacedCue[], duration: number | null): Fault[] {
  const second = findSecondTrack(cues);
  const order = second ?? findDisorder(cues);
  const late = duration === null ? undefined : findLate(cues, duration);
  return [order, late].flatMap((fault) => fault ?? []);
}

/** Captions of another video, or of a longer cut. */
function findLate(cues: PlacedCue[], duration: number): Fault | undefined {
  const late = cues.filter(({ start }) => start > duration + LATE);
  if (late.length === 0) return undefined;
  const one = late.length === 1;
  const message = `${formatCount(late.length, 'cue')} ${one ? 'starts' : 'start'} after the end of the video at ${formatMoment(duration)}`;
  const fix = 'check that the file belongs to this video, and the duration of the video';
  return { line: late[0]!.line, message, fix };
}

function findDisorder(cues: PlacedCue[]): Fault | undefined {
  const back = cues.filter((cue, index) => index > 0 && cue.start < cues[index - 1]!.start);
  if (back.length === 0) return undefined;
  const one = back.length === 1;
  const message = `${formatCount(back.length, 'cue')} ${one ? 'starts' : 'start'} before the one above; all are shown in chronological order`;
  return { line: back[0]!.line, message, fix: 'sort the cues by time' };
}

/** Another language or version in the same file: after the first, or each cue next to its counterpart. */
function findSecondTrack(cues: PlacedCue[]): Fault | undefined {
  const first = findRestart(cues) ?? findTwin(cues);
  if (!first) return undefined;
  const message = 'a second track begins here, at the times of the first; both are shown together';
  return { line: first.line, message, fix: 'put each track into a file of its own' };
}

/** The cue at which the times jump back furthest, if they then repeat at least half of those before. */
function findRestart(cues: PlacedCue[]): PlacedCue | undefined {
  let furthest = 0;
  let at = 0;
  for (const [index, { start }] of cues.entries()) {
    const back = index === 0 ? 0 : cues[index - 1]!.start - start;
    if (back > furthest) [furthest, at] = [back, index];
  }
  const until = cues.slice(0, at).reduce((latest, { end }) => Math.max(latest, end), 0);
  const again = cues.slice(at).filter(({ start }) => start < until).length;
  return Math.min(at, again) >= FEWEST_OF_TRACK && again * 2 >= at ? cues[at] : undefined;
}

/** The first of many cues that start and end with the previous one, but say something else. */
function findTwin(cues: PlacedCue[]): PlacedCue | undefined {
  const twins = cues.filter((cue, index) => {
    const above = cues[index - 1];
    return above?.start === cue.start && above.end === cue.end && above.text !== cue.text;
  });
  const isTrack = twins.length >= FEWEST_OF_TRACK && twins.length * 3 >= cues.length;
  return isTrack ? twins[0] : undefined;
}
