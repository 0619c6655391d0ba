import { expect, test } from 'vitest';

import { getFeatured, listHomeRows } from './home-rows';
import { readCatalog } from './read';
import { video, write } from './folder.fixture';

const rows = () =>
  listHomeRows(readCatalog()).map(({ kind, title, total, videos, href }) => [
    kind,
    title,
    total,
    videos.length,
    href,
  ]);

test('a row needs four videos, and shows its true count', () => {
  const file = (n: number, seconds: number, category: string) =>
    video(n, `duration: ${seconds}\ncategories: [${category}]`);
  const files = [50, 55, 60, 20, 100, 150, 170, 179, 700, 800, 900].map((seconds, index) => [
    `videos/${index}.md`,
    file(index + 1, seconds, index < 9 ? 'Shore' : 'Fog'),
  ]);
  write(Object.fromEntries(files) as Record<string, string>);
  expect(rows()).toEqual([
    ['newest', '', 7, 7, '/resources/videos'],
    ['brief', '', 4, 4, undefined],
    ['shorts', '', 4, 4, '/shorts'],
    ['category', 'Shore', 9, 8, '/categories/shore'],
  ]);
});

test('an empty library has no rows and nothing above them', () => {
  write({});
  expect(rows()).toEqual([]);
  expect(getFeatured([])).toBeUndefined();
});

test('the most relevant video comes first, never a short if there is another', () => {
  write({
    'videos/a.md': video(1, 'weight: 5\nduration: 30'),
    'videos/b.md': video(2, 'weight: 20\nduration: 300'),
    'videos/c.md': video(3, 'weight: 10\nduration: 300'),
    'videos/d.md': video(4, 'duration: 300'),
  });
  expect(getFeatured(readCatalog().videos)?.title).toBe('Video 3');
  write({ 'videos/b.md': video(2), 'videos/c.md': video(3, 'weight: 1000') });
  expect(getFeatured(readCatalog().videos)?.title).toBe('Video 4');
});
