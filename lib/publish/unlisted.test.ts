import { expect, test } from 'vitest';

import { listHomeRows } from '@/lib/catalog/home-rows';
import { listMissing } from '@/lib/catalog/missing';
import { listNeighbours } from '@/lib/catalog/neighbours';
import { type Catalog, readCatalog } from '@/lib/catalog/read';
import { listTermPaths } from '@/lib/catalog/term-paths';
import { NO_SEARCH } from '@/lib/model/search/index-table';
import { report, video, write } from '@/lib/catalog/folder.fixture';

import { toLlmsText, toTermsData, toVideosData } from './data';
import { listDocuments } from './documents';
import { siteFeed, termFeed } from './feed-source';
import { toAtom, toJsonFeed, toRss } from './feeds';
import { toOpml } from './opml';
import { videoMetadata } from './video-metadata';
import { toVideoIndex } from './index-files';
import { toSearchDocuments } from './search-documents';
import { toSitemap } from './sitemap';

/** Everything that leads somebody to a page, as one text; without the page's own documents. */
async function leads(catalog: Catalog): Promise<string> {
  const own = catalog.unlisted.videos.flatMap(({ slug, videoId }) => [slug, videoId]);
  const documents = listDocuments(catalog).filter(
    ({ path }) => !/\.png$/u.test(path) && !own.some((name) => path.includes(name)),
  );
  const texts = await Promise.all(documents.map(({ path, read }) => [path, read()]).flat());
  const terms = catalog.taxonomies.flatMap((taxonomy) => taxonomy.terms);
  const feeds = [
    siteFeed(catalog, '/feed.xml'),
    ...terms.map((term) => termFeed(term, catalog.site)),
  ];
  return JSON.stringify([
    texts,
    feeds.flatMap((feed) => [toRss(feed), toAtom(feed), toJsonFeed(feed)]),
    toOpml(catalog),
    toSitemap(catalog),
    toVideosData(catalog),
    toTermsData(catalog),
    toLlmsText(catalog),
    [...toSearchDocuments(catalog)],
    listHomeRows(catalog),
    listMissing(catalog),
    terms.map((term) => [term.start, listNeighbours(term, catalog), listTermPaths(term, catalog)]),
    catalog.videos.map((one) => catalog.getRelated(one)),
    catalog.longVideos,
    catalog.shorts,
    catalog.paths,
  ]);
}

const files = {
  'videos/a.md': video(1, 'slug: a\ntags: [Tide]', '[x](/resources/videos/c)'),
  'videos/b.md': video(
    2,
    'slug: b-nobody\naliases: [/old-b]\ntags: [Tide, Nobody]\nbuild: { list: never }',
  ),
  'videos/c.md': video(3, 'slug: c\ntags: [Tide, Unlisted]'),
  'tags/unlisted.md': '---\ntitle: Unlisted\nbuild: { list: never }\n---\n',
  'tags/nowhere.md': '---\ntitle: Nowhere\nbuild: { render: never }\n---\n',
  'paths/p.md': '---\ntitle: P\nvideos: [a, c]\n---\n',
  'paths/q.md': '---\ntitle: Nobody\nvideos: [a]\nbuild: { list: never }\n---\n',
};

test('a page that is not listed has its address, and nothing else knows of it', async () => {
  write(files);
  const catalog = readCatalog();
  const hidden = catalog.getVideo('b-nobody')!;
  expect(catalog.redirects.get('/old-b')).toBe('/resources/videos/b-nobody');
  expect(catalog.redirects.get('/resources/hpTest00002')).toBe('/resources/videos/b-nobody');
  expect(videoMetadata(hidden, catalog.site).robots).toEqual({ index: false });
  expect(hidden.terms.map(({ title }) => title)).toEqual(['Tide']);
  const text = await leads(catalog);
  for (const name of ['b-nobody', 'hpTest00002', 'Video 2', 'Nobody', 'Unlisted', 'Nowhere'])
    expect.soft(text.includes(name), name).toBe(false);
  expect(text).toContain('hpTest00003');
});

test('nor of a term or a path that is not listed, which keep their pages', () => {
  write(files);
  const catalog = readCatalog();
  expect(catalog.getTerm('tags', 'unlisted')?.videos.map(({ slug }) => slug)).toEqual(['c']);
  expect(catalog.getTerm('tags', 'nowhere')).toBeUndefined();
  expect(catalog.getPath('q')?.title).toBe('Nobody');
  expect(catalog.unlisted.paths.map(({ slug }) => slug)).toEqual(['q']);
});

test('a path leaves it out, and says so', () => {
  write({ ...files, 'paths/p.md': '---\ntitle: P\nvideos: [a, b-nobody]\n---\n' });
  expect(report(readCatalog())).toContain(
    '"b-nobody" of videos/b.md is not listed, so it is left out\n  fix: remove it until it is listed',
  );
});

test('where drafts are shown, the index of filters and search knows which they are', () => {
  write({ ...files, 'videos/d.md': video(4, 'slug: d\npublished: false') });
  process.env.SHOW_DRAFTS = '1';
  const catalog = readCatalog();
  expect(toVideoIndex(catalog, [], NO_SEARCH).statuses).toEqual([[0, 'draft']]);
  expect(catalog.published.map(({ slug }) => slug)).toEqual(['c', 'a']);
  expect(toSitemap(catalog)).not.toContain('/resources/videos/d<');
});
