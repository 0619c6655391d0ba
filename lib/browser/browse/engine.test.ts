import { expect, test } from 'vitest';

import { type LoadedIndex, toLoadedIndex } from '@/lib/browser/loaded-index';

import { NO_SEARCH } from '@/lib/model/search/index-table';

import { choose } from './engine';
import type { Facet } from './facets';
import { type Filters, parseFilters, toggle, toSearch } from './filters';

/** Six videos: 0 is the newest. */
const videoIndex: LoadedIndex = toLoadedIndex({
  taxonomies: [
    {
      name: 'tags',
      title: 'Tags',
      terms: [
        ['a', 'A'],
        ['b', 'B'],
        ['c', 'C'],
      ],
    },
  ],
  paths: [],
  pages: [],
  ids: Array.from({ length: 6 }, (_, n) => `hpTest0000${n}`).join(''),
  days: [19000, 1, 1, 1, 1, 1],
  seconds: [50, 700, 0, 30, 700, 90],
  shorts: [0, 3],
  badges: '000000',
  weights: [
    [4, 10],
    [2, 20],
  ],
  byTitle: [5, 4, 3, 2, 1, 0],
  terms: [[0], [0, 1], [1], [0, 1, 2], [], [2]],
  facets: { length: [0, 60], captions: [] },
  shards: ['0'],
  search: NO_SEARCH,
});
const facets: Facet[] = [
  {
    name: 'tags',
    title: 'Tags',
    options: ['a', 'b', 'c'].map((value) => ({ value, label: value })),
    of: videoIndex.terms,
    isMany: true,
  },
  {
    name: 'kind',
    title: 'Kind',
    options: ['video', 'short'].map((value) => ({ value, label: value })),
    of: videoIndex.isShort.map((isShort) => [isShort ? 1 : 0]),
    isMany: false,
  },
];
const NAMES = ['tags', 'kind'];
const read = (search: string): Filters => parseFilters(search, NAMES);
const found = (search: string) => choose(videoIndex, facets, read(search));

test('nothing chosen shows all videos, the newest first, with every count', () => {
  expect(found('')).toEqual({
    videos: [0, 1, 2, 3, 4, 5],
    counts: [
      [3, 3, 2],
      [4, 2],
    ],
  });
});

test('values of a facet are combined with OR, facets with AND, and counts ignore their own facet', () => {
  expect(found('?tags=a&tags=c')).toEqual({
    videos: [0, 1, 3, 5],
    counts: [
      [3, 3, 2],
      [2, 2],
    ],
  });
  expect(found('?tags=a&kind=short')).toEqual({
    videos: [0, 3],
    counts: [
      [2, 1, 1],
      [1, 2],
    ],
  });
});

test('all tags can be required; a count then says what is left with that one too', () => {
  expect(found('?tags=a&tags=b&all=tags')).toEqual({
    videos: [1, 3],
    counts: [
      [2, 2, 1],
      [1, 1],
    ],
  });
});

test('a value without an option matches nothing', () => {
  expect(found('?tags=nope').videos).toEqual([]);
});

test.each([
  ['oldest', [5, 4, 3, 2, 1, 0]],
  ['longest', [1, 4, 5, 0, 3, 2]],
  ['shortest', [3, 0, 5, 1, 4, 2]],
  ['relevant', [4, 2, 0, 1, 3, 5]],
  ['title', [5, 4, 3, 2, 1, 0]],
])('sort by %s', (sort, order) => {
  expect(found(`?sort=${sort}`).videos).toEqual(order);
});

test('a search keeps its own order, and only what it found is counted', () => {
  const filters = parseFilters('', NAMES, 'best');
  expect(choose(videoIndex, facets, filters, [5, 1])).toEqual({
    videos: [5, 1],
    counts: [
      [1, 1, 1],
      [2, 0],
    ],
  });
});

test('an address and a choice say the same thing, with one spelling', () => {
  expect(toSearch(read('?kind=short&tags=c&tags=a&x=1'), NAMES)).toBe('?tags=a&tags=c&kind=short');
  expect(toSearch(read('?sort=newest'), NAMES)).toBe('');
  expect(toSearch(read('?sort=evil&tags='), NAMES)).toBe('');
  expect(toSearch(read('?tags=a&tags=b&all=tags&sort=title'), NAMES)).toBe(
    '?tags=a&tags=b&all=tags&sort=title',
  );
  const hostile = '?tags=%3Cscript%3E%26%2C';
  expect(toSearch(read(hostile), NAMES)).toBe(hostile);
});

test('choosing a value again removes it', () => {
  const once = toggle(read(''), 'tags', 'a');
  expect(toSearch(once, NAMES)).toBe('?tags=a');
  expect(toSearch(toggle(once, 'tags', 'a'), NAMES)).toBe('');
});

test('counts equal what choosing would show, for every option of every choice', () => {
  for (const search of ['', '?tags=a', '?tags=a&tags=b', '?kind=video', '?tags=c&kind=short']) {
    const filters = read(search);
    const { counts } = choose(videoIndex, facets, filters);
    facets.forEach(({ name, options }, facet) => {
      options.forEach(({ value }, option) => {
        const alone = { ...filters, chosen: { ...filters.chosen, [name]: [value] } };
        const { length } = choose(videoIndex, facets, alone).videos;
        expect(counts[facet]![option], `${search} ${name}=${value}`).toBe(length);
      });
    });
  }
});
