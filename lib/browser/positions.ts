/** How much of each video was watched on this device. Used by the player, cards, paths and the history page. */
import { keep } from './device';
import { POSITIONS_KEY } from './early/contract';
import { type Position, toPositions } from './stored-positions';

const positions = keep(POSITIONS_KEY, toPositions);

export const usePositions = positions.use;

export function savePosition(videoId: string, position: Position): void {
  positions.write(toPositions({ ...positions.read(), [videoId]: position }));
}

/** Forgets one video, or all. */
export function clearPositions(videoId?: string): void {
  const kept = Object.entries(positions.read()).filter(([id]) => id !== (videoId ?? id));
  positions.write(Object.fromEntries(kept));
}
