/** All that this device keeps, at once: for the file to take along, and to delete. */
import { deleteDB } from 'idb';

import { forgetUnstored } from '@/lib/browser/device';
import { DEVICE_CHANGED, KEEPING_KEY, send } from '@/lib/browser/early/contract';
import { readText, writeText } from '@/lib/browser/early/storage';
import { endCarried } from '@/lib/browser/playback/carry';
import { readPositions, replacePositions } from '@/lib/browser/positions';

import { tellChange } from './changes';
import { closeLibrary, inLibrary, LIBRARY_NAME, putAll } from './database';
import { isWatchedVideo, type Library } from './entries';
import { toLibraryError } from './fault';
import { stopKeeping } from './stop-keeping';
import { readAllLists } from './lists';
import { keepSaved } from './saved';

/** @throws {LibraryError} */
export async function readLibrary(): Promise<Library> {
  const kept = await inLibrary('readonly', async (transaction) => {
    const watched = transaction.objectStore('watched').index('on').getAll();
    const history = (await watched).filter(isWatchedVideo).reverse();
    return { lists: await readAllLists(transaction), history };
  });
  return { ...kept, positions: readPositions() };
}

/** Replaces all of it. @throws {LibraryError} and then nothing has changed */
export async function writeLibrary({ lists, history, positions }: Library): Promise<void> {
  await inLibrary('readwrite', async (transaction) => {
    const names = [...transaction.objectStoreNames];
    await Promise.all(names.map((name) => transaction.objectStore(name).clear()));
    const saved = lists.flatMap(({ id, videos }) =>
      videos.map((video, place) => ({ ...video, list: id, place })),
    );
    await Promise.all([
      putAll(
        transaction.objectStore('lists'),
        lists.map(({ id, name }, place) => ({ id, name, place })),
      ),
      putAll(transaction.objectStore('saved'), saved),
      putAll(transaction.objectStore('watched'), history),
    ]);
  });
  replacePositions(positions);
  tellChange();
  await keepSaved();
}

/**
 * Deletes all that this site has kept here, but for the wish that nothing be kept. The video that plays in the corner ends, since
 * it would be noted again.
 * @throws {LibraryError}
 */
export async function deleteEverything(): Promise<void> {
  const wish = readText(KEEPING_KEY);
  endCarried();
  try {
    closeLibrary();
    await deleteDB(LIBRARY_NAME);
    localStorage.clear();
    sessionStorage.clear();
  } catch (error) {
    throw toLibraryError(error);
  }
  forgetUnstored();
  if (wish !== null) writeText(KEEPING_KEY, wish);
  send(DEVICE_CHANGED);
  await stopKeeping(wish === 'false');
}
