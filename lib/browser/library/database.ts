/**
 * The database of a device's library, which nothing but this folder opens. Each call of `inLibrary` is one transaction: all
 * of it is kept, or none.
 */
import {
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  openDB,
  type StoreNames,
} from 'idb';

import { POSITIONS_KEY } from '@/lib/browser/early/contract';
import { parseText, readText } from '@/lib/browser/early/storage';
import { toPositions } from '@/lib/browser/stored-positions';

import {
  dayOf,
  FIRST_LIST,
  isWatchedVideo,
  type SavedList,
  type SavedVideo,
  type WatchedVideo,
} from './entries';
import { toLibraryError } from './fault';

/** @param place what comes first has the lowest; any number */
type Placed<T> = T & { place: number };

export interface Schema extends DBSchema {
  lists: { key: string; value: Placed<SavedList> };
  saved: {
    key: [list: string, videoId: string];
    value: Placed<SavedVideo> & { list: string };
    indexes: { place: [list: string, place: number]; videoId: string };
  };
  watched: {
    key: [day: string, videoId: string];
    value: WatchedVideo;
    indexes: { on: number; videoId: string };
  };
}

type Store = StoreNames<Schema>;
type Mode = 'readonly' | 'readwrite';
export type Transaction<M extends Mode> = IDBPTransaction<Schema, Store[], M>;
type Upgrade = IDBPTransaction<Schema, Store[], 'versionchange'>;

export const LIBRARY_NAME = 'library';
const STORES: Store[] = ['lists', 'saved', 'watched'];

/** What leads from each version to the next: one is never changed once it was published, only followed by another. */
const MIGRATIONS: ((database: IDBPDatabase<Schema>, upgrade: Upgrade) => Promise<void>)[] = [
  // Before, a device kept nothing but positions.
  async (database, upgrade) => {
    database.createObjectStore('lists', { keyPath: 'id' });
    const saved = database.createObjectStore('saved', { keyPath: ['list', 'videoId'] });
    saved.createIndex('place', ['list', 'place']);
    saved.createIndex('videoId', 'videoId');
    const watched = database.createObjectStore('watched', { keyPath: ['day', 'videoId'] });
    watched.createIndex('on', 'on');
    watched.createIndex('videoId', 'videoId');
    const positions = Object.entries(toPositions(parseText(readText(POSITIONS_KEY))));
    const history = positions.map(([videoId, { on, title, href }]) => ({
      ...{ videoId, title, href, on },
      day: dayOf(on),
    }));
    await Promise.all([
      putAll(upgrade.objectStore('lists'), [{ id: FIRST_LIST, name: '', place: 0 }]),
      putAll(upgrade.objectStore('watched'), history.filter(isWatchedVideo)),
    ]);
  },
];

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** @throws {LibraryError} */
export async function inLibrary<T, M extends Mode>(
  mode: M,
  work: (transaction: Transaction<M>) => Promise<T>,
): Promise<T> {
  try {
    const database = await (opened ??= open());
    return await settle(database.transaction(STORES, mode) as Transaction<M>, work);
  } catch (error) {
    closeLibrary();
    throw toLibraryError(error);
  }
}

/** @throws what `work` throws, or why nothing was kept; in both cases nothing has changed */
async function settle<T, M extends Mode>(
  transaction: Transaction<M>,
  work: (transaction: Transaction<M>) => Promise<T>,
): Promise<T> {
  const working = work(transaction).catch((error: unknown) => {
    try {
      transaction.abort();
    } catch {
      // It is over by itself.
    }
    throw error;
  });
  const [result] = await Promise.all([working, transaction.done]);
  return result;
}

/** All of them, or a rejection that is heard: none is left behind when the transaction is given up. */
export async function putAll<T>(
  store: { put: (value: T) => Promise<unknown> },
  values: T[],
): Promise<void> {
  await Promise.all(values.map(async (value) => store.put(value)));
}

/** The next call opens it again. */
export function closeLibrary(): void {
  void opened?.then(
    (database) => database.close(),
    () => {},
  );
  opened = undefined;
}

async function open(): Promise<IDBPDatabase<Schema>> {
  let reason: unknown;
  try {
    return await openDB<Schema>(LIBRARY_NAME, MIGRATIONS.length, {
      upgrade: async (database, from, _to, upgrade) => {
        // Whoever opens it hears of that, too.
        upgrade.done.catch(() => {});
        try {
          for (const migrate of MIGRATIONS.slice(from)) await migrate(database, upgrade as Upgrade);
        } catch (error) {
          reason = error;
          upgrade.abort();
        }
      },
      // A newer page of this site opens it in another tab.
      blocking: closeLibrary,
      terminated: closeLibrary,
    });
  } catch (error) {
    // Of an upgrade that failed, the browser only says that it was aborted.
    throw reason ?? error;
  }
}
