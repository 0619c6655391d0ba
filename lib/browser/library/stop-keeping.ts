/** Whether pages are kept on the device for times without a connection: the visitor's off switch, and deletion. */
import { deleteDB, openDB } from 'idb';

import { dataOf, type PageElementData } from '@/lib/browser/early/contract';
import { EXPIRATION_DATABASE, PAGE_CACHES, STOPPED_CACHE, WORKER_PATH } from '@/lib/model/offline';

/** From now on pages are kept, unless the site or the browser does without that. Never throws. */
export async function startKeeping(): Promise<void> {
  if (!('offline' in dataOf<PageElementData>(document.documentElement))) return;
  try {
    await caches.delete(STOPPED_CACHE);
    await navigator.serviceWorker.register(WORKER_PATH);
  } catch {
    // The browser or the visitor allows no worker here.
  }
}

/**
 * Removes all pages that are kept, and the worker. Never throws.
 * @param isForGood or whether pages are kept again from the next visit on
 */
export async function stopKeeping(isForGood: boolean): Promise<void> {
  try {
    // A worker goes on for as long as a page is open that it serves, and may be fetching something.
    await caches.open(STOPPED_CACHE);
    const names = await caches.keys();
    await Promise.all(
      names.filter((name) => name !== STOPPED_CACHE).map((name) => caches.delete(name)),
    );
    await clearEntries();
    // Not awaited: it waits for a worker that is installing.
    for (const worker of await navigator.serviceWorker.getRegistrations()) void worker.unregister();
    if (!isForGood) await caches.delete(STOPPED_CACHE);
  } catch {
    // Where nothing can be kept, there is nothing to remove.
  }
}

/** Pages that are kept because they were visited. Never throws. */
export async function forgetVisited(): Promise<void> {
  try {
    await caches.delete(PAGE_CACHES.visited);
    await clearEntries();
  } catch {
    // Where nothing can be kept, there is nothing to remove.
  }
}

/** What Serwist remembers of addresses and times. Cleared, not deleted: that would wait for the worker's connection. */
async function clearEntries(): Promise<void> {
  const database = await openDB(EXPIRATION_DATABASE);
  for (const name of database.objectStoreNames) await database.clear(name);
  database.close();
  // Opening it has made it.
  if (database.objectStoreNames.length === 0) await deleteDB(EXPIRATION_DATABASE);
}
