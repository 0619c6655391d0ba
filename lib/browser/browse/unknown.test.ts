import { expect, test } from 'vitest';

import type { Facet } from './facets';
import { parseFilters } from './filters';
import { listUnknown, withoutUnknown } from './unknown';

const facet = (name: string, title: string, values: string[]): Facet => ({
  name,
  title,
  options: values.map((value) => ({ value, label: value })),
  of: [],
  isMany: false,
});
const FACETS = [facet('tags', 'Tags', ['lamp', 'fog']), facet('length', 'Length', ['0-3', '3-'])];
const NAMES = ['tags', 'length', 'captions'];

test('filters, values and orders that the library does not have are named', () => {
  expect(listUnknown('?tag=fog&order=zzz&tag=lamp', NAMES, FACETS)).toEqual([
    { filter: 'tag' },
    { filter: 'order' },
  ]);
  expect(listUnknown('?tags=lamp&tags=old&tags=old&length=foo&sort=zzz', NAMES, FACETS)).toEqual([
    { title: 'Tags', value: 'old' },
    { title: 'Length', value: 'foo' },
    { title: 'Sort', value: 'zzz' },
  ]);
  // No video has captions, so there is no such facet.
  expect(listUnknown('?captions=en', NAMES, FACETS)).toEqual([{ title: 'captions', value: 'en' }]);
});

test('everything else an address may have is none', () => {
  const search = '?q=tea&view=grid&utm_source=x&fbclid=1&all=tags&tags=fog&length=&sort=best';
  expect(listUnknown(search, NAMES, FACETS)).toEqual([]);
  expect(listUnknown('?tags=old', NAMES, undefined)).toEqual([]);
});

test('the choice is what remains', () => {
  const asked = parseFilters('?tags=lamp&tags=old&length=foo&sort=oldest', NAMES);
  expect(withoutUnknown(asked, FACETS)).toEqual(parseFilters('?tags=lamp&sort=oldest', NAMES));
});
