/** What a preview on Vercel shows, and what leaves it. */
import { afterEach, expect, test } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { NO_SEARCH } from '@/lib/model/search/index-table';
import { report, video, write } from '@/lib/catalog/folder.fixture';

import { toLlmsText, toTermsData, toVideosData } from './data';
import { toVideoIndex } from './index-files';
import { siteFeed } from './feed-source';
import { toRss } from './feeds';
import { toOpml } from './opml';
import { videoMetadata } from './video-metadata';
import { watchPathMetadata } from './watch-path-metadata';
import { toSearchDocuments } from './search-documents';
import { toSitemap } from './sitemap';

afterEach(() => {
  delete process.env.VERCEL_ENV;
});

/** A day next month. */
const SOON = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

const files = {
  'videos/a.md': video(1, 'slug: open\ntags: [Tide]'),
  'videos/b.md': video(2, `slug: soon\npublishDate: ${SOON}\ntags: [Tide, Soonish]`),
  'videos/c.md': video(3, 'slug: secret\ndraft: true\ntags: [Hush]'),
  'paths/all.md': '---\ntitle: All\nvideos: [open, soon]\n---\n',
  'paths/later.md': `---\ntitle: Later\npublishDate: ${SOON}\nvideos: [open]\n---\n`,
};

test('a preview shows what is scheduled, and nothing of it leaves the site', () => {
  write(files);
  process.env.VERCEL_ENV = 'preview';
  const catalog = readCatalog();
  expect(report(catalog)).toBe('');
  expect(catalog.videos.map(({ slug, status }) => [slug, status])).toEqual([
    ['soon', 'scheduled'],
    ['open', 'published'],
  ]);
  expect(catalog.paths.map(({ slug, status, steps }) => [slug, status, steps.length])).toEqual([
    ['all', 'published', 2],
    ['later', 'scheduled', 1],
  ]);
  expect(toVideoIndex(catalog, [], NO_SEARCH)).toMatchObject({ statuses: [[0, 'scheduled']] });
  expect(videoMetadata(catalog.videos[0]!, catalog.site).robots).toEqual({ index: false });
  expect(watchPathMetadata(catalog.paths[1]!, catalog).robots).toEqual({ index: false });
  const out = JSON.stringify([
    toSitemap(catalog),
    toRss(siteFeed(catalog, '/feed.xml')),
    toOpml(catalog),
    toVideosData(catalog),
    toTermsData(catalog),
    toLlmsText(catalog),
    [...toSearchDocuments(catalog)],
  ]);
  expect(out).toContain('/resources/videos/open');
  expect(out).toContain('/tags/tide');
  for (const name of ['/soon', '/soonish', '/secret', '/hush', '/paths/later'])
    expect.soft(out.includes(name), name).toBe(false);
});

test('search engines are kept out of previews', async () => {
  process.env.VERCEL_ENV = 'preview';
  const { default: config } = await import('../../next.config.js');
  const [{ source, headers }] = (await config.headers!()) as [
    { source: string; headers: object[] },
  ];
  expect(source).toBe('/:path*');
  expect(headers).toContainEqual({ key: 'X-Robots-Tag', value: 'noindex' });
});
