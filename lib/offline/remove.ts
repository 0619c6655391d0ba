/** In place of the worker where nothing is to be kept: removes all that it kept, and itself. */
import type { WorkerScope } from './scope';

declare const self: WorkerScope;

/** What Serwist remembers of the entries of caches. */
const DATABASE = 'serwist-expiration';

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
  // No other code of this site keeps anything there.
  for (const name of await caches.keys()) await caches.delete(name);
  indexedDB.deleteDatabase(DATABASE);
  await self.registration.unregister();
}
