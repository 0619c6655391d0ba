import { expect, test } from 'vitest';

import { countPages, DEFAULT_PAGE_SIZE, pageSize } from '@/lib/model/list-pages';

import { video, write } from './folder.fixture';
import { readCatalog } from './read';

test('lists have as many videos on a page as site.yaml says, else the usual number', () => {
  write({ 'site.yaml': 'name: T\npageSize: 6\n', 'videos/a.md': video(1) });
  readCatalog();
  expect([pageSize(), countPages(6), countPages(7)]).toEqual([6, 1, 2]);
  write({ 'site.yaml': 'name: T\n', 'videos/a.md': video(1) });
  readCatalog();
  expect([pageSize(), countPages(7)]).toEqual([DEFAULT_PAGE_SIZE, 1]);
});
