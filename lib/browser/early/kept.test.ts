import { afterEach, expect, test, vi } from 'vitest';

import { PAGE_CACHES } from '@/lib/model/offline';

import { find, isolatePages } from './page.fixture';

isolatePages();

const SITE = 'https://a.example';
const MARKUP =
  '<section data-kept="" hidden><ul><li><a href="/" dir="auto">Home</a></li></ul></section>';

/** Caches with documents by path, in the order they were kept. */
function stand(kept: Record<string, Record<string, string>>) {
  vi.stubGlobal('caches', {
    has: async (name: string) => name in kept,
    open: async (name: string) => ({
      keys: async () => Object.keys(kept[name]!).map((path) => ({ url: SITE + path })),
      match: async (url: string) => new Response(kept[name]![url.replace(SITE, '')]),
    }),
  });
}

async function load() {
  document.body.innerHTML = MARKUP;
  vi.resetModules();
  await import('./kept');
}

const listed = () =>
  [...document.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent]);

afterEach(() => void vi.unstubAllGlobals());

test('it lists every page that is kept once, those for everybody first, then the latest', async () => {
  stand({
    [PAGE_CACHES.visited]: {
      '/resources/videos/fog': '<title>Fog · A</title><h1>Fog &amp; bells</h1>',
      '/resources/videos/fog?_rsc': '1:"h1"',
      '/tags/caf%C3%A9': '<title>Café · A</title>',
      '/search': '<h1>Search</h1>',
    },
    [PAGE_CACHES.shell]: { '/offline': '<h1>You are offline</h1>', '/search': '<h1>Search</h1>' },
  });
  await load();
  await expect.poll(() => find('section').hidden).toBe(false);
  await expect.poll(listed).toEqual([
    ['/search', 'Search'],
    ['/tags/caf%C3%A9', 'Café · A'],
    ['/resources/videos/fog', 'Fog & bells'],
  ]);
});

test.each([
  ['nothing is kept', () => stand({ [PAGE_CACHES.shell]: { '/offline': '<h1>Offline</h1>' } })],
  ['nothing can be', () => vi.stubGlobal('caches', undefined)],
])('where %s, it lists nothing', async (_, prepare) => {
  prepare();
  await load();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(find('section').hidden).toBe(true);
});

test('what was asked for is loaded once there is a connection', async () => {
  stand({});
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
  await load();
  window.dispatchEvent(new Event('online'));
  expect(reload).toHaveBeenCalled();
});
