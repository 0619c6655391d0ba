import { expect, test } from 'vitest';

import { video, write } from './folder.fixture';
import { readCatalog } from './read';
import { listTermPaths } from './term-paths';

test('a term has the paths with its videos, at most three, those first that are most about it', () => {
  const path = (title: string, ...slugs: string[]) =>
    `---\ntitle: ${title}\nvideos: [${slugs.join(', ')}]\n---\n`;
  write({
    'videos/a.md': video(1, 'slug: a\ntags: [Tide]'),
    'videos/b.md': video(2, 'slug: b\ntags: [Tide]'),
    'videos/c.md': video(3, 'slug: c\ntags: [Rope]'),
    'videos/d.md': video(4, 'slug: d\ntags: [Fog]'),
    'paths/1.md': path('Third', 'a', 'c', 'd'),
    'paths/2.md': path('Other', 'c'),
    'paths/3.md': path('Second', 'a', 'c'),
    'paths/4.md': path('Whole', 'a', 'b'),
    'paths/5.md': path('Fourth', 'a', 'c', 'd', 'c'),
  });
  const catalog = readCatalog();
  const titles = (slug: string) =>
    listTermPaths(catalog.getTerm('tags', slug)!, catalog).map(({ title }) => title);
  expect(titles('tide')).toEqual(['Whole', 'Second', 'Third']);
  expect(titles('fog')).toEqual(['Third', 'Fourth']);
});
