/** Videos in an order worth watching them in; made by the catalog from a file of `content/paths`. */
import type { Video, VideoStatus } from './video';

/** One video of a path. Times in seconds. */
export type Step = {
  video: Video;
  /** Why it stands here; empty where the file says nothing. */
  note: string;
  /** Where to begin and to stop, where only a part is meant. */
  from: number | null;
  to: number | null;
};

export type WatchPath = {
  /** From the name of the file. */
  slug: string;
  title: string;
  /** Plain text; may be empty. */
  description: string;
  /** Markdown with Hugo's shortcodes resolved. */
  body: string;
  /** Lower comes first; null comes after all. */
  weight: number | null;
  status: VideoStatus;
  steps: Step[];
};

/** Seconds of a step; null where the length of its video is not known. */
export function stepLength({ video, from, to }: Step): number | null {
  const end = to ?? video.duration;
  return end === null ? null : Math.max(0, end - (from ?? 0));
}

/** Seconds of all steps whose length is known. */
export function pathLength({ steps }: WatchPath): number {
  return steps.reduce((total, step) => total + (stepLength(step) ?? 0), 0);
}
