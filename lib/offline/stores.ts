/** What is kept beside pages, how much of it, and by which rule a request is answered from it. Used by `worker.ts`. */
import {
  CacheFirst,
  ExpirationPlugin,
  NetworkFirst,
  registerQuotaErrorCallback,
  type SerwistPlugin,
  StaleWhileRevalidate,
  type Strategy,
} from 'serwist';

import { PAGE_CACHES, STOPPED_CACHE } from '@/lib/model/offline';

import { isRight } from './answers';
import { keyOf, type Role } from './requests';
import type { Lasting } from './scope';

const FILES = 'files';
const PICTURES = 'pictures';

/** Seconds. */
export const TWO_MONTHS = 60 * 86_400;

/** Our keys say all that an answer depends on. */
export const matchOptions = { ignoreVary: true };

/** A file is used whenever a page that names it is kept, so it stays as long as the page. */
const ofFiles = new ExpirationPlugin({ maxEntries: 1000, maxAgeFrom: 'last-used', matchOptions });
const ofPictures = new ExpirationPlugin({
  maxEntries: 300,
  maxAgeSeconds: TWO_MONTHS,
  maxAgeFrom: 'last-used',
  purgeOnQuotaError: true,
  matchOptions,
});

// Serwist itself purges only what this run of the worker has used.
for (const name of [PAGE_CACHES.visited, PICTURES])
  registerQuotaErrorCallback(async () => void (await caches.delete(name)));

/** Under which name an answer is kept, and whether it is. */
export function keepAs(role: Role): SerwistPlugin {
  return {
    cacheKeyWillBeUsed: async ({ request }) => keyOf(role, request),
    cacheWillUpdate: async ({ request, response }) =>
      // In this order, since an answer may take long to arrive.
      (await isRight(role, request, response)) && !(await caches.has(STOPPED_CACHE))
        ? response
        : null,
  };
}

const inFiles = (role: Role) => ({
  cacheName: FILES,
  matchOptions,
  plugins: [keepAs(role), ofFiles],
});
const inPictures = (role: Role) => ({
  cacheName: PICTURES,
  matchOptions,
  plugins: [keepAs(role), ofPictures],
});
export const strategies = {
  file: new CacheFirst(inFiles('file')),
  index: new NetworkFirst(inFiles('index')),
  transcript: new NetworkFirst(inFiles('transcript')),
  picture: new CacheFirst(inPictures('picture')),
  poster: new StaleWhileRevalidate(inPictures('poster')),
};

/** A page that asks for a file past all caches was given something else for it (`lib/browser/early/ask.ts`). */
export const anew = new NetworkFirst(inFiles('file'));

/** An index that is here is not replaced: the files that it names may be here, those of a later one are not. */
export const firstIndex = new CacheFirst(inFiles('index'));

/** The answer, once it is kept. @throws without a connection, unless it is here; and if nothing can be kept */
export async function run(strategy: Strategy, event: Lasting, request: Request) {
  const [answer, done] = strategy.handleAll({ event, request });
  await Promise.all([answer, done]);
  return answer;
}
