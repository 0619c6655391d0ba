import { afterEach, expect, test, vi } from 'vitest';

import { arrangeFacets } from './facets';

afterEach(() => vi.unstubAllEnvs());

const FACETS = ['tags', 'length', 'year'].map((name) => ({ name, title: name }));
const arranged = (named: string) => {
  vi.stubEnv('SITE_FACETS', named);
  return arrangeFacets(FACETS).map(({ name }) => name);
};

test('a list offers what the site names, in its order, as far as it has it', () => {
  expect(arranged('["year","kind","tags"]')).toEqual(['year', 'tags']);
  expect(arranged('[]')).toEqual([]);
  expect(arranged('')).toEqual(['tags', 'length', 'year']);
});
