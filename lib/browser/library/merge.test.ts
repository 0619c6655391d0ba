import { expect, test } from 'vitest';

import { MOST_POSITIONS } from '@/lib/browser/stored-positions';

import { findExcess } from './backup';
import { type Change, type Changes, compare } from './compare';
import { FIRST_LIST, MOST } from './entries';
import { library, list, position, saved, watched } from './backup.fixture';
import { merge } from './merge';

const NONE: Change = { added: 0, changed: 0, removed: 0 };
const changes = (change: Partial<Record<keyof Changes, Partial<Change>>>): Changes => ({
  lists: { ...NONE, ...change.lists },
  videos: { ...NONE, ...change.videos },
  history: { ...NONE, ...change.history },
  positions: { ...NONE, ...change.positions },
});
const many = (count: number, start = 'v') =>
  Array.from({ length: count }, (_, n) => `${start}${n}`);

const here = library({
  lists: [list(FIRST_LIST, ['a', 'b']), list('x', ['c'], 'Flow'), list('y', [], '')],
  history: [watched('a', '2026-03-01', 10), watched('b', '2026-03-01', 5)],
  positions: { a: position(10), b: position(5) },
});

test('a list takes new videos at its end, and those it has stay as they are', () => {
  const incoming = library({
    lists: [list(FIRST_LIST, ['z', saved('b', { title: 'Other' }), 'a'])],
  });
  const next = merge(here, incoming);
  expect(next.lists).toEqual([list(FIRST_LIST, ['a', 'b', 'z']), ...here.lists.slice(1)]);
  expect(compare(here, next)).toEqual(changes({ lists: { changed: 1 }, videos: { added: 1 } }));
});

test('lists are the same by id, else by name, else they follow', () => {
  const incoming = library({
    lists: [
      list(FIRST_LIST),
      list('x', ['d'], 'Renamed'),
      list('n', ['e'], ' FLOW '),
      list('m', ['f'], 'New'),
    ],
  });
  const next = merge(here, incoming);
  expect(next.lists).toEqual([
    list(FIRST_LIST, ['a', 'b']),
    list('x', ['c', 'd', 'e'], 'Flow'),
    list('y', [], ''),
    list('m', ['f'], 'New'),
  ]);
  expect(merge(next, incoming)).toEqual(next);
});

test('lists without a name are not the same', () => {
  const next = merge(here, library({ lists: [list(FIRST_LIST), list('n', ['e'], '  ')] }));
  expect(next.lists.slice(2)).toEqual([list('y', [], ''), list('n', ['e'], '  ')]);
});

test('of lists with one name the first takes the videos; two of a file stay two', () => {
  const double = library({ lists: [list(FIRST_LIST), list('p', [], 'A'), list('q', [], 'a')] });
  const file = library({ lists: [list(FIRST_LIST), list('r', ['b'], 'A')] });
  expect(merge(double, file).lists[1]).toEqual(list('p', ['b'], 'A'));
  expect(merge(library(), double).lists).toEqual(double.lists);
});

test('of a video on one day, and of its position, the later counts', () => {
  const incoming = library({
    history: [
      watched('a', '2026-03-01', 9),
      watched('b', '2026-03-01', 20),
      watched('a', '2026-02-28', 1),
    ],
    positions: { a: position(9, { at: 1 }), b: position(20, { at: 1 }), c: position(1) },
  });
  const next = merge(here, incoming);
  expect(next.history).toEqual([
    watched('b', '2026-03-01', 20),
    watched('a', '2026-03-01', 10),
    watched('a', '2026-02-28', 1),
  ]);
  expect(next.positions).toEqual({ a: position(10), b: position(20, { at: 1 }), c: position(1) });
  expect(compare(here, next)).toEqual(
    changes({ history: { added: 1, changed: 1 }, positions: { added: 1, changed: 1 } }),
  );
});

test('the oldest of the history and of the positions are forgotten, and count as removed', () => {
  const full = library({
    history: many(MOST.history).map((id, n) => watched(id, '2026-03-01', MOST.history - n)),
    positions: Object.fromEntries(many(MOST_POSITIONS).map((id, n) => [id, position(n)])),
  });
  const incoming = library({
    history: [watched('z', '2026-03-02', 9e9)],
    positions: { z: position(9e9) },
  });
  const next = merge(full, incoming);
  expect(next.history).toHaveLength(MOST.history);
  expect(next.positions).not.toHaveProperty('v0');
  expect(compare(full, next)).toEqual(
    changes({ history: { added: 1, removed: 1 }, positions: { added: 1, removed: 1 } }),
  );
  expect(findExcess(next)).toBeUndefined();
});

test('no saved video is dropped: what would be too much is told', () => {
  const videos = library({ lists: [list(FIRST_LIST, many(MOST.videos))] });
  const one = library({ lists: [list(FIRST_LIST), list('n', ['z'], 'New')] });
  expect(findExcess(merge(videos, one))).toEqual({
    kind: 'many',
    part: 'videos',
    most: MOST.videos,
  });
  const lists = library({
    lists: [list(FIRST_LIST), ...many(MOST.lists - 1).map((id) => list(id))],
  });
  expect(findExcess(lists)).toBeUndefined();
  expect(findExcess(merge(lists, one))).toEqual({ kind: 'many', part: 'lists', most: MOST.lists });
});

test('merging a library with itself or with nothing changes nothing', () => {
  expect(merge(here, here)).toEqual(here);
  expect(merge(here, library())).toEqual(here);
  expect(merge(library(), here)).toEqual(here);
});

test('a key that harms is one like any other', () => {
  const positions = Object.fromEntries([['__proto__', position(1)]]);
  const next = merge(here, library({ positions }));
  expect(Object.keys(next.positions)).toContain('__proto__');
  expect(Object.getPrototypeOf(next.positions)).toBe(Object.prototype);
});

test('to replace a library removes what the next one lacks', () => {
  expect(compare(here, library())).toEqual(
    changes({
      lists: { changed: 1, removed: 2 },
      videos: { removed: 3 },
      history: { removed: 2 },
      positions: { removed: 2 },
    }),
  );
  expect(compare(here, here)).toEqual(changes({}));
});

test.each([
  ['a name', list(FIRST_LIST, ['a', 'b'], 'Mine'), { lists: { changed: 1 } }],
  ['an order', list(FIRST_LIST, ['b', 'a']), { lists: { changed: 1 } }],
  ['a title', list(FIRST_LIST, ['a', saved('b', { title: 'B' })]), { videos: { changed: 1 } }],
])('%s is a change, too', (_, first, change) => {
  const before = library({ lists: [list(FIRST_LIST, ['a', 'b'])] });
  expect(compare(before, library({ lists: [first] }))).toEqual(changes(change));
});
