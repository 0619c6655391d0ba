/** What was watched on this device, day by day. All of these throw a `LibraryError` if the device keeps nothing. */
import { fold } from '@/lib/model/fold';

import { clearPositions } from '@/lib/browser/positions';

import { tellChange } from './changes';
import { inLibrary } from './database';
import { dayOf, isWatchedVideo, type KeptVideo, MOST, type WatchedVideo } from './entries';
import { forgetVisited } from './stop-keeping';

/** Notes that a video is being watched. */
export async function noteWatched({ videoId, title, href }: KeptVideo, on: number): Promise<void> {
  await inLibrary('readwrite', async (transaction) => {
    const watched = transaction.objectStore('watched');
    await watched.put({
      ...{ videoId, href, on },
      title: title.slice(0, MOST.title),
      day: dayOf(on),
    });
    const excess = (await watched.count()) - MOST.history;
    if (excess <= 0) return;
    const oldest = await watched.index('on').getAllKeys(undefined, excess);
    await Promise.all(oldest.map(async (key) => watched.delete(key)));
  });
  tellChange();
}

export type FoundHistory = {
  /** What was asked for. */
  q: string;
  found: WatchedVideo[];
  hasMore: boolean;
};

/**
 * The latest first.
 * @param q words that its title has, all of them
 * @param most how many are found at most
 */
export async function readHistory(q: string, most: number): Promise<FoundHistory> {
  const wanted = fold(q).split(/\s+/u).filter(Boolean);
  const isWanted = ({ title }: WatchedVideo) => wanted.every((word) => fold(title).includes(word));
  const found = await inLibrary('readonly', async (transaction) => {
    const watched = transaction.objectStore('watched');
    // All at once is faster for many, one after the other for a few; an index is slower.
    if (wanted.length > 0)
      return (await watched.getAll())
        .filter((one) => isWatchedVideo(one) && isWanted(one))
        .sort((a, b) => b.on - a.on);
    const latest: WatchedVideo[] = [];
    let cursor = await watched.index('on').openCursor(null, 'prev');
    for (; cursor && latest.length <= most; cursor = await cursor.continue())
      if (isWatchedVideo(cursor.value)) latest.push(cursor.value);
    return latest;
  });
  return { q, found: found.slice(0, most), hasMore: found.length > most };
}

/** Forgets one entry. */
export async function forgetWatched({ day, videoId }: WatchedVideo): Promise<void> {
  await inLibrary('readwrite', (transaction) =>
    transaction.objectStore('watched').delete([day, videoId]),
  );
  tellChange();
}

/** Forgets all entries, where the videos stopped, and pages that were kept because they were visited. */
export async function clearHistory(): Promise<void> {
  await inLibrary('readwrite', (transaction) => transaction.objectStore('watched').clear());
  clearPositions();
  await forgetVisited();
  tellChange();
}
