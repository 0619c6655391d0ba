import { expect, test } from 'vitest';

import { choose } from '@/lib/browser/browse/engine';
import { facetNames, toFacets, videosWith } from '@/lib/browser/browse/facets';
import { assume, parseFilters } from '@/lib/browser/browse/filters';
import { offer } from '@/lib/browser/browse/offer';
import { toLoadedIndex } from '@/lib/browser/loaded-index';
import { listHomeRows } from '@/lib/catalog/home-rows';
import { readCatalog } from '@/lib/catalog/read';
import {
  HOME_PATH,
  SHORTS_PATH,
  taxonomyAddress,
  termPath,
  VIDEOS_PATH,
} from '@/lib/model/address';
import { type ListScope, LONG_VIDEOS } from '@/lib/model/facets';
import { NO_SEARCH } from '@/lib/model/search/index-table';
import type { Video } from '@/lib/model/video';
import { words } from '@/lib/model/words';

import { toVideoIndex } from './index-files';
import { listFacets } from './list-facets';
import { shortsGraph, termGraph, videosGraph } from './list-graph';
import { listSharePictures } from './share-picture';

const numberIn = (graph: unknown) =>
  Number(/"numberOfItems":(\d+)/u.exec(JSON.stringify(graph))![1]);

test.each(['content', 'e2e/library'])('every count of a list is the same: %s', (folder) => {
  process.env.CONTENT_DIR = folder;
  const catalog = readCatalog();
  const { site, videos, longVideos, shorts, taxonomies } = catalog;
  const index = toLoadedIndex(toVideoIndex(catalog, [], NO_SEARCH));
  const facets = toFacets(index, {});
  const names = facetNames(taxonomies.map(({ name }) => name));
  const pictures = listSharePictures(catalog);

  /** What the browser makes of a list, whose heading counts `all`. */
  const look = (all: Video[], scope: ListScope, query = '') => {
    const { preset, assumed } = scope;
    const pool = preset && videosWith(facets, preset.facet, preset.value);
    const ask = (search: string) =>
      choose(index, facets, assume(parseFilters(search, names), assumed), pool);
    const [plain, chosen] = [ask(''), ask(query)];
    const filters = parseFilters(query, names);
    const offered = offer(facets, plain.counts, chosen.counts, filters, scope);
    expect(plain.videos.map((video) => index.videoIds[video])).toEqual(
      all.map(({ videoId }) => videoId),
    );
    for (const { name, options } of offered)
      for (const { value, count } of options)
        if (!filters.chosen[name])
          expect(ask(`${query}&${name}=${encodeURIComponent(value)}`).videos).toHaveLength(count);
    expect(listFacets(catalog, all, scope)).toEqual(
      offer(facets, plain.counts, plain.counts, parseFilters('', names), scope).map(
        ({ name, title }) => ({ name, title }),
      ),
    );
    return offered;
  };

  const kind = look(longVideos, { assumed: LONG_VIDEOS }).find(({ name }) => name === 'kind')!;
  expect(kind.options.map(({ count }) => count)).toEqual([longVideos.length, shorts.length]);
  expect(numberIn(videosGraph(catalog, [], 1))).toBe(longVideos.length);
  expect(pictures.get(VIDEOS_PATH)!.line).toBe(words.list.count(longVideos.length));
  look(longVideos, { assumed: LONG_VIDEOS }, '?captions=en');

  const ofShorts = look(shorts, { preset: { facet: 'kind', value: 'short' } });
  expect(ofShorts.map(({ name }) => name)).not.toContain('kind');
  expect(numberIn(shortsGraph(catalog, [], 1)), SHORTS_PATH).toBe(shorts.length);

  for (const taxonomy of taxonomies)
    for (const term of taxonomy.terms) {
      look(term.videos, { preset: { facet: taxonomy.name, value: term.slug } });
      expect(numberIn(termGraph(term, taxonomy, site, [], 1))).toBe(term.videos.length);
      expect(pictures.get(termPath(term))!.line).toBe(words.list.count(term.videos.length));
    }
  expect(videos).toHaveLength(longVideos.length + shorts.length);
  expect(index.count).toBe(videos.length);
  expect(pictures.get(HOME_PATH)!.line).toBe(words.list.library(longVideos.length, shorts.length));

  for (const { kind: row, href, total } of listHomeRows(catalog)) {
    const [path, query = ''] = href.split('?');
    if (row === 'shorts') expect([path, total]).toEqual([SHORTS_PATH, shorts.length]);
    // Ordered by length, the list has all others, too.
    if (row !== 'videos' || path !== VIDEOS_PATH || query.includes('sort=')) continue;
    const filters = assume(parseFilters(query, names), LONG_VIDEOS);
    expect(choose(index, facets, filters).videos, href).toHaveLength(total);
  }
});

test('a taxonomy counts the terms that its page lists, and a library what it has', () => {
  process.env.CONTENT_DIR = 'e2e/library';
  const catalog = readCatalog();
  const pictures = listSharePictures(catalog);
  for (const taxonomy of catalog.taxonomies) {
    const terms = taxonomy.terms.filter((term) => term.videos.length > 0);
    const { line } = pictures.get(taxonomyAddress(taxonomy.name))!;
    expect(line).toBe(words.locale.count(terms.length, taxonomy.forms));
  }
  const { library } = words.list;
  expect([library(0, 0), library(1, 0), library(0, 2), library(3, 1)]).toEqual([
    '0 videos',
    '1 video',
    '2 shorts',
    '3 videos and 1 short',
  ]);
});

test('a facet with one value is left out, and so is an option that no video of the list has', () => {
  process.env.CONTENT_DIR = 'e2e/library';
  const catalog = readCatalog();
  const index = toLoadedIndex(toVideoIndex(catalog, [], NO_SEARCH));
  const facets = toFacets(index, {});
  const names = facetNames(catalog.taxonomies.map(({ name }) => name));
  const [first] = catalog.longVideos;
  const list = index.videoIds.flatMap((id, at) => (id === first!.videoId ? [at] : []));
  const { counts } = choose(index, facets, parseFilters('', names), list);
  expect(facets.map(({ name }) => name)).toContain('watched');
  const offered = offer(facets, counts, counts, parseFilters('', names), {});
  for (const { name, options } of offered) {
    const own = first!.terms.filter(({ taxonomy }) => taxonomy === name);
    expect(options.map(({ value }) => value).sort()).toEqual(own.map(({ slug }) => slug).sort());
  }
  expect(offered.map(({ name }) => name)).not.toContain('length');
  // From a link; it can be dropped.
  const length = parseFilters('?length=60-', names);
  expect(offer(facets, counts, counts, length, {}).map(({ name }) => name)).toContain('length');
});
