/** How far this device has come in a path. Used by the pages of paths and by home. */
import { type StepPart, sumLengths } from '@/lib/model/watch-path';

import { isFinished, type Progress, resumePoint, within } from './early/position';

/** What was watched, by video id. */
type Watched = Record<string, Progress>;

export type Course = {
  isBegun: boolean;
  /** How many steps were watched to their end. */
  watched: number;
  /** Index of the first of the others; -1 if there is none. */
  next: number;
  /** Seconds still to watch; null if a length is unknown. */
  left: number | null;
};

export function readCourse(steps: StepPart[], positions: Watched): Course {
  const isDone = steps.map((step) => isWatched(step, positions));
  return {
    isBegun: isBegun(steps, positions),
    watched: isDone.filter(Boolean).length,
    next: isDone.indexOf(false),
    left: sumLengths(
      steps.map((step, index) => {
        if (isDone[index]) return 0;
        const progress = progressIn(step, positions);
        const point = progress && resumePoint(progress);
        return point === undefined ? step.length : progress!.of - point;
      }),
    ),
  };
}

/** Index of the step that comes next in a path; -1 if the path has not begun, has ended, or that step has begun itself. */
export function nextStep(steps: StepPart[], positions: Watched): number {
  const next = steps.findIndex((step) => !isWatched(step, positions));
  const found = next >= 0 && positions[steps[next]!.videoId];
  const isUnderWay = found && resumePoint(found) !== undefined;
  return isBegun(steps, positions) && !isUnderWay ? next : -1;
}

function isBegun(steps: StepPart[], positions: Watched): boolean {
  return steps.some((step) => {
    const progress = progressIn(step, positions);
    return progress && (isFinished(progress) || resumePoint(progress) !== undefined);
  });
}

/** Whether this device has watched a step to its end. */
export function isWatched(step: StepPart, positions: Watched): boolean {
  const progress = progressIn(step, positions);
  return progress !== undefined && isFinished(progress);
}

function progressIn({ videoId, from, to }: StepPart, positions: Watched): Progress | undefined {
  const position = positions[videoId];
  return position && within(position, from, to);
}
