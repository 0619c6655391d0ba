import { expect, test } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { video, write } from '@/lib/catalog/folder.fixture';

import { toEditUrl, toSuggestUrl } from './edit-links';

const PAGE = '/resources/videos/video-1';

test('a page leads to its file, one without a file to site.yaml', () => {
  write({
    'site.yaml': 'name: Test\nrepository: https://github.com/harbour/films/tree/main/site',
    'videos/a.md': video(1),
  });
  const catalog = readCatalog();
  expect(toEditUrl(catalog, PAGE)).toBe(
    'https://github.com/harbour/films/edit/main/site/videos/a.md',
  );
  expect(toEditUrl(catalog, '/feeds')).toBe(
    'https://github.com/harbour/films/edit/main/site/site.yaml',
  );
});

test('where the repository is not known, nothing is promised', () => {
  write({ 'videos/a.md': video(1) });
  const catalog = readCatalog();
  expect(toEditUrl(catalog, PAGE)).toBeUndefined();
  expect(toSuggestUrl(catalog)).toBeUndefined();
});
