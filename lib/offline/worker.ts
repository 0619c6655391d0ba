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
  CacheFirst,
  ExpirationPlugin,
  NetworkFirst,
  type RouteHandlerCallbackOptions,
  registerQuotaErrorCallback,
  type RuntimeCaching,
  Serwist,
  type SerwistPlugin,
  StaleWhileRevalidate,
  type Strategy,
} from 'serwist';

import { HOME_PATH, LIBRARY_PATH, OFFLINE_PATH, SEARCH_PATH } from '@/lib/model/address';
import { requestData } from '@/lib/model/next-protocol/data-request';
import { MOST_SAVED, PAGE_CACHES, STOPPED_CACHE, type WorkerSite } from '@/lib/model/offline';
import { CODE_HEADER, INDEX_PATH } from '@/lib/model/video-index';

import { isRight, listFiles, listLater } from './answers';
import { keyOf, type Role, roleOf } from './requests';
import type { Lasting, WorkerScope } from './scope';

declare const self: WorkerScope & { site: WorkerSite };

/** Any of those that a page sends. */
type Message = { keep: string; as: 'saved' | 'visited'; saved: string[]; forget: string };

const { origin } = self.location;

const SHELL = [HOME_PATH, SEARCH_PATH, LIBRARY_PATH, OFFLINE_PATH];

const FILES = 'files';
const PICTURES = 'pictures';

/** Seconds. */
const TWO_MONTHS = 60 * 86_400;
/** Milliseconds; browsers end an event after some minutes. */
const LONGEST = 60_000;
/** Milliseconds after which a page that is opened has loaded what it needs itself. */
const PAUSE = 3000;

/** What is kept for later is in nobody's way. */
const LATER: RequestInit = { priority: 'low' };
/** Our keys say all that an answer depends on. */
const matchOptions = { ignoreVary: true };

/** What one device keeps at most. Pages take two entries each, so that 300 were visited and 200 saved. */
const ofVisited = new ExpirationPlugin({
  maxEntries: 600,
  maxAgeSeconds: TWO_MONTHS,
  purgeOnQuotaError: true,
  matchOptions,
});
const ofSaved = new ExpirationPlugin({ maxEntries: 2 * MOST_SAVED, matchOptions });
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
function keepAs(role: Role): SerwistPlugin {
  return {
    cacheKeyWillBeUsed: async ({ request }) => keyOf(role, request),
    cacheWillUpdate: async ({ request, response }) =>
      // In this order, since an answer may take long to arrive.
      (await isRight(role, request, response)) && !(await caches.has(STOPPED_CACHE))
        ? response
        : null,
  };
}

/** A page that the site has removed is kept no longer. */
const forgetRemoved: SerwistPlugin = {
  cacheWillUpdate: async ({ request, response }) => {
    if (response.status === 404 || response.status === 410)
      for (const name of Object.values(PAGE_CACHES)) await forget(name, request.url);
    return response;
  },
};

/** What a page says of the data that belongs to it; see `lib/model/script-list.ts`. */
function stampOf(html: string): string | undefined {
  return /data-stamp="([^"]+)"/u.exec(html)?.[1];
}

/** Pages: whenever a document is kept, so is all that it needs. */
function storePages(cacheName: string, ...limits: ExpirationPlugin[]): NetworkFirst {
  const data = new NetworkFirst({ cacheName, matchOptions, plugins: [keepAs('data'), ...limits] });
  const whole: SerwistPlugin = {
    cacheDidUpdate: async ({ event, request, oldResponse, newResponse }) => {
      const [old, html] = await Promise.all([oldResponse?.text() ?? '', newResponse.text()]);
      // With the data of another build, a page would never come to life.
      if (stampOf(old) !== stampOf(html))
        await (await caches.open(cacheName)).delete(keyOf('data', request), matchOptions);
      await keepParts(event, data, request.url, html);
    },
  };
  const plugins = [forgetRemoved, keepAs('page'), ...limits, whole];
  return new NetworkFirst({ cacheName, matchOptions, plugins });
}

const shell = storePages(PAGE_CACHES.shell);
const stores = {
  saved: storePages(PAGE_CACHES.saved, ofSaved),
  visited: storePages(PAGE_CACHES.visited, ofVisited),
};
/** What a page asks for may be that of one that was only pointed at, so nothing is kept here. */
const data = new NetworkFirst({
  cacheName: PAGE_CACHES.visited,
  matchOptions,
  plugins: [{ ...keepAs('data'), cacheWillUpdate: async () => null }],
});
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
const strategies: Record<Role, Strategy> = {
  page: stores.visited,
  data,
  file: new CacheFirst(inFiles('file')),
  index: new NetworkFirst(inFiles('index')),
  transcript: new NetworkFirst(inFiles('transcript')),
  picture: new CacheFirst(inPictures('picture')),
  poster: new StaleWhileRevalidate(inPictures('poster')),
};
/** A page that asks for a file past all caches was given something else for it (`lib/browser/early/ask.ts`). */
const anew = new NetworkFirst(inFiles('file'));

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
    ...Object.entries(strategies).map(([role, strategy]): RuntimeCaching => ({
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

async function obey(event: Lasting, { keep: href, as, saved, forget }: Partial<Message>) {
  if (href && as) await keep(event, stores[as], href);
  if (saved) await keepEach(event, saved.slice(0, MOST_SAVED));
  if (forget) await forgetSaved(forget);
}

async function forgetSaved(href: string): Promise<void> {
  await forget(PAGE_CACHES.saved, new URL(href, origin).href);
}

async function forget(cacheName: string, url: string): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const role of ['page', 'data'] as const)
    await cache.delete(keyOf(role, { url, headers: new Headers() }), matchOptions);
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

/** One after the other, since there may be many; not for longer than browsers let an event last. */
async function keepEach(event: Lasting, saved: string[]): Promise<void> {
  const end = Date.now() + LONGEST;
  for (const url of saved) {
    if (Date.now() > end) return;
    await keep(event, stores.saved, url).catch(() => {});
  }
}

/** Not if there is one that this code reads: the files that it names may be here, those of a later one are not. */
async function keepIndex(event: Lasting): Promise<void> {
  const headers = { [CODE_HEADER]: self.site.code };
  const request = new Request(origin + INDEX_PATH, { ...LATER, headers });
  await run(new CacheFirst(inFiles('index')), event, request);
}

/** @throws without a connection, unless the page is here; and if nothing can be kept */
async function keep(event: Lasting, store: Strategy, href: string): Promise<void> {
  const url = new URL(href, origin);
  if (url.origin !== origin) return;
  const answer = await run(store, event, new Request(url, LATER));
  // It is kept at the address it led to, where a browser will ask for it.
  if (answer.redirected) await keep(event, store, answer.url);
  // An older one that was visited would come first.
  else if (store !== stores.visited && answer.ok) await forget(PAGE_CACHES.visited, url.href);
}

/**
 * @param page its address
 * @param html its document
 */
async function keepParts(
  event: Lasting,
  ofData: Strategy,
  page: string,
  html: string,
): Promise<void> {
  if (event.type === 'fetch') await new Promise((resolve) => setTimeout(resolve, PAUSE));
  // Serwist takes what was loaded ahead for an event for the answer to whatever is asked for in it.
  const after = { waitUntil: (work) => event.waitUntil(work) } as Lasting;
  const found = await requestData(page, LATER, (asked, init) =>
    run(ofData, after, new Request(asked, init)),
  ).catch(() => Response.error());
  const scripts = await keepFiles(after, listFiles(html + (await found.text())));
  await keepFiles(after, listLater(scripts));
}

/** @returns the text of all that are scripts */
async function keepFiles(event: Lasting, hrefs: string[]): Promise<string> {
  const texts = hrefs.map(async (href) => {
    const request = new Request(origin + href, LATER);
    const answer = await serwist.handleRequest({ event, request })?.catch(() => undefined);
    return answer?.ok && href.endsWith('.js') ? answer.text() : '';
  });
  return (await Promise.all(texts)).join('\n');
}

/** The answer, once it is kept. @throws without a connection, unless it is here; and if nothing can be kept */
async function run(strategy: Strategy, event: Lasting, request: Request) {
  const [answer, done] = strategy.handleAll({ event, request });
  await Promise.all([answer, done]);
  return answer;
}
