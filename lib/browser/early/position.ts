/** How much of a video was watched on this device, as far as the early scripts need it; see `positions.ts`. */
import { POSITIONS_KEY } from './contract';
import { readObject } from './storage';

export type Progress = {
  /** Seconds. */
  at: number;
  /** Length of the video in seconds. */
  of: number;
};

/** The part of a video after which it counts as watched: mostly credits follow. */
const FINISHED = 0.95;
/** Up to this many seconds it counts as not started. */
const BEGUN = 5;
/** Seconds: no video is longer than some hundred days. */
const MOST = 1e7;

export function isFinished({ at, of }: Progress): boolean {
  return of > 0 && at >= of * FINISHED;
}

/** Where to resume, in whole seconds; undefined if it was not started, or is finished. */
export function resumePoint({ at, of }: Progress): number | undefined {
  return at > BEGUN && at < of * FINISHED ? Math.floor(at) : undefined;
}

/**
 * The same within a part of the video.
 * @param from in seconds, like `to`
 * @param to 0 or null for the end of the video
 */
export function within({ at, of }: Progress, from: number, to: number | null): Progress {
  return { at: at - from, of: (to || of) - from };
}

/** By video id. */
export function readProgress(): Map<string, Progress> {
  const entries = Object.entries(readObject(POSITIONS_KEY));
  return new Map(entries.filter((entry): entry is [string, Progress] => isProgress(entry[1])));
}

/** Whether both are seconds: anyone may have written what is stored. */
export function isProgress(found: unknown): found is Progress {
  const { at, of } = Object(found) as Partial<Progress>;
  return [at, of].every((value) => typeof value === 'number' && value >= 0 && value < MOST);
}
