import { expect, test } from 'vitest';

import type { Positions } from '@/lib/browser/stored-positions';

import { listNew, listNext, listResumed, type NewVideo, type PersonalPath } from './rows';

const watched = (seconds: Record<string, [at: number, on: number]>): Positions =>
  Object.fromEntries(
    Object.entries(seconds).map(([id, [at, on]]) => [
      id,
      { at, of: 600, on, title: id, href: `/${id}` },
    ]),
  );
const path = (title: string, ids: string): PersonalPath => ({
  title,
  steps: [...ids].map((videoId, index) => ({
    videoId,
    preview: null,
    href: `/${title}/${index + 1}`,
    title: videoId,
    from: 0,
    to: null,
    length: 600,
  })),
});

test('videos are continued that are neither a glance nor finished, the latest first', () => {
  const positions = watched({ a: [100, 1], b: [3, 9], c: [600, 8], d: [250, 5] });
  expect(listResumed(positions).map(({ videoId, from, href }) => [videoId, from, href])).toEqual([
    ['d', 250, '/d'],
    ['a', 100, '/a'],
  ]);
});

test('of each path that was begun, the next step, the path last watched first', () => {
  const paths = [path('one', 'abc'), path('two', 'de'), path('three', 'xy'), path('four', 'f')];
  const positions = watched({ a: [600, 1], d: [590, 2], f: [600, 3] });
  expect(listNext(paths, positions).map(({ path: name, href }) => [name, href])).toEqual([
    ['two', '/two/2'],
    ['one', '/one/2'],
  ]);
  expect(listNext(paths, {})).toEqual([]);
});

test('new is what was published since the last visit', () => {
  const video = (on: number) => ({ on }) as NewVideo;
  const newest = [30, 20, 10].map(video);
  expect(listNew(newest, [15, 99])).toEqual([30, 20].map(video));
  expect(listNew(newest, [0, 99])).toEqual([]);
});
