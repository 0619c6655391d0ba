/** What the device keeps of watched videos, as it may be read. Used by `positions.ts`. */
import { isSitePath } from '@/lib/model/site-path';

import { isProgress, type Progress } from './early/position';

export type Position = Progress & {
  /** When, in milliseconds since 1970. */
  on: number;
  title: string;
  /** The page it is watched on. */
  href: string;
};

/** By video id. */
export type Positions = Record<string, Position>;

/** Beyond this many, the oldest are forgotten. */
export const MOST_POSITIONS = 500;

/** @param found what is stored, which anyone may have written: entries that are none are left out */
export function toPositions(found: unknown): Positions {
  const newest = Object.entries(Object(found) as object)
    .filter((entry): entry is [string, Position] => isPosition(entry[1]))
    .sort(([, a], [, b]) => b.on - a.on)
    .slice(0, MOST_POSITIONS);
  return Object.fromEntries(newest);
}

export function isPosition(found: unknown): found is Position {
  const { on, title, href } = Object(found) as Partial<Position>;
  return isProgress(found) && Number.isFinite(on) && typeof title === 'string' && isSitePath(href);
}
