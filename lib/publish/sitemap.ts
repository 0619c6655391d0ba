/** The sitemap: every page with what search engines want to know about it. Used by `app/sitemap.xml` and `app/sitemaps`. */
import { XMLBuilder } from 'fast-xml-parser';

import type { Catalog } from '@/lib/catalog/catalog';
import {
  embedPath,
  HOME_PATH,
  PATHS_PATH,
  SHORTS_PATH,
  taxonomyAddress,
  termPath,
  toHref,
  videoPath,
  VIDEOS_PATH,
  watchPathAddress,
  sitePageAddress,
} from '@/lib/model/address';
import { laterPages, pagePath } from '@/lib/model/list-pages';
import { absolute, siteUrl } from '@/lib/model/site';
import { isPublicTerm, withVideos } from '@/lib/model/term';
import { isPublished, type Video } from '@/lib/model/video';
import { toXmlText } from '@/lib/model/xml';
import { toThumbnails } from '@/lib/model/youtube';

/** The limits of one sitemap: https://www.sitemaps.org/protocol.html */
const MAX_ENTRIES = 50_000;
/** Used if a video's own file says nothing. */
const VIDEO_PRIORITY = 0.5;
const LIST_PRIORITY = 0.4;

type Entry = {
  loc: string;
  lastmod?: string;
  changefreq?: string;
  priority: number;
  'video:video'?: object;
};

const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });

/** `/sitemap.xml`: all pages, or, if there are too many, the list of its parts. */
export function toSitemap(catalog: Catalog): string {
  const parts = toParts(catalog);
  if (parts.length === 1) return toUrlset(parts[0]!);
  return document({
    sitemapindex: {
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      sitemap: parts.map((_, index) => ({ loc: absolute(sitemapPartPath(index + 1)) })),
    },
  });
}

/** The address of one part of a split sitemap; `n` counts from 1. */
export function sitemapPartPath(n: number): string {
  return `/sitemaps/${n}.xml`;
}

/** The numbers of the parts; empty if one sitemap holds everything. */
export function listSitemapParts(catalog: Catalog): number[] {
  const { length } = toParts(catalog);
  return length === 1 ? [] : Array.from({ length }, (_, index) => index + 1);
}

export function toSitemapPart(catalog: Catalog, n: number): string | undefined {
  const part = toParts(catalog)[n - 1];
  return part && toUrlset(part);
}

function toParts(catalog: Catalog): Entry[][] {
  const entries = toEntries(catalog);
  const parts = Math.max(1, Math.ceil(entries.length / MAX_ENTRIES));
  return Array.from({ length: parts }, (_, index) =>
    entries.slice(index * MAX_ENTRIES, (index + 1) * MAX_ENTRIES),
  );
}

/** Dates come from the content, never from the build. */
function toEntries({
  published,
  longVideos,
  shorts,
  paths,
  sitePages,
  taxonomies,
}: Catalog): Entry[] {
  const newest = published
    .map((video) => video.lastmod)
    .sort()
    .at(-1);
  const list = (
    path: string,
    count: number,
    lastmod: string | null | undefined,
    priority = LIST_PRIORITY,
  ): Entry[] =>
    [1, ...laterPages(count).map(({ n }) => Number(n))].map((n) => ({
      loc: absolute(pagePath(path, n)),
      ...(lastmod ? { lastmod } : {}),
      changefreq: 'weekly',
      priority,
    }));
  return [
    ...list(HOME_PATH, 0, newest, 1),
    ...list(VIDEOS_PATH, longVideos.length, newest),
    ...(shorts.length > 0 ? list(SHORTS_PATH, shorts.length, newest) : []),
    ...(paths.length > 0 ? list(PATHS_PATH, 0, newest) : []),
    ...paths.filter(isPublished).flatMap((path) => list(toHref(watchPathAddress(path)), 0, newest)),
    ...published.filter(({ isInSitemap }) => isInSitemap).map(toVideoEntry),
    ...sitePages
      .filter((page) => page.isListed && isPublished(page))
      .flatMap((page) => list(toHref(sitePageAddress(page)), 0, page.lastmod)),
    ...taxonomies.flatMap(({ name, terms }) => [
      ...(withVideos(terms).length > 0 ? list(taxonomyAddress(name), 0, newest) : []),
      ...terms
        .filter(isPublicTerm)
        .flatMap((term) => list(termPath(term), term.videos.length, term.lastmod)),
    ]),
  ];
}

/** With Google's extension: https://developers.google.com/search/docs/crawling-indexing/sitemaps/video-sitemaps */
function toVideoEntry(video: Video): Entry {
  return {
    loc: absolute(videoPath(video)),
    lastmod: video.lastmod,
    changefreq: video.sitemapChangefreq ?? 'monthly',
    priority: video.sitemapPriority ?? VIDEO_PRIORITY,
    'video:video': {
      'video:thumbnail_loc': new URL(toThumbnails(video).at(-1) ?? '', siteUrl()).href,
      'video:title': toXmlText(video.title),
      // At most 2,048 characters.
      'video:description': toXmlText(video.description || video.title).slice(0, 2048),
      'video:player_loc': absolute(embedPath(video)),
      // From 1 to 28,800 seconds; longer ones are left out.
      ...(video.duration !== null && video.duration <= 28_800
        ? { 'video:duration': video.duration }
        : {}),
      'video:publication_date': video.date,
      'video:family_friendly': 'yes',
      // At most 32.
      'video:tag': video.terms.slice(0, 32).map((term) => toXmlText(term.title)),
    },
  };
}

function toUrlset(entries: Entry[]): string {
  return document({
    urlset: {
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@_xmlns:video': 'http://www.google.com/schemas/sitemap-video/1.1',
      url: entries,
    },
  });
}

function document(root: object): string {
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    ...root,
  }) as string;
}
