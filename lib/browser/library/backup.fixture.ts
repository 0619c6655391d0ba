/** For tests of what keeps a library: entries, of which a test says what matters. */
import type { Position } from '@/lib/browser/stored-positions';

import {
  FIRST_LIST,
  type FullList,
  type Library,
  type SavedVideo,
  type WatchedVideo,
} from './entries';

export function saved(videoId: string, change: Partial<SavedVideo> = {}): SavedVideo {
  return {
    videoId,
    title: videoId,
    href: `/resources/videos/${videoId}`,
    on: 1,
    ...change,
  };
}

/** @param videos saved ones, or their ids */
export function list(id: string, videos: (SavedVideo | string)[] = [], name = ''): FullList {
  const full = videos.map((one) => (typeof one === 'string' ? saved(one) : one));
  return { id, name, videos: full };
}

export function watched(videoId: string, day: string, on: number): WatchedVideo {
  return { ...saved(videoId, { on }), day };
}

export function position(on: number, change: Partial<Position> = {}): Position {
  return { at: 30, of: 600, on, title: 'Flow', href: '/resources/videos/flow', ...change };
}

export function library(change: Partial<Library> = {}): Library {
  return { lists: [list(FIRST_LIST)], history: [], positions: {}, ...change };
}

export const NOW = Date.UTC(2026, 2, 1, 12);

/** A bit of everything. */
export const FULL = library({
  lists: [
    list(FIRST_LIST, ['b', saved('a', { title: 'Zwölf Boote, 十二 ⛵', on: 1.5 })]),
    list('x-1', ['a'], ' Für später 🎬 '),
    list('x-2', [], ''),
  ],
  history: [
    watched('a', '2026-03-01', NOW),
    watched('b', '2026-03-01', NOW - 1),
    watched('a', '2026-02-28', 5),
  ],
  positions: { a: position(3), b: position(2, { at: 0, of: 0, title: '' }) },
});
