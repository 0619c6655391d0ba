import { expect, test } from 'vitest';

import { readChanges } from './changes';
import { FIRST_LIST, type KeptVideo, MOST } from './entries';
import { isolateLibraries, toVideo } from './library.fixture';
import { deleteList, makeList, readList, readLists, renameList } from './lists';
import {
  moveSaved,
  readListsOf,
  readSavedIds,
  readVideos,
  removeSaved,
  toggleSaved,
} from './saved';

isolateLibraries();

const idsOf = async (list = FIRST_LIST) =>
  (await readVideos(list)).map(({ videoId }) => videoId).join('');
const made = async (name: string, videos: KeptVideo[] = []) => {
  const list = await makeList(name, videos);
  if (!('id' in list)) throw new Error(list.tooMany);
  return list.id;
};
const save = async (ids: string, list?: string) => {
  for (const id of [...ids].reverse()) await toggleSaved(toVideo(id), list);
};

test('every device has one list', async () => {
  expect(await readLists()).toEqual([{ id: FIRST_LIST, name: '', count: 0 }]);
  expect(await readSavedIds()).toEqual([]);
});

test('what is saved comes first; saved again, it is taken out', async () => {
  expect(await toggleSaved(toVideo('a'))).toBe('saved');
  expect(await toggleSaved(toVideo('b'))).toBe('saved');
  expect(await idsOf()).toBe('ba');
  expect(await readVideos(FIRST_LIST, 1)).toEqual([
    { ...toVideo('b'), on: expect.any(Number) as number },
  ]);
  expect(await toggleSaved(toVideo('b'))).toBe('removed');
  expect(await idsOf()).toBe('a');
});

test('a video can be in several lists, which are told apart', async () => {
  const later = await made('Later');
  await save('ab');
  await toggleSaved(toVideo('a'), later);
  expect((await readListsOf('a')).sort()).toEqual([later, FIRST_LIST].sort());
  expect((await readSavedIds()).sort().join('')).toBe('aab');
  await removeSaved(later, toVideo('a'));
  expect(await readListsOf('a')).toEqual([FIRST_LIST]);
});

test('lists are named, renamed and deleted with their videos; the first is only emptied', async () => {
  const id = await made('Later', [toVideo('x'), toVideo('y')]);
  expect(await readList(id)).toMatchObject({ id, name: 'Later' });
  expect(await idsOf(id)).toBe('xy');
  await renameList(id, 'n'.repeat(MOST.name + 1));
  expect((await readLists())[1]).toEqual({ id, name: 'n'.repeat(MOST.name), count: 2 });
  await save('a');
  await deleteList(id);
  await deleteList(FIRST_LIST);
  expect(await readLists()).toEqual([{ id: FIRST_LIST, name: '', count: 0 }]);
  expect(await readSavedIds()).toEqual([]);
  expect(await readList(id)).toBeUndefined();
});

test.each([
  ['c', 0, 'cabd'],
  ['a', 3, 'bcda'],
  ['b', 2, 'acbd'],
  ['d', 1, 'adbc'],
  ['b', 1, 'abcd'],
  ['x', 1, 'abcd'],
])('%s is moved to place %i: %s', async (id, to, expected) => {
  await save('abcd');
  await moveSaved(FIRST_LIST, id, to);
  expect(await idsOf()).toBe(expected);
});

test('the order holds however often videos change places', async () => {
  await save('abcd');
  for (let n = 0; n < 60; n++) {
    await moveSaved(FIRST_LIST, 'd', 1);
    await moveSaved(FIRST_LIST, 'c', 1);
    expect(await idsOf()).toBe('acdb');
  }
});

test('no more lists are made than there may be', async () => {
  for (let n = 1; n < MOST.lists; n++) await made(`List ${n}`);
  expect(await makeList('One more')).toEqual({ tooMany: 'lists' });
  expect(await readLists()).toHaveLength(MOST.lists);
});

test('a full library takes nothing, and says so', async () => {
  const videos = Array.from({ length: MOST.videos }, (_, n) => toVideo(`v${n}`));
  const id = await made('Full', videos);
  expect(await makeList('One more', [toVideo('new')])).toEqual({ tooMany: 'videos' });
  const before = readChanges();
  expect(await toggleSaved(toVideo('new'), id)).toBe('too many');
  expect(readChanges()).toBe(before);
  expect(await toggleSaved(toVideo('v7'), id)).toBe('removed');
  expect(await toggleSaved(toVideo('new'), id)).toBe('saved');
});

test('each change is told to all tabs', async () => {
  const before = readChanges();
  await save('a');
  const after = readChanges();
  expect(after).toBeGreaterThan(before);
  expect(localStorage.getItem('library')).toBe(String(after));
});
