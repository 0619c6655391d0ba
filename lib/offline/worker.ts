/**
 * Keeps pages on the device, so that they open without a connection: those that were visited or saved, and a few that every
 * visitor needs. Whoever has a connection gets every page from the site: what is kept answers only if the network does not.
 *
 * So a deployment leaves nothing old to be seen, and nothing has to be thrown away for it. A page is kept with its own data,
 * all other files are named by what they hold, and each code has an index that it can read: a page of any build goes on
 * working until it is visited again, and what nobody has used for longest makes room. Each build has another worker, which
 * brings up to date what every visitor needs, what is open and what was saved.
 *
 * Its text is served as one script (`app/sw.js`), after `self.site`.
 */
import {
  type RouteHandlerCallbackOptions,
  type RuntimeCaching,
  Serwist,
  type Strategy,
} from 'serwist';

import { HOME_PATH, LIBRARY_PATH, OFFLINE_PATH, SEARCH_PATH } from '@/lib/model/address';
import { MOST_SAVED, PAGE_CACHES, type WorkerSite } from '@/lib/model/offline';
import { CODE_HEADER, INDEX_PATH } from '@/lib/model/video-index';

import { forget, keep, keepEach, LATER, ofPages, origin, shell, stores } from './pages';
import { keyOf, type Role, roleOf } from './requests';
import type { Lasting, WorkerScope } from './scope';
import { anew, firstIndex, matchOptions, run, strategies } from './stores';

declare const self: WorkerScope & { site: WorkerSite };

/** Any of those that a page sends. */
type Message = { keep: string; as: 'saved' | 'visited'; saved: string[]; forget: string };

const SHELL = [HOME_PATH, SEARCH_PATH, LIBRARY_PATH, OFFLINE_PATH];

const all: Record<Role, Strategy> = { page: stores.visited, data: ofPages, ...strategies };

/** What cannot be kept, e.g. on a full device, is answered all the same. */
const answerBy =
  (strategy: Strategy) =>
  ({ event, request }: RouteHandlerCallbackOptions) => {
    const [answer, done] = strategy.handleAll({ event, request });
    done.catch(() => {});
    return answer;
  };

const serwist = new Serwist({
  skipWaiting: true,
  clientsClaim: true,
  // A page need not wait until the worker has started.
  navigationPreload: true,
  runtimeCaching: [
    {
      matcher: ({ request }) => roleOf(request, origin) === 'file' && request.cache === 'reload',
      handler: answerBy(anew),
    },
    ...Object.entries(all).map(([role, strategy]): RuntimeCaching => ({
      matcher: ({ request }) => roleOf(request, origin) === role,
      handler: answerBy(strategy),
    })),
  ],
});

/** Where the network fails, and there is nothing in the first cache that was looked into. */
serwist.setCatchHandler(async ({ request }) => {
  const role = roleOf(request, origin);
  // It may be the storage that failed.
  if (role !== 'page' && role !== 'data') return fetch(request);
  const kept = await caches.match(keyOf(role, request), matchOptions);
  if (kept || role === 'data') return kept ?? Response.error();
  return (await caches.match(origin + OFFLINE_PATH, matchOptions)) ?? Response.error();
});

self.addEventListener('fetch', serwist.handleFetch);
// While it installs, nothing waits for it: one that activates would hold back every request.
self.addEventListener('install', (event) => event.waitUntil(prepare(event)));
self.addEventListener('message', (event) => {
  event.waitUntil(obey(event, Object(event.data) as Partial<Message>).catch(() => {}));
});

async function obey(event: Lasting, message: Partial<Message>) {
  const { keep: href, as, saved, forget: unsaved } = message;
  if (href && as) await keep(event, stores[as], href);
  if (saved) await keepEach(event, saved.slice(0, MOST_SAVED));
  if (unsaved) await forget(PAGE_CACHES.saved, new URL(unsaved, origin).href);
}

/** Whatever cannot be had is missing, until the worker of the next build. @throws if nothing can be kept here */
async function prepare(event: Lasting): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const saved = await (await caches.open(PAGE_CACHES.saved)).keys();
  // Who saves data gets what is needed to say that a page is not here.
  const shared = self.navigator.connection?.saveData ? [OFFLINE_PATH] : SHELL;
  await Promise.allSettled([
    ...shared.map((path) => keep(event, shell, path)),
    ...open.map(({ url }) => keep(event, stores.visited, url)),
    keepEach(
      event,
      saved.map(({ url }) => url).filter((url) => !url.includes('?')),
    ),
    keepIndex(event),
  ]);
}

async function keepIndex(event: Lasting): Promise<void> {
  const headers = { [CODE_HEADER]: self.site.code };
  const request = new Request(origin + INDEX_PATH, { ...LATER, headers });
  await run(firstIndex, event, request);
}
