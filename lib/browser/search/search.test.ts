import { expect, test } from 'vitest';

import { toLoadedIndex } from '@/lib/browser/loaded-index';
import type { CardVideo } from '@/lib/model/video';

import { toInstant } from './instant';
import { fuse } from './results';
import { isLike } from './spoken';
import { toWords } from './question';

test.each([
  ['How many steps are there to the lamp room?', ['steps', 'lamp', 'room']],
  ['What is C# and Node.js?', ['c#', 'node.js']],
  ['who is it', ['who', 'is', 'it']],
  ['Taylor’s  scrum, scrum!', ['taylor', 'scrum']],
  ['<script>alert(1)</script>', ['script', 'alert', '1']],
  ['---', []],
])('%s', (question, words) => {
  expect(toWords(question)).toEqual(words);
});

test('what stands high in either of two rankings comes first', () => {
  expect(fuse([1, 2, 3], [3, 4])).toEqual([3, 1, 2, 4]);
  expect(fuse([], [7])).toEqual([7]);
});

const titles = ['The Agile Product Owner', 'Release Management', 'Agility at Scale'];
const videoIndex = toLoadedIndex({
  taxonomies: [
    {
      name: 'tags',
      title: 'Tags',
      terms: [
        ['product-owner', 'Product Owner'],
        ['unused', 'Unused'],
      ],
    },
  ],
  ids: titles.map((_, n) => `hpTest0000${n}`).join(''),
  days: [1, 1, 1],
  seconds: [1, 1, 1],
  shorts: [],
  weights: [],
  byTitle: [0, 1, 2],
  terms: [[0], [], []],
  facets: {},
  shards: ['0'],
});
const cards = titles.map((title, n) => ({
  title,
  terms: videoIndex.terms[n]!.map((term) => videoIndex.allTerms[term]!),
})) as CardVideo[];
const { search } = toInstant(videoIndex, cards);

test('titles and terms are found in spite of typing errors', () => {
  const { videos, terms, corrections } = search('agil prodct owner');
  expect(videos[0]).toBe(0);
  expect(terms.map(({ title }) => title)).toEqual(['Product Owner']);
  expect(corrections.get('prodct')).toBe('product');
  expect(corrections.has('owner')).toBe(false);
});

test('a term without videos is not offered, and nonsense finds nothing', () => {
  expect(search('unused').terms).toEqual([]);
  expect(search('zzzzqqqq').videos).toEqual([]);
  expect(search('').videos).toEqual([]);
});

test.each([
  ['steps', 'step', true],
  ['Steps,', 'steps', true],
  ['migration', 'migrate', true],
  ['agility', 'agile', false],
  ['been', 'bees', false],
  ['Bee.', 'bees', true],
  ['Lampenraum', 'lamp', true],
  ['in', 'instructions', false],
  ['spear', 'pear', false],
])('%s answers %s: %s', (word, asked, isAnswer) => {
  expect(isLike(word, asked)).toBe(isAnswer);
});
