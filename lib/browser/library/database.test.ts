import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';

import { closeLibrary, inLibrary, LIBRARY_NAME } from './database';
import type { LibraryFault } from './fault';
import { readHistory } from './history';
import { isolateLibraries, toVideo } from './library.fixture';
import { readLists } from './lists';
import { toggleSaved } from './saved';

isolateLibraries();

test('a device that has kept nothing but positions gets a history of them', async () => {
  const on = new Date(2026, 2, 1, 12).getTime();
  const position = { at: 30, of: 600, on, title: 'Flow', href: '/resources/videos/flow' };
  localStorage.setItem('positions', JSON.stringify({ a: position, b: { at: 'x' } }));
  expect((await readHistory('', 50)).found).toEqual([
    { videoId: 'a', title: 'Flow', href: '/resources/videos/flow', on, day: '2026-03-01' },
  ]);
});

test('what is kept is not migrated again', async () => {
  await toggleSaved(toVideo('a'));
  closeLibrary();
  localStorage.setItem(
    'positions',
    JSON.stringify({ b: { at: 30, of: 600, on: 1, title: 'Flow', href: '/flow' } }),
  );
  expect((await readLists())[0]!.count).toBe(1);
  expect((await readHistory('', 50)).found).toEqual([]);
});

const faultOf = async (work: Promise<unknown>): Promise<LibraryFault | undefined> =>
  work.then(
    () => undefined,
    (error: { fault: LibraryFault }) => error.fault,
  );

test('a page that is older than what is kept changes none of it', async () => {
  (await openDB(LIBRARY_NAME, 99)).close();
  expect(await faultOf(readLists())).toBe('newer');
  expect((await openDB(LIBRARY_NAME)).version).toBe(99);
});

test('a newer page is not held up by an older one, which then says that it is', async () => {
  await toggleSaved(toVideo('a'));
  const newer = await openDB(LIBRARY_NAME, 99);
  expect(await faultOf(toggleSaved(toVideo('b')))).toBe('newer');
  newer.close();
});

test('where the browser keeps nothing, that is a fault, and the next attempt is a new one', async () => {
  const refuse = () => {
    throw new DOMException('Denied.', 'SecurityError');
  };
  vi.stubGlobal('indexedDB', { open: refuse });
  expect(await faultOf(toggleSaved(toVideo('a')))).toBe('blocked');
  vi.stubGlobal('indexedDB', undefined);
  expect(await faultOf(readLists())).toBe('blocked');
  vi.unstubAllGlobals();
  expect(await toggleSaved(toVideo('a'))).toBe('saved');
});

test('without room nothing of it is kept', async () => {
  await toggleSaved(toVideo('a'));
  const full = inLibrary('readwrite', async (transaction) => {
    await transaction.objectStore('saved').clear();
    throw new DOMException('Full.', 'QuotaExceededError');
  });
  expect(await faultOf(full)).toBe('full');
  expect((await readLists())[0]!.count).toBe(1);
});
