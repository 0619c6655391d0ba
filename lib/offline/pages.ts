/** Pages on the device, each with all that it needs to come to life. Used by `worker.ts`. */
import { ExpirationPlugin, NetworkFirst, type SerwistPlugin, type Strategy } from 'serwist';

import { requestData } from '@/lib/model/next-protocol/data-request';
import { MOST_SAVED, PAGE_CACHES } from '@/lib/model/offline';

import { listFiles, listLater } from './answers';
import { keyOf, roleOf } from './requests';
import type { Lasting, WorkerScope } from './scope';
import { keepAs, matchOptions, run, strategies, TWO_MONTHS } from './stores';

declare const self: WorkerScope;

export const { origin } = self.location;

/** Milliseconds; browsers end an event after some minutes. */
const LONGEST = 60_000;
/** Milliseconds after which a page that is opened has loaded what it needs itself. */
const PAUSE = 3000;

/** What is kept for later is in nobody's way. */
export const LATER: RequestInit = { priority: 'low' };

/** What one device keeps at most. Pages take two entries each, so that 300 were visited and 200 saved. */
const ofVisited = new ExpirationPlugin({
  maxEntries: 600,
  maxAgeSeconds: TWO_MONTHS,
  purgeOnQuotaError: true,
  matchOptions,
});
const ofSaved = new ExpirationPlugin({ maxEntries: 2 * MOST_SAVED, matchOptions });

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

export const shell = storePages(PAGE_CACHES.shell);
export const stores = {
  saved: storePages(PAGE_CACHES.saved, ofSaved),
  visited: storePages(PAGE_CACHES.visited, ofVisited),
};
/** What a page asks for may be that of one that was only pointed at, so nothing is kept here. */
export const ofPages = new NetworkFirst({
  cacheName: PAGE_CACHES.visited,
  matchOptions,
  plugins: [{ ...keepAs('data'), cacheWillUpdate: async () => null }],
});
/** Removes a page from one cache. */
export async function forget(cacheName: string, url: string): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const role of ['page', 'data'] as const)
    await cache.delete(keyOf(role, { url, headers: new Headers() }), matchOptions);
}

/** One after the other, since there may be many; not for longer than browsers let an event last. */
export async function keepEach(event: Lasting, saved: string[]): Promise<void> {
  const end = Date.now() + LONGEST;
  for (const url of saved) {
    if (Date.now() > end) return;
    await keep(event, stores.saved, url).catch(() => {});
  }
}

/** @throws without a connection, unless the page is here; and if nothing can be kept */
export async function keep(event: Lasting, store: Strategy, href: string): Promise<void> {
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
    const role = roleOf(request, origin) as keyof typeof strategies;
    const answer = await run(strategies[role], event, request).catch(() => undefined);
    return answer?.ok && href.endsWith('.js') ? answer.text() : '';
  });
  return (await Promise.all(texts)).join('\n');
}
