import { expect, test } from 'vitest';

import { bundle } from '@/lib/build/inline-loader.js';

import { FakeCaches, SITE, startWorker } from './scope.fixture';

test('it takes no requests, and leaves nothing, not even itself', async () => {
  const caches = new FakeCaches();
  await (await caches.open('pages-visited')).put(`${SITE}/`, new Response('Home'));
  await caches.open('files');
  const worker = startWorker((await bundle('lib/offline/remove.ts')).text, caches);
  expect(worker.listens('fetch')).toBe(false);
  await worker.send('install');
  await worker.send('activate');
  expect(await caches.keys()).toEqual([]);
  expect(worker.world.isRegistered).toBe(false);
});
