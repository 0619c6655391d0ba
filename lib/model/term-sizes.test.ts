import { expect, test } from 'vitest';

import { BARE_VIDEO, type Video } from './video';
import { type Term, withVideos } from './term';
import { bySize, listLargeTerms } from './term-sizes';

const videos = Array.from({ length: 12 }, (_, index): Video => {
  const date = '2024-01-01T00:00:00.000Z';
  const [videoId, slug] = [`hpTest${10_000 + index}`, String(index)];
  return { ...BARE_VIDEO, videoId, slug, title: slug, date, localDate: date, lastmod: date };
});

/** @param numbers of its videos, newest first */
const term = (slug: string, ...numbers: number[]): Term => ({
  taxonomy: 'tags',
  slug,
  title: slug,
  description: '',
  body: '',
  start: null,
  lastmod: null,
  videos: numbers.map((number) => videos[number]!),
});

test('terms without videos are left out; of two of one size, the order stays', () => {
  const terms = [term('a', 1), term('b'), term('c', 1, 2), term('d', 3)];
  expect(withVideos(terms).map(({ slug }) => slug)).toEqual(['a', 'c', 'd']);
  expect(bySize(terms).map(({ slug }) => slug)).toEqual(['c', 'a', 'd']);
  expect(terms[0]!.slug).toBe('a');
});

test('a large term has three pictures, first of videos that no larger one shows', () => {
  const large = listLargeTerms([
    term('few', 0, 1),
    term('small', 0, 1, 5),
    term('large', 0, 1, 2, 3, 5),
    term('same', 0, 1, 2, 4),
  ]);
  expect(
    large.map(({ term: { slug }, stills }) => [slug, ...stills.map((one) => one.slug)]),
  ).toEqual([
    ['large', '0', '1', '2'],
    ['same', '4', '0', '1'],
    ['small', '5', '0', '1'],
  ]);
});

test('at most eight terms are large', () => {
  const many = Array.from({ length: 10 }, (_, index) => term(String(index), 0, 1, 2));
  expect(listLargeTerms(many).map(({ term: { slug } }) => slug)).toEqual([...'01234567']);
});
