import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';

import { isolatePages } from '@/lib/browser/early/page.fixture';
import { FakeCaches } from '@/lib/offline/scope.fixture';

import { isolateLibraries } from './library.fixture';
import { forgetVisited, startKeeping, stopKeeping } from './stop-keeping';

isolatePages();
isolateLibraries();

let caches: FakeCaches;
let asked: string[];
beforeEach(async () => {
  caches = new FakeCaches();
  asked = [];
  vi.stubGlobal('caches', caches);
  const unregister = async () => void asked.push('unregister');
  const register = async (path: string) => void asked.push(path);
  vi.stubGlobal('navigator', {
    serviceWorker: { register, getRegistrations: async () => [{ unregister }] },
  });
  for (const name of ['pages-visited', 'pages-saved', 'files']) await caches.open(name);
  const entries = await openDB('serwist-expiration', 1, {
    upgrade: (database) => void database.createObjectStore('cache-entries'),
  });
  // It stays open, as in the worker.
  await entries.put('cache-entries', { url: '/resources/videos/fog' }, 'a');
});

const countEntries = async () => {
  const database = await openDB('serwist-expiration');
  const count = await database.count('cache-entries');
  database.close();
  return count;
};

test('the off switch removes all pages and what is remembered of them, and lasts', async () => {
  await stopKeeping(true);
  expect(await caches.keys()).toEqual(['stopped']);
  expect(await countEntries()).toBe(0);
  expect(asked).toEqual(['unregister']);
});

test('after deletion, pages are kept again', async () => {
  await stopKeeping(false);
  expect(await caches.keys()).toEqual([]);
  await stopKeeping(true);
  document.documentElement.dataset.offline = '';
  await startKeeping();
  expect(await caches.keys()).toEqual([]);
  expect(asked).toEqual(['unregister', 'unregister', '/sw.js']);
});

test('a cleared history leaves saved pages', async () => {
  await forgetVisited();
  expect(await caches.keys()).toEqual(['pages-saved', 'files']);
  expect(await countEntries()).toBe(0);
});

test('where nothing can be kept, nothing is thrown', async () => {
  vi.stubGlobal('caches', undefined);
  vi.stubGlobal('navigator', {});
  document.documentElement.dataset.offline = '';
  await stopKeeping(true);
  await startKeeping();
  await forgetVisited();
});
