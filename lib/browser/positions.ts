/** How much of each video was watched on this device. Used by the player, cards, paths and the library. */
import { keep } from './device';
import { POSITIONS_KEY } from './early/contract';
import { keeping } from './keeping';
import { type KeptVideo } from './library/entries';
import { type Position, type Positions, toPositions } from './stored-positions';

const positions = keep(POSITIONS_KEY, toPositions);

export const usePositions = positions.use;

/** Keeps where a video is, and notes in the history that it was watched; neither if the visitor wants nothing kept. */
export function savePosition(videoId: string, position: Position): void {
  if (!keeping.read()) return;
  positions.write(toPositions({ ...positions.read(), [videoId]: position }));
  noteInHistory({ videoId, ...position }, position.on);
}

export const readPositions = positions.read;

/** @param found by video id; what is none is left out */
export function replacePositions(found: Positions): void {
  positions.write(toPositions(found));
}

/** Forgets one video, or all. */
export function clearPositions(videoId?: string): void {
  const kept = Object.entries(positions.read()).filter(([id]) => id !== (videoId ?? id));
  positions.write(Object.fromEntries(kept));
}

/** A player says every few seconds where it is; the history only says on which day, and when last. */
const NOTE = 60_000;
let noted: { videoId: string; on: number } | undefined;

function noteInHistory(video: KeptVideo, on: number): void {
  if (noted?.videoId === video.videoId && on - noted.on < NOTE) return;
  noted = { videoId: video.videoId, on };
  // Where the device has no room for it, the player goes on.
  import('./library/history').then(({ noteWatched }) => noteWatched(video, on)).catch(() => {});
}
