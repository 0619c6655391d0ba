import { expect, test } from 'vitest';

import { video, write } from './folder.fixture';
import { readCatalog } from './read';
import { largestSubjects } from './subjects';

test('subjects come by size, each name once, without what importers write for none', () => {
  write({
    'videos/a.md': video(1, 'tags: [Fog, Lamp, Sea]\ncategories: [Uncategorized]'),
    'videos/b.md': video(2, 'tags: [Fog, Lamp]\ncategories: [Uncategorized, SEA]'),
    'videos/c.md': video(3, 'tags: [Fog]\ncategories: [Uncategorized, SEA]'),
    'tags/empty.md': '---\ntitle: Empty\n---\n',
  });
  const { taxonomies } = readCatalog();
  const shown = (most: number) =>
    largestSubjects(taxonomies, most).map(({ taxonomy, title, videos }) => [
      taxonomy,
      title,
      videos.length,
    ]);
  expect(shown(9)).toEqual([
    ['tags', 'Fog', 3],
    ['tags', 'Lamp', 2],
    ['categories', 'SEA', 2],
  ]);
  expect(shown(2)).toHaveLength(2);
  expect(largestSubjects([], 3)).toEqual([]);
});
