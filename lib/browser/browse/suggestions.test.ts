import { expect, test } from 'vitest';

import type { Filters } from './filters';
import { suggest } from './suggestions';

test('what shows most comes first, and what would show nothing is not offered', () => {
  const filters: Filters = {
    chosen: { kind: ['short'], tags: ['a', 'b'] },
    all: [],
    sort: 'newest',
  };
  const count = ({ chosen }: Filters) =>
    chosen.kind!.length === 0 ? 5 : chosen.tags!.includes('a') ? 0 : 9;
  expect(suggest(filters, count).map(({ facet, value, count: n }) => [facet, value, n])).toEqual([
    ['tags', 'a', 9],
    ['kind', 'short', 5],
  ]);
});
