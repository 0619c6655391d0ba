/** How far a video was watched on this device, as far as the early scripts must know; the rest is in `positions.ts`. */
import { POSITIONS_KEY } from './contract';
import { parseText, readText } from './storage';

export type Progress = {
  /** Seconds. */
  at: number;
  /** Length of the video in seconds. */
  of: number;
};

/** The part of a video after which it counts as watched: what follows are mostly credits. */
const FINISHED = 0.95;
/** Seconds up to which it counts as not begun. */
const BEGUN = 5;

export function isFinished({ at, of }: Progress): boolean {
  return of > 0 && at >= of * FINISHED;
}

/** Where to go on, in whole seconds; undefined where it was not begun, or is finished. */
export function resumePoint({ at, of }: Progress): number | undefined {
  return at > BEGUN && at < of * FINISHED ? Math.floor(at) : undefined;
}

/** By video id. */
export function readProgress(): Map<string, Progress> {
  const entries = Object.entries(Object(parseText(readText(POSITIONS_KEY))) as object);
  return new Map(entries.map(([id, found]) => [id, Object(found) as Progress]));
}
