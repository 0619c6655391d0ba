import { expect, test } from 'vitest';

import type { Facet } from './facets';
import { parseFeedQuery, toFeedSearch } from './feed-query';
import { parseFilters, toSearch } from './filters';

const facet = (name: string, values: string[], rest: Partial<Facet> = {}): Facet => ({
  name,
  title: name,
  options: values.map((value) => ({ value, label: value })),
  of: [],
  isMany: false,
  ...rest,
});
const FACETS = [
  facet('tags', ['a', 'b', 'c'], { isMany: true }),
  facet('series', ['s'], { isMany: true }),
  facet('kind', ['video', 'short']),
  facet('watched', ['yes', 'no'], { isPersonal: true }),
];
const NAMES = FACETS.map(({ name }) => name);

/** The canonical query, or what is wrong with it. */
function read(search: string) {
  const query = parseFeedQuery(search, FACETS);
  return 'fault' in query ? query.fault : toSearch(query.filters, NAMES);
}

test('however a query is written, its feed has one address', () => {
  const canonical = '?tags=a&tags=b&kind=short&all=tags';
  for (const written of [
    canonical,
    '?kind=short&tags=b&all=tags&tags=a&tags=a',
    `${canonical}&utm_source=mail&fbclid=1&ref=x&sort=oldest`,
  ])
    expect(read(written), written).toBe(canonical);
  expect(read('?utm_source=mail')).toBe('');
});

test('a question, an unknown filter and an unknown value have no feed', () => {
  expect(read('?tags=a&q=fog')).toEqual({ kind: 'question' });
  const known = ['tags', 'series', 'kind'];
  expect(read('?tags=a&colour=red')).toEqual({ kind: 'filter', name: 'colour', known });
  expect(read('?tags=a&all=colour')).toEqual({ kind: 'filter', name: 'colour', known });
  expect(read('?watched=no')).toEqual({ kind: 'filter', name: 'watched', known });
  expect(read('?tags=a&tags=gone')).toEqual({ kind: 'value', facet: FACETS[0], value: 'gone' });
});

test('the feed of a list has what its page is about, unless no query can say that', () => {
  const feed = (search: string, facet?: string, value = '') =>
    toFeedSearch(parseFilters(search, NAMES), FACETS, facet ? { facet, value } : undefined);
  expect(feed('?kind=short&sort=title&tags=b')).toBe('?tags=b&kind=short');
  expect(feed('?kind=short', 'tags', 'a')).toBe('?tags=a&kind=short');
  expect(feed('?tags=b&series=s', 'tags', 'a')).toBe('?tags=a&tags=b&series=s&all=tags');
  expect(feed('?tags=b&tags=c&all=tags', 'tags', 'a')).toBe('?tags=a&tags=b&tags=c&all=tags');
  expect(feed('?tags=b', 'kind', 'short')).toBe('?tags=b&kind=short');
  expect(feed('?tags=b&tags=c', 'tags', 'a')).toBeUndefined();
  expect(feed('?kind=video', 'kind', 'short')).toBeUndefined();
  expect(feed('?tags=a&watched=no')).toBeUndefined();
  expect(feed('?tags=gone')).toBeUndefined();
  expect(feed('?kind=short', 'tags', 'unlisted')).toBeUndefined();
});
