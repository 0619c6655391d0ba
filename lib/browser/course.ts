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
  const all = steps.map((step) => progressIn(step, positions));
  const isDone = steps.map((step) => isWatched(step, positions));
  const points = all.map((progress) => progress && resumePoint(progress));
  return {
    isBegun: isDone.includes(true) || points.some((point) => point !== undefined),
    watched: isDone.filter(Boolean).length,
    next: isDone.indexOf(false),
    left: sumLengths(
      steps.map(({ length }, index) => {
        if (isDone[index]) return 0;
        const point = points[index];
        return point === undefined ? length : all[index]!.of - point;
      }),
    ),
  };
}

/** Index of the step that comes next in a path; -1 if the path has not begun, has ended, or that step has begun itself. */
export function nextStep(steps: StepPart[], positions: Watched): number {
  const { isBegun, next } = readCourse(steps, positions);
  const found = next >= 0 && positions[steps[next]!.videoId];
  const isUnderWay = found && resumePoint(found) !== undefined;
  return isBegun && !isUnderWay ? next : -1;
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
