import { expect, test } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { video, write } from '@/lib/catalog/folder.fixture';

import { listSitemapParts, toSitemap, toSitemapPart } from './sitemap';

test('a library of more than 50,000 pages has a list of sitemaps, which contain every page once', () => {
  write({ 'videos/a.md': video(1, 'tags: [One]') });
  const catalog = readCatalog();
  const tags = catalog.getTaxonomy('tags')!;
  tags.terms = Array.from({ length: 60_000 }, (_, index) => ({
    ...tags.terms[0]!,
    slug: `tag-${index}`,
  }));
  const index = toSitemap(catalog);
  expect(index).toContain('<sitemapindex');
  expect(index.match(/<loc>[^<]*/gu)).toEqual([
    '<loc>http://localhost:3000/sitemaps/1.xml',
    '<loc>http://localhost:3000/sitemaps/2.xml',
  ]);
  expect(listSitemapParts(catalog)).toEqual([1, 2]);
  const parts = [1, 2].map((n) => toSitemapPart(catalog, n)?.match(/<loc>[^<]*/gu) ?? []);
  expect(parts[0]).toHaveLength(50_000);
  // Home, all videos, the video, the only taxonomy that has terms, and the terms.
  expect(new Set(parts.flat()).size).toBe(60_004);
  expect(toSitemapPart(catalog, 3)).toBeUndefined();
});

test('dates come from the content, and two sitemaps of one library are equal', () => {
  write({
    'videos/a.md': video(
      1,
      'lastmod: 2024-05-06T07:08:09Z\nsitemap: { priority: 0.7, changefreq: yearly }',
    ),
  });
  const xml = toSitemap(readCatalog());
  expect(xml).toBe(toSitemap(readCatalog()));
  expect(xml).toMatch(
    /<lastmod>2024-05-06T07:08:09\.000Z<\/lastmod>\s*<changefreq>yearly<\/changefreq>\s*<priority>0\.7</u,
  );
  expect(listSitemapParts(readCatalog())).toEqual([]);
});
