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

/** The total length of all steps in seconds; null if that of one is unknown. */
export function pathLength({ steps }: WatchPath): number | null {
  return sumLengths(steps.map(stepLength));
}

/** Null if one of them is. */
export function sumLengths(lengths: (number | null)[]): number | null {
  return lengths.reduce(
    (total, length) => (total === null || length === null ? null : total + length),
    0,
  );
}

/** As much of a step as the browser needs to tell how far it was watched. Times in seconds. */
export type StepPart = {
  videoId: string;
  from: number;
  /** Null for the end of the video. */
  to: number | null;
  /** Null if it is unknown. */
  length: number | null;
};

export function toPart(step: Step): StepPart {
  const { video, from, to } = step;
  return { videoId: video.videoId, from: from ?? 0, to, length: stepLength(step) };
}
