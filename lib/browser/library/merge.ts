/** Adds one library to another: what is here stays as it is. Used to import a file. */
import { type Positions, toPositions } from '@/lib/browser/stored-positions';

import { toDayKey } from './backup-entries';
import { type FullList, type Library, MOST, type WatchedVideo } from './entries';

/**
 * Of the history and the positions, the oldest are forgotten beyond what is kept. No saved video is: the result may hold
 * more than that, which `findExcess` tells.
 */
export function merge(current: Library, incoming: Library): Library {
  return {
    lists: mergeLists(current.lists, incoming.lists),
    history: mergeHistory(current.history, incoming.history),
    positions: mergePositions(current.positions, incoming.positions),
  };
}

/** Lists are the same by their id, else by their name; the others follow. */
function mergeLists(current: FullList[], incoming: FullList[]): FullList[] {
  const merged = new Map(current.map((list) => [list.id, list]));
  const byName = new Map([...current].reverse().map((list) => [toNameKey(list.name), list.id]));
  byName.delete('');
  for (const list of incoming) {
    const id = merged.has(list.id) ? list.id : (byName.get(toNameKey(list.name)) ?? list.id);
    const here = merged.get(id);
    merged.set(id, here ? append(here, list) : list);
  }
  return [...merged.values()];
}

function toNameKey(name: string): string {
  return name.trim().toLowerCase();
}

function append(list: FullList, { videos }: FullList): FullList {
  const here = new Set(list.videos.map(({ videoId }) => videoId));
  return {
    ...list,
    videos: [...list.videos, ...videos.filter(({ videoId }) => !here.has(videoId))],
  };
}

/** Once a day, at the later time. */
function mergeHistory(current: WatchedVideo[], incoming: WatchedVideo[]): WatchedVideo[] {
  const latest = uniteLatest(
    current.map((video) => [toDayKey(video), video]),
    incoming.map((video) => [toDayKey(video), video]),
  );
  return latest
    .map(([, video]) => video)
    .sort((a, b) => b.on - a.on)
    .slice(0, MOST.history);
}

function mergePositions(current: Positions, incoming: Positions): Positions {
  const latest = uniteLatest(Object.entries(current), Object.entries(incoming));
  return toPositions(Object.fromEntries(latest));
}

/** Of two with one key, the later. */
function uniteLatest<Entry extends { on: number }>(
  current: [string, Entry][],
  incoming: [string, Entry][],
): [string, Entry][] {
  const latest = new Map(current);
  for (const [key, entry] of incoming) {
    const here = latest.get(key);
    if (!here || entry.on > here.on) latest.set(key, entry);
  }
  return [...latest];
}
