/** Saved videos on this device; the lists that hold them are in `lists.ts`. All of these throw a `LibraryError` if the device keeps nothing. */
import { tellChange } from './changes';
import { inLibrary, putAll, type Schema, type Transaction } from './database';
import { FIRST_LIST, isSavedVideo, type KeptVideo, MOST, type SavedVideo } from './entries';
import { forgetOffline, keepAllOffline, keepOffline } from './keep-offline';

/** The first videos of a list, in the visitor's order. */
export async function readVideos(list: string, most = MOST.videos): Promise<SavedVideo[]> {
  return inLibrary('readonly', async (transaction) => videosOf(transaction, list, most));
}

/** Of all videos in any list. */
export async function readSavedIds(): Promise<string[]> {
  return inLibrary('readonly', async (transaction) => {
    const keys = await transaction.objectStore('saved').getAllKeys();
    return keys.map(([, videoId]) => videoId);
  });
}

/** Has the pages of saved videos kept, those that were saved last first. */
export async function keepSaved(): Promise<void> {
  const saved = await inLibrary('readonly', (transaction) =>
    transaction.objectStore('saved').getAll(),
  );
  const latest = saved.filter(isSavedVideo).sort((a, b) => b.on - a.on);
  await keepAllOffline([...new Set(latest.map(({ href }) => href))]);
}

/** Ids of the lists that a video is in. */
export async function readListsOf(videoId: string): Promise<string[]> {
  return inLibrary('readonly', async (transaction) => {
    const keys = await transaction.objectStore('saved').index('videoId').getAllKeys(videoId);
    return keys.map(([list]) => list);
  });
}

/** What became of a request to save: all lists together hold `MOST.videos`. */
export type SaveOutcome = 'saved' | 'removed' | 'too many';

/** Saves a video at the start of a list, or takes it out if it is there. */
export async function toggleSaved(
  { videoId, title, href }: KeptVideo,
  list = FIRST_LIST,
): Promise<SaveOutcome> {
  const outcome = await inLibrary('readwrite', async (transaction): Promise<SaveOutcome> => {
    const saved = transaction.objectStore('saved');
    if (await saved.getKey([list, videoId])) {
      await saved.delete([list, videoId]);
      return 'removed';
    }
    if ((await saved.count()) >= MOST.videos) return 'too many';
    const [first] = await placesOf(transaction, list, 1);
    await saved.put(toEntry({ videoId, title, href }, list, (first ?? 0) - 1));
    return 'saved';
  });
  if (outcome !== 'too many') tellChange();
  if (outcome === 'saved') void keepOffline(href);
  if (outcome === 'removed') await forgetUnsaved([{ videoId, title, href }]);
  return outcome;
}

export async function removeSaved(list: string, video: KeptVideo): Promise<void> {
  await inLibrary('readwrite', (transaction) =>
    transaction.objectStore('saved').delete([list, video.videoId]),
  );
  tellChange();
  await forgetUnsaved([video]);
}

/** What is stored of a video that is saved now. @param place lower than that of all that follow */
export function toEntry(
  { videoId, title, href }: KeptVideo,
  list: string,
  place: number,
): Schema['saved']['value'] {
  return { videoId, title: title.slice(0, MOST.title), href, list, place, on: Date.now() };
}

/** Pages of videos that are in no list any more are no longer kept for times without a connection. */
export async function forgetUnsaved(videos: KeptVideo[]): Promise<void> {
  const ids = new Set(await readSavedIds());
  for (const { videoId, href } of videos) if (!ids.has(videoId)) void forgetOffline(href);
}

/** Puts a video of a list in another place. @param to counted from 0, among the others */
export async function moveSaved(list: string, videoId: string, to: number): Promise<void> {
  await inLibrary('readwrite', async (transaction) => {
    const saved = transaction.objectStore('saved');
    const all = await saved.index('place').getAll(allPlaces(list));
    const moved = all.find((one) => one.videoId === videoId);
    if (!moved) return;
    const others = all.filter((one) => one !== moved);
    const before = others[to - 1]?.place ?? (others[0]?.place ?? 0) - 2;
    const after = others[to]?.place ?? before + 2;
    const place = (before + after) / 2;
    if (place > before && place < after) await saved.put({ ...moved, place });
    else {
      // Numbers are only so fine: all get new ones.
      const next = [...others.slice(0, to), moved, ...others.slice(to)];
      await putAll(
        saved,
        next.map((one, at) => ({ ...one, place: at })),
      );
    }
  });
  tellChange();
}

/** The first videos of a list. */
export async function videosOf(
  transaction: Transaction<'readonly' | 'readwrite'>,
  list: string,
  most: number,
): Promise<SavedVideo[]> {
  const found = await transaction.objectStore('saved').index('place').getAll(allPlaces(list), most);
  return found
    .filter(isSavedVideo)
    .map(({ videoId, title, href, on }) => ({ videoId, title, href, on }));
}

async function placesOf(transaction: Transaction<'readwrite'>, list: string, most: number) {
  const found = await transaction.objectStore('saved').index('place').getAll(allPlaces(list), most);
  return found.map(({ place }) => place);
}

/** All videos of a list, by key. */
export function within(list: string): IDBKeyRange {
  return IDBKeyRange.bound([list], [list, []]);
}

/** The same by place. */
function allPlaces(list: string): IDBKeyRange {
  return IDBKeyRange.bound([list, -Infinity], [list, Infinity]);
}
