/** What home shows of this device's own: videos it has begun, what comes next in its paths, what is new to it. */
import { nextStep } from '@/lib/browser/course';
import { resumePoint } from '@/lib/browser/early/position';
import type { Position, Positions } from '@/lib/browser/stored-positions';
import { ROW_SIZE } from '@/lib/model/home-rows';
import type { StepPart } from '@/lib/model/watch-path';

import { isNew, type Visit } from '@/lib/browser/news/visit';

/** What a card needs to lead to a video. */
export type Pictured = { videoId: string; preview: string | null; href: string; title: string };

export type PersonalPath = {
  title: string;
  steps: (StepPart & Pictured)[];
};

export type NewVideo = Pictured & {
  /** When it was published, in milliseconds since 1970. */
  on: number;
  /** The same as people see it. */
  date: string;
};

/** The latest first, each with the second to go on from. */
export function listResumed(
  positions: Positions,
): (Position & { videoId: string; from: number })[] {
  return Object.entries(positions)
    .flatMap(([videoId, position]) => {
      const from = resumePoint(position);
      return from === undefined ? [] : [{ ...position, videoId, from }];
    })
    .sort((a, b) => b.on - a.on);
}

/** The step that comes next in each path that was begun, the path last watched first. */
export function listNext(
  paths: PersonalPath[],
  positions: Positions,
): (Pictured & { path: string })[] {
  const lastOn = ({ steps }: PersonalPath) =>
    Math.max(...steps.map(({ videoId }) => positions[videoId]?.on ?? 0));
  return [...paths]
    .sort((a, b) => lastOn(b) - lastOn(a))
    .flatMap(({ title, steps }) => {
      const next = steps[nextStep(steps, positions)];
      return next ? [{ ...next, path: title }] : [];
    })
    .slice(0, ROW_SIZE);
}

export function listNew(newest: NewVideo[], visit: Visit): NewVideo[] {
  return newest.filter(({ on }) => isNew(on, visit));
}
