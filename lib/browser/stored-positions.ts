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
const MOST = 500;

/** @param found what is stored, which anyone may have written: entries that are none are left out */
export function toPositions(found: unknown): Positions {
  const newest = Object.entries(Object(found) as object)
    .filter(isEntry)
    .sort(([, a], [, b]) => b.on - a.on)
    .slice(0, MOST);
  return Object.fromEntries(newest);
}

function isEntry(entry: [string, unknown]): entry is [string, Position] {
  const { on, title, href } = Object(entry[1]) as Partial<Position>;
  return (
    isProgress(entry[1]) && Number.isFinite(on) && typeof title === 'string' && isSitePath(href)
  );
}
