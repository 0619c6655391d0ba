import { expect, test } from 'vitest';

import { parseRow, PLAIN_ROWS } from './home-rows';

const TAXONOMIES = { tag: 'tags', category: 'categories' };

test.each(PLAIN_ROWS)('%s is a row', (kind) => {
  expect(parseRow(kind, TAXONOMIES)).toEqual({ kind });
});

test.each([
  ['path:bread', { kind: 'path', slug: 'bread' }],
  ['tag:product-owner', { kind: 'term', taxonomy: 'tags', slug: 'product-owner' }],
  ['category:c#', { kind: 'term', taxonomy: 'categories', slug: 'c#' }],
  ['length:>20m', { kind: 'length', from: 1200, to: null }],
  ['length:<3m', { kind: 'length', from: 0, to: 180 }],
] as const)('%s is one, too', (written, row) => {
  expect(parseRow(written, TAXONOMIES)).toEqual(row);
});

test.each(
  [
    ['', 'Newest', 'path', 'path:', 'tags:scrum', 'tag:', 'length:', 'length:20m', 'length:>20'],
    ['length:>20m ', 'length:>m', 'toString:x', 'tag:a b'],
  ].flat(),
)('"%s" is none', (written) => {
  expect(parseRow(written, TAXONOMIES)).toBeUndefined();
});
