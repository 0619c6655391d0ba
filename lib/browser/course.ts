/** How far this device has come in a path. Used by the pages of paths. */
import { type StepPart, sumLengths } from '@/lib/model/watch-path';

import { isFinished, type Progress, resumePoint, within } from './early/position';
import type { Positions } from './positions';

export type Course = {
  isBegun: boolean;
  /** How many steps were watched to their end. */
  watched: number;
  /** Index of the first of the others; -1 if there is none. */
  next: number;
  /** Seconds still to watch; null if a length is unknown. */
  left: number | null;
};

export function readCourse(steps: StepPart[], positions: Positions): Course {
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

/** Whether this device has watched a step to its end. */
export function isWatched(step: StepPart, positions: Positions): boolean {
  const progress = progressIn(step, positions);
  return progress !== undefined && isFinished(progress);
}

function progressIn({ videoId, from, to }: StepPart, positions: Positions): Progress | undefined {
  const position = positions[videoId];
  return position && within(position, from, to);
}
