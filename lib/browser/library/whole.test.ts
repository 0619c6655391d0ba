import { expect, test, vi } from 'vitest';

import { STORAGE_KEYS } from '@/lib/browser/early/storage-keys.fixture';
import { readPositions } from '@/lib/browser/positions';

import { readChanges } from './changes';
import { FIRST_LIST, type Library } from './entries';
import { isolateLibraries, toVideo } from './library.fixture';
import { deleteEverything, readLibrary, writeLibrary } from './whole';

isolateLibraries();

const saved = (id: string, on: number) => ({ ...toVideo(id), on });
const LIBRARY: Library = {
  lists: [
    { id: FIRST_LIST, name: '', videos: [saved('b', 2), saved('a', 1)] },
    { id: 'x', name: 'Later', videos: [saved('a', 3)] },
  ],
  history: [
    { ...saved('a', 20), day: '2026-03-02' },
    { ...saved('a', 10), day: '2026-03-01' },
  ],
  positions: { a: { at: 30, of: 600, on: 1, title: 'Flow', href: '/flow' } },
};

test('what is written is read, and replaces all that was there', async () => {
  await writeLibrary(LIBRARY);
  expect(await readLibrary()).toEqual(LIBRARY);
  const other: Library = { lists: [LIBRARY.lists[0]!], history: [], positions: {} };
  await writeLibrary(other);
  expect(await readLibrary()).toEqual(other);
});

test('if it cannot be written, nothing has changed', async () => {
  await writeLibrary(LIBRARY);
  const broken = { ...LIBRARY, history: [{ ...LIBRARY.history[0], day: undefined }] };
  await expect(writeLibrary(broken as never)).rejects.toThrow();
  expect(await readLibrary()).toEqual(LIBRARY);
});

test('everything is deleted, but for the wish that nothing be kept', async () => {
  for (const key of STORAGE_KEYS) localStorage.setItem(key, '{}');
  sessionStorage.setItem('reloaded', '{}');
  await writeLibrary(LIBRARY);
  localStorage.setItem('keeping', 'false');
  const before = readChanges();
  await deleteEverything();
  expect(Object.keys(localStorage)).toEqual(['keeping']);
  expect(sessionStorage.length).toBe(0);
  expect(readPositions()).toEqual({});
  expect(readChanges()).not.toBe(before);
  expect((await readLibrary()).lists).toEqual([{ id: FIRST_LIST, name: '', videos: [] }]);
  vi.unstubAllGlobals();
});
