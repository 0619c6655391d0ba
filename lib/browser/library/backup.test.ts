import { expect, test } from 'vitest';

import { MOST_POSITIONS } from '@/lib/browser/stored-positions';

import { MOST_BYTES, parseBackup, toBackup } from './backup';
import { FIRST_LIST, type Library, MOST } from './entries';
import { FULL, library, list, NOW, position, saved, watched } from './backup.fixture';

const TEXT = toBackup(FULL, NOW);

/** A right file with something else in it. */
const file = (change: object) => JSON.stringify({ ...(JSON.parse(TEXT) as object), ...change });
const parsed = (text: string): Library => {
  const found = parseBackup(text);
  if ('fault' in found) throw new Error(JSON.stringify(found.fault));
  return found.library;
};

test('a library comes out of its file as it went in', () => {
  expect(TEXT).toMatch(/^\{\n  "format": "reelmark-library",\n  "version": 1,\n/u);
  expect(JSON.parse(TEXT)).toHaveProperty('saved', '2026-03-01T12:00:00.000Z');
  expect(parsed(TEXT)).toEqual(FULL);
  expect(parsed(toBackup(library(), NOW))).toEqual(library());
});

test('of the device, what is no position of a video is not exported', () => {
  const positions = {
    a: position(1),
    'no id': position(2),
    b: position(3, { title: 'a'.repeat(501) }),
  };
  expect(parsed(toBackup(library({ positions }), NOW)).positions).toEqual({ a: position(1) });
});

test('keys of a later version are ignored, and so are those that harm', () => {
  const odd = TEXT.replace(
    '{',
    '{"__proto__": {"lists": []}, "constructor": 1, "notes": [{}],',
  ).replaceAll('"title"', '"__proto__": {"polluted": true}, "toString": null, "note": "", "title"');
  expect(parsed(odd)).toEqual(FULL);
  expect(toBackup(parsed(odd), NOW)).toBe(TEXT);
  expect({}).not.toHaveProperty('polluted');
});

test('a position of “__proto__” is an entry like any other', () => {
  const { positions } = parsed(
    file({ positions: undefined }).replace(
      /\}$/u,
      `,"positions":{"__proto__":${JSON.stringify(position(1))}}}`,
    ),
  );
  expect(Object.getPrototypeOf(positions)).toBe(Object.prototype);
  expect(Object.entries(positions)).toEqual([['__proto__', position(1)]]);
});

test('the history is read in its order, however it is written', () => {
  expect(parsed(file({ history: [...FULL.history].reverse() })).history).toEqual(FULL.history);
});

test.each([
  ['nothing', '', { kind: 'text' }],
  ['a page', '<!doctype html>', { kind: 'text' }],
  ['half of a file', TEXT.slice(0, TEXT.length / 2), { kind: 'text' }],
  ['null', 'null', { kind: 'foreign' }],
  ['a list', '[]', { kind: 'foreign' }],
  ['a text', '"reelmark-library"', { kind: 'foreign' }],
  ['another format', file({ format: 'playlist' }), { kind: 'foreign' }],
  ['no version', file({ version: undefined }), { kind: 'foreign' }],
  ['a version that is no number', file({ version: '1' }), { kind: 'foreign' }],
  ['a version before the first', file({ version: 0 }), { kind: 'foreign' }],
  ['a later version', file({ version: 2, lists: 'other' }), { kind: 'newer' }],
  ['too many bytes', ' '.repeat(MOST_BYTES + 1), { kind: 'large', most: MOST_BYTES }],
])('a file is refused as a whole: %s', (_, text, fault) => {
  expect(parseBackup(text)).toEqual({ fault });
});

const many = (count: number) => Array.from({ length: count }, (_, n) => `v${n}`);
const first = list(FIRST_LIST);

test.each([
  ['lists', [first, ...many(MOST.lists).map((id) => list(id))], { part: 'lists', most: 100 }],
  [
    'videos in all lists',
    [list(FIRST_LIST, many(MOST.videos)), list('a', ['v0'])],
    { part: 'videos', most: 5000 },
  ],
])('a file with too many is refused: %s', (_, lists, fault) => {
  expect(parseBackup(file({ lists }))).toEqual({ fault: { kind: 'many', ...fault } });
});

test('so is one with too long a history or too many positions; as many as are kept are read', () => {
  const history = many(MOST.history + 1).map((id) => watched(id, '2026-03-01', 1));
  expect(parseBackup(file({ history }))).toEqual({
    fault: { kind: 'many', part: 'history', most: 5000 },
  });
  const positions = many(MOST_POSITIONS + 1).map((id) => [id, position(1)] as const);
  expect(parseBackup(file({ positions: Object.fromEntries(positions) }))).toEqual({
    fault: { kind: 'many', part: 'positions', most: 500 },
  });
  const full = library({
    lists: [list(FIRST_LIST, many(MOST.videos)), ...many(MOST.lists - 1).map((id) => list(id))],
    history: history.slice(1),
    positions: Object.fromEntries(positions.slice(1)),
  });
  expect(parsed(toBackup(full, NOW))).toEqual(full);
});

test.each([
  ['no lists', { lists: undefined }, { field: 'lists' }],
  ['no history', { history: {} }, { field: 'history' }],
  ['no positions', { positions: null }, { field: 'positions' }],
  ['a list of positions', { positions: [] }, { field: 'positions' }],
  ['no first list', { lists: [] }, { field: 'id', place: { list: 1 } }],
  ['another first list', { lists: [list('a'), first] }, { field: 'id', place: { list: 1 } }],
  ['null for a list', { lists: [first, null] }, { field: 'id', place: { list: 2 } }],
  [
    'an id of a list with markup',
    { lists: [first, list('<b>')] },
    { field: 'id', place: { list: 2 } },
  ],
  [
    'a name without end',
    { lists: [first, list('a', [], 'n'.repeat(101))] },
    { field: 'name', place: { list: 2 } },
  ],
  [
    'a list without videos',
    { lists: [{ id: 'saved', name: '' }] },
    { field: 'videos', place: { list: 1 } },
  ],
  [
    'a video that is none',
    { lists: [first, { ...list('a'), videos: [saved('a'), 7] }] },
    { field: 'videoId', place: { list: 2, video: 2 } },
  ],
  [
    'a video without title',
    { lists: [list(FIRST_LIST, [saved('a', { title: undefined })])] },
    { field: 'title', place: { list: 1, video: 1 } },
  ],
  [
    'an address on another site',
    { lists: [list(FIRST_LIST, [saved('a', { href: '//example.com' })])] },
    { field: 'href', place: { list: 1, video: 1 } },
  ],
  [
    'a time after all time',
    { lists: [list(FIRST_LIST, [saved('a', { on: 1e300 })])] },
    { field: 'on', place: { list: 1, video: 1 } },
  ],
  [
    'a day that is none',
    { history: [watched('a', '2026-03-01', 1), watched('a', '1 March', 1)] },
    { field: 'day', place: { watched: 2 } },
  ],
  [
    'a script to watch',
    { history: [{ ...watched('a', '2026-03-01', 1), href: 'javascript:alert(1)' }] },
    { field: 'href', place: { watched: 1 } },
  ],
  [
    'a position of no video',
    { positions: { 'a b': position(1) } },
    { field: 'videoId', place: { position: 1 } },
  ],
  [
    'a position of a text',
    { positions: { a: position(1), b: '30' } },
    { field: 'at', place: { position: 2 } },
  ],
  [
    'a negative position',
    { positions: { a: position(1, { at: -1 }) } },
    { field: 'at', place: { position: 1 } },
  ],
  [
    'a title without end',
    { positions: { a: position(1, { title: 't'.repeat(501) }) } },
    { field: 'title', place: { position: 1 } },
  ],
])('a wrong field is named with its place: %s', (_, change, fault) => {
  expect(parseBackup(file(change))).toEqual({ fault: { kind: 'wrong', ...fault } });
});

test.each([
  ['a list', { lists: [first, list('a'), list('b'), list('a')] }, { list: 4 }],
  ['a video of a list', { lists: [first, list('a', ['a', 'b', 'b'])] }, { list: 2, video: 3 }],
  [
    'a video of a day',
    { history: ['2026-03-01', '2026-02-28', '2026-03-01'].map((day, n) => watched('a', day, n)) },
    { watched: 3 },
  ],
])('what is there twice is refused: %s', (_, change, place) => {
  expect(parseBackup(file(change))).toEqual({ fault: { kind: 'twice', place } });
});
