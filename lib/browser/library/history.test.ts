import { expect, test } from 'vitest';

import { dayOf, MOST } from './entries';
import { clearHistory, forgetWatched, noteWatched, readHistory } from './history';
import { isolateLibraries, toVideo } from './library.fixture';
import { writeLibrary } from './whole';

isolateLibraries();

const DAY = 86_400_000;
const NOON = new Date(2026, 2, 1, 12).getTime();
const idsOf = async (q = '', most = 50) => {
  const { found, hasMore } = await readHistory(q, most);
  return found.map(({ videoId }) => videoId).join('') + (hasMore ? '…' : '');
};

test('a video is listed once a day, the latest first', async () => {
  await noteWatched(toVideo('a'), NOON);
  await noteWatched(toVideo('b'), NOON + 1);
  await noteWatched(toVideo('a'), NOON + 2);
  await noteWatched(toVideo('a'), NOON + DAY);
  expect((await readHistory('', 50)).found.map(({ videoId, day }) => [videoId, day])).toEqual([
    ['a', dayOf(NOON + DAY)],
    ['a', '2026-03-01'],
    ['b', '2026-03-01'],
  ]);
  expect(await idsOf('', 2)).toBe('aa…');
});

test('it is searched by words of the titles, in any order and without accents', async () => {
  await noteWatched({ ...toVideo('a'), title: 'Flow und Rückstände' }, NOON);
  await noteWatched({ ...toVideo('b'), title: 'Flow' }, NOON + 1);
  expect(await idsOf('flow')).toBe('ba');
  expect(await idsOf(' rucksta  FLOW ')).toBe('a');
  expect(await idsOf('flow', 1)).toBe('b…');
  expect(await idsOf('none')).toBe('');
});

test('one entry is forgotten, or all', async () => {
  await noteWatched(toVideo('a'), NOON);
  await noteWatched(toVideo('a'), NOON + DAY);
  await forgetWatched((await readHistory('', 1)).found[0]!);
  expect((await readHistory('', 50)).found).toEqual([
    { ...toVideo('a'), on: NOON, day: '2026-03-01' },
  ]);
  await clearHistory();
  expect(await idsOf()).toBe('');
});

test('beyond the most that is kept, the oldest are forgotten', async () => {
  const history = Array.from({ length: MOST.history }, (_, n) => {
    const on = NOON - n * DAY;
    return { ...toVideo('a'), on, day: dayOf(on) };
  });
  await writeLibrary({ lists: [], history, positions: {} });
  await noteWatched(toVideo('new'), NOON + 1);
  const { found } = await readHistory('', MOST.history + 1);
  expect(found).toHaveLength(MOST.history);
  expect(found[0]).toMatchObject({ videoId: 'new' });
  expect(found.at(-1)!.on).toBe(NOON - (MOST.history - 2) * DAY);
});
