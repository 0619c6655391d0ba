/** In place of the worker where nothing is to be kept: removes all that it kept, and itself. */
import { EXPIRATION_DATABASE } from '@/lib/model/offline';

import type { WorkerScope } from './scope';

declare const self: WorkerScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
  // Whatever happens to the rest.
  await self.registration.unregister();
  indexedDB.deleteDatabase(EXPIRATION_DATABASE);
  // No other code of this site keeps anything there.
  for (const name of await caches.keys()) await caches.delete(name);
}
