/** How much of each video was watched on this device. Used by the player, cards, paths and the history page. */
import { keep } from './device';
import { POSITIONS_KEY } from './early/contract';
import type { Progress } from './early/position';

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

const positions = keep<Positions>(POSITIONS_KEY, (found) =>
  Object.fromEntries(Object.entries(Object(found) as object).filter(isEntry)),
);

export const usePositions = positions.use;

export function savePosition(videoId: string, position: Position): void {
  const newest = Object.entries({ ...positions.read(), [videoId]: position })
    .sort(([, a], [, b]) => b.on - a.on)
    .slice(0, MOST);
  positions.write(Object.fromEntries(newest));
}

/** Forgets one video, or all. */
export function clearPositions(videoId?: string): void {
  const kept = Object.entries(positions.read()).filter(([id]) => id !== (videoId ?? id));
  positions.write(Object.fromEntries(kept));
}

function isEntry(entry: [string, unknown]): entry is [string, Position] {
  const { at, of, on, title, href } = Object(entry[1]) as Partial<Position>;
  return (
    [at, of, on].every(Number.isFinite) &&
    typeof title === 'string' &&
    typeof href === 'string' &&
    /^\/(?!\/)/u.test(href)
  );
}
