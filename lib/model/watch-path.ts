/** Videos in an order worth watching them in; made by the catalog from a file of `content/paths`. */
import type { Video, VideoStatus } from './video';

/** One video of a path. Times in seconds. */
export type Step = {
  video: Video;
  /** Why it is here; empty if the file does not say. */
  note: string;
  /** Where to start and to stop, if only a part is meant. */
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
  /** Lower comes first; null comes last. */
  weight: number | null;
  status: VideoStatus;
  steps: Step[];
};

/** The length of a step in seconds; null if that of its video is unknown. */
export function stepLength({ video, from, to }: Step): number | null {
  const end = to ?? video.duration;
  return end === null ? null : Math.max(0, end - (from ?? 0));
}

/** The total length of all steps whose length is known, in seconds. */
export function pathLength({ steps }: WatchPath): number {
  return steps.reduce((total, step) => total + (stepLength(step) ?? 0), 0);
}
