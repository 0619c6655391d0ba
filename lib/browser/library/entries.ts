/**
 * What a device keeps in its library: lists of saved videos, and what was watched when. All of it comes from storage,
 * files or links that anyone may have written, so it is read with the functions below.
 */
import { type Positions } from '@/lib/browser/stored-positions';
import { isSitePath } from '@/lib/model/site-path';

/** Enough to list a video that the site has renamed or removed since. */
export type KeptVideo = {
  /** YouTube's. */
  videoId: string;
  title: string;
  /** The page it is watched on; an old address redirects. */
  href: string;
};

export type SavedVideo = KeptVideo & {
  /** When it was saved, in milliseconds since 1970. */
  on: number;
};

export type SavedList = {
  id: string;
  /** As the visitor wrote it; empty for the list that every device has. */
  name: string;
};

/** A list with its videos, in the visitor's order. */
export type FullList = SavedList & { videos: SavedVideo[] };

export type WatchedVideo = KeptVideo & {
  /** When it was last played that day, in milliseconds since 1970. */
  on: number;
  /** In the device's time zone, e.g. `2026-03-01`; a video is listed once a day. */
  day: string;
};

/** Everything. */
export type Library = {
  /** The first is that of every device. */
  lists: FullList[];
  /** The latest first. */
  history: WatchedVideo[];
  positions: Positions;
};

/** Id of the list that every device has. */
export const FIRST_LIST = 'saved';

/**
 * The most that is kept: lists, videos in all of them together, entries of the history (the oldest are forgotten), and
 * letters of each text.
 */
export const MOST = {
  lists: 100,
  videos: 5_000,
  history: 5_000,
  name: 100,
  title: 500,
  href: 2_000,
};

const VIDEO_ID = /^[\w-]{1,64}$/u;
const DAY = /^\d{4}-\d\d-\d\d$/u;
/** Milliseconds since 1970 that a `Date` can hold. */
const LATEST = 8.64e15;

export function isKeptVideo(found: unknown): found is KeptVideo {
  const { videoId, title, href } = Object(found) as Partial<KeptVideo>;
  return (
    typeof videoId === 'string' &&
    VIDEO_ID.test(videoId) &&
    typeof title === 'string' &&
    title.length <= MOST.title &&
    isSitePath(href) &&
    href.length <= MOST.href
  );
}

export function isSavedVideo(found: unknown): found is SavedVideo {
  return isKeptVideo(found) && isTime((found as Partial<SavedVideo>).on);
}

export function isSavedList(found: unknown): found is SavedList {
  const { id, name } = Object(found) as Partial<SavedList>;
  return (
    typeof id === 'string' &&
    VIDEO_ID.test(id) &&
    typeof name === 'string' &&
    name.length <= MOST.name
  );
}

export function isWatchedVideo(found: unknown): found is WatchedVideo {
  const { day } = Object(found) as Partial<WatchedVideo>;
  return isSavedVideo(found) && typeof day === 'string' && DAY.test(day) && Date.parse(day) >= 0;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LATEST;
}

/** The day of a time on this device, e.g. `2026-03-01`. @param on in milliseconds since 1970 */
export function dayOf(on: number): string {
  const date = new Date(on);
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}
