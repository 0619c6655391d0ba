/** The visitor's lists of saved videos. All of these throw a `LibraryError` if the device keeps nothing. */
import { tellChange } from './changes';
import { inLibrary, putAll, type Transaction } from './database';
import { FIRST_LIST, type FullList, type KeptVideo, MOST, type SavedList } from './entries';
import { keepAllOffline } from './keep-offline';
import { forgetUnsaved, toEntry, videosOf, within } from './saved';

/** A list, and how many videos it has. */
export type CountedList = SavedList & { count: number };

/** In the order in which they were made. */
export async function readLists(): Promise<CountedList[]> {
  return inLibrary('readonly', async (transaction) => {
    const lists = await inOrder(transaction);
    const counts = lists.map(({ id }) => transaction.objectStore('saved').count(within(id)));
    const all = await Promise.all(counts);
    return lists.map(({ id, name }, at) => ({ id, name, count: all[at]! }));
  });
}

/** The whole list; undefined if there is none. */
export async function readList(id: string): Promise<FullList | undefined> {
  return inLibrary('readonly', async (transaction) => {
    const list = await transaction.objectStore('lists').get(id);
    return list && { id, name: list.name, videos: await videosOf(transaction, id, MOST.videos) };
  });
}

/** @returns its id, or what there are too many of */
export async function makeList(
  name: string,
  videos: KeptVideo[] = [],
): Promise<{ id: string } | { tooMany: 'lists' | 'videos' }> {
  const id = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const tooMany = await inLibrary('readwrite', async (transaction) => {
    const lists = await inOrder(transaction);
    if (lists.length >= MOST.lists) return 'lists';
    const count = await transaction.objectStore('saved').count();
    if (videos.length + count > MOST.videos) return 'videos';
    const place = lists.at(-1)!.place + 1;
    await transaction.objectStore('lists').put({ id, name: name.slice(0, MOST.name), place });
    await putAll(
      transaction.objectStore('saved'),
      videos.map((video, at) => toEntry(video, id, at)),
    );
    return undefined;
  });
  if (tooMany) return { tooMany };
  tellChange();
  void keepAllOffline(videos.map(({ href }) => href));
  return { id };
}

export async function renameList(id: string, name: string): Promise<void> {
  await inLibrary('readwrite', async (transaction) => {
    const list = await transaction.objectStore('lists').get(id);
    if (list)
      await transaction.objectStore('lists').put({ ...list, name: name.slice(0, MOST.name) });
  });
  tellChange();
}

/** Deletes a list with its videos; the first one is only emptied. */
export async function deleteList(id: string): Promise<void> {
  const videos = await inLibrary('readwrite', async (transaction) => {
    const own = await videosOf(transaction, id, MOST.videos);
    await transaction.objectStore('saved').delete(within(id));
    if (id !== FIRST_LIST) await transaction.objectStore('lists').delete(id);
    return own;
  });
  tellChange();
  await forgetUnsaved(videos);
}

/** All lists with their videos. Used by the backup. */
export async function readAllLists(transaction: Transaction<'readonly'>): Promise<FullList[]> {
  const lists = await inOrder(transaction);
  return Promise.all(
    lists.map(async ({ id, name }) => ({
      id,
      name,
      videos: await videosOf(transaction, id, MOST.videos),
    })),
  );
}

async function inOrder(transaction: Transaction<'readonly' | 'readwrite'>) {
  const lists = await transaction.objectStore('lists').getAll();
  return lists.sort((a, b) => a.place - b.place);
}
