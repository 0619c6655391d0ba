import { expect, test } from 'vitest';

import { listNeighbours } from './neighbours';
import { readCatalog } from './read';
import { video, write } from './folder.fixture';

test('neighbours share videos, at least two; those that share most come first', () => {
  write({
    'videos/a.md': video(1, 'tags: [Tide, Fog, Rope]\ncategories: [Shore]'),
    'videos/b.md': video(2, 'tags: [Tide, Fog]\ncategories: [Shore, Tide]'),
    'videos/c.md': video(3, 'tags: [Tide, Knots]\ncategories: [Shore, Tide]'),
    'videos/d.md': video(4, 'tags: [Knots]\ncategories: [Shore]'),
  });
  const catalog = readCatalog();
  const neighbours = (slug: string) =>
    listNeighbours(catalog.getTerm('tags', slug)!, catalog).map(({ title }) => title);
  expect(neighbours('tide')).toEqual(['Shore', 'Fog']);
  expect(neighbours('rope')).toEqual([]);
  expect(neighbours('knots')).toEqual(['Shore']);
});
