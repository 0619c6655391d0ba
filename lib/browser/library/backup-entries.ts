/** Reads the entries of a file that anyone may have written: the first wrong one refuses it. Used by `backup.ts`. */
import { isPosition, type Position, type Positions } from '@/lib/browser/stored-positions';

import { type Place, refuse } from './backup-fault';
import {
  FIRST_LIST,
  type FullList,
  isKeptVideo,
  isSavedList,
  isSavedVideo,
  isWatchedVideo,
  type KeptVideo,
  type SavedList,
  type SavedVideo,
  type WatchedVideo,
} from './entries';

/** One kind of entry: a right one, and what tells. A field is wrong if a right entry with it would be. */
type Kind<Entry> = { sample: Entry; isRight: (found: unknown) => boolean };

const KEPT: KeptVideo = { videoId: 'a', title: '', href: '/' };
const LIST: Kind<SavedList> = { sample: { id: 'a', name: '' }, isRight: isSavedList };
const SAVED: Kind<SavedVideo> = { sample: { ...KEPT, on: 0 }, isRight: isSavedVideo };
const WATCHED: Kind<WatchedVideo> = {
  sample: { ...SAVED.sample, day: '2026-03-01' },
  isRight: isWatchedVideo,
};
const POSITION: Kind<Position> = {
  sample: { at: 0, of: 0, on: 0, title: '', href: '/' },
  isRight: (found) => isPosition(found) && isSavedVideo({ ...KEPT, ...found }),
};

/** @throws RefusedError, as do the other functions that read */
export function readLists(found: unknown): FullList[] {
  const lists = toArray(found, 'lists').map((entry, index) => readList(entry, index + 1));
  refuseTwice(
    lists.map(({ id }) => id),
    (list) => ({ list }),
  );
  if (lists[0]?.id !== FIRST_LIST) refuse({ kind: 'wrong', field: 'id', place: { list: 1 } });
  return lists;
}

/** The latest first, in whatever order they are written. */
export function readHistory(found: unknown): WatchedVideo[] {
  const history = toArray(found, 'history').map((entry, index) =>
    readEntry(entry, WATCHED, { watched: index + 1 }),
  );
  refuseTwice(history.map(toDayKey), (watched) => ({ watched }));
  return history.sort((a, b) => b.on - a.on);
}

export function readPositions(found: unknown): Positions {
  if (Array.isArray(found) || typeof found !== 'object' || found === null)
    return refuse({ kind: 'wrong', field: 'positions' });
  const entries = Object.entries(found).map(([videoId, entry], index) => {
    const place = { position: index + 1 };
    if (!isVideoId(videoId)) refuse({ kind: 'wrong', field: 'videoId', place });
    return [videoId, readEntry(entry, POSITION, place)] as const;
  });
  // Unlike an assignment, it makes an ordinary key of `__proto__`.
  return Object.fromEntries(entries);
}

/** Whether `readPositions` would take it: what the device keeps may be older than its rules. */
export function isReadable([videoId, position]: [string, Position]): boolean {
  return isVideoId(videoId) && POSITION.isRight(position);
}

/** The same for two entries that are one: a video is listed once a day. */
export function toDayKey({ day, videoId }: WatchedVideo): string {
  return `${day} ${videoId}`;
}

function readList(found: unknown, list: number): FullList {
  const { id, name } = readEntry(found, LIST, { list });
  const videos = toArray((Object(found) as Partial<FullList>).videos, 'videos', { list }).map(
    (entry, index) => readEntry(entry, SAVED, { list, video: index + 1 }),
  );
  refuseTwice(
    videos.map(({ videoId }) => videoId),
    (video) => ({ list, video }),
  );
  return { id, name, videos };
}

/** Takes the fields of its kind, and no others. */
function readEntry<Entry extends object>(
  found: unknown,
  { sample, isRight }: Kind<Entry>,
  place: Place,
): Entry {
  const given = Object(found) as Record<string, unknown>;
  const fields = Object.keys(sample);
  const entry = Object.fromEntries(fields.map((field) => [field, given[field]]));
  const wrong = fields.find((field) => !isRight({ ...sample, [field]: entry[field] }));
  if (wrong !== undefined) refuse({ kind: 'wrong', field: wrong, place });
  return entry as Entry;
}

function toArray(found: unknown, field: string, place?: Place): unknown[] {
  return Array.isArray(found) ? found : refuse({ kind: 'wrong', field, place });
}

/** @param toPlace that of an entry, by its number */
function refuseTwice(keys: string[], toPlace: (number: number) => Place): void {
  const seen = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (seen.has(key)) refuse({ kind: 'twice', place: toPlace(index + 1) });
    seen.add(key);
  }
}

function isVideoId(value: string): boolean {
  return isKeptVideo({ ...KEPT, videoId: value });
}
