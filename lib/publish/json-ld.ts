/** What search engines read in a page, as a schema.org graph. Asked by `app`; shown by `components/site/json-ld.tsx`. */
import type {
  BreadcrumbList,
  Clip,
  CollectionPage,
  Graph,
  ItemList,
  Organization,
  Person,
  SearchAction,
  Thing,
  VideoObject,
  WebSite,
} from 'schema-dts';

import type { Catalog } from '@/lib/catalog/catalog';
import {
  embedPath,
  HOME_PATH,
  pagePath,
  PATHS_PATH,
  SEARCH_PATH,
  SHORTS_PATH,
  termPath,
  videoPath,
  VIDEOS_PATH,
  watchPathPath,
} from '@/lib/model/address';
import { toIsoDuration } from '@/lib/model/format';
import { momentHref } from '@/lib/model/moment';
import { type Site, siteUrl } from '@/lib/model/site';
import type { Taxonomy, Term } from '@/lib/model/term';
import type { Video } from '@/lib/model/video';
import type { WatchPath } from '@/lib/model/watch-path';
import { words } from '@/lib/model/words';
import { toThumbnails, watchUrl } from '@/lib/model/youtube';

type Crumb = { name: string; path: string };

export function homeGraph({ site, videos }: Catalog): Graph {
  return toGraph(site, [], [collection(site.name, HOME_PATH, videos.slice(0, 8))]);
}

export function videosGraph({ site, longVideos }: Catalog, shown: Video[], page: number): Graph {
  const path = pagePath(VIDEOS_PATH, page);
  return toGraph(site, [VIDEOS], [collection(words.list.all, path, shown, longVideos.length)]);
}

export function shortsGraph({ site, shorts }: Catalog, shown: Video[], page: number): Graph {
  const path = pagePath(SHORTS_PATH, page);
  return toGraph(site, [SHORTS], [collection(words.list.shorts, path, shown, shorts.length)]);
}

export function pathsGraph({ site, paths }: Catalog): Graph {
  const list: ItemList = {
    '@type': 'ItemList',
    numberOfItems: paths.length,
    itemListElement: paths.map((path, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: path.title,
      url: absolute(watchPathPath(path)),
    })),
  };
  return toGraph(site, [PATHS], [list]);
}

/** The path as an ordered list of its videos. */
export function watchPathGraph(path: WatchPath, site: Site): Graph {
  const href = watchPathPath(path);
  const list: ItemList = {
    '@type': 'ItemList',
    '@id': `${absolute(href)}#path`,
    url: absolute(href),
    name: path.title,
    description: path.description || undefined,
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    numberOfItems: path.steps.length,
    itemListElement: path.steps.map(({ video }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: video.title,
      url: absolute(videoPath(video)),
    })),
  };
  return toGraph(site, [PATHS, { name: path.title, path: href }], [list]);
}

export function taxonomyGraph(taxonomy: Taxonomy, site: Site): Graph {
  const path = `/${taxonomy.name}`;
  const list: CollectionPage = {
    '@type': 'CollectionPage',
    '@id': absolute(path),
    url: absolute(path),
    name: taxonomy.title,
    description: taxonomy.description || undefined,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: taxonomy.terms.length,
      itemListElement: taxonomy.terms.map((term, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: term.title,
        url: absolute(termPath(term)),
      })),
    },
  };
  return toGraph(site, [{ name: taxonomy.title, path }], [list]);
}

export function termGraph(
  term: Term,
  taxonomy: Taxonomy,
  site: Site,
  shown: Video[],
  page: number,
): Graph {
  const path = pagePath(termPath(term), page);
  const crumbs = [
    { name: taxonomy.title, path: `/${taxonomy.name}` },
    { name: term.title, path: termPath(term) },
  ];
  return toGraph(site, crumbs, [
    {
      ...collection(term.title, path, shown, term.videos.length),
      description: term.description || undefined,
    },
  ]);
}

/** Google's fields: https://developers.google.com/search/docs/appearance/structured-data/video */
export function videoGraph(video: Video, site: Site): Graph {
  const url = absolute(videoPath(video));
  const object: VideoObject = {
    '@type': 'VideoObject',
    '@id': `${url}#video`,
    url,
    mainEntityOfPage: url,
    name: video.title,
    description: video.description || video.title,
    thumbnailUrl: toThumbnails(video).map((src) => new URL(src, siteUrl()).href),
    uploadDate: video.date,
    dateModified: video.lastmod,
    duration: video.duration === null ? undefined : toIsoDuration(video.duration),
    embedUrl: absolute(embedPath(video)),
    sameAs: watchUrl(video.videoId),
    inLanguage: site.language,
    keywords: video.terms.map((term) => term.title).join(', ') || undefined,
    ...(site.author ? { publisher: { '@id': AUTHOR_ID() } } : {}),
    potentialAction: {
      '@type': 'SeekToAction',
      target: `${url}?t={seek_to_second_number}`,
      ...{ 'startOffset-input': 'required name=seek_to_second_number' },
    },
    ...(video.chapters.length > 0 ? { hasPart: clips(video, url) } : {}),
  };
  return toGraph(
    site,
    [video.isShort ? SHORTS : VIDEOS, { name: video.title, path: videoPath(video) }],
    [object],
  );
}

/** Each chapter up to the next one: Google's "key moments". */
function clips({ chapters, duration }: Video, url: string): Clip[] {
  return chapters.map(({ start, title }, index) => ({
    '@type': 'Clip',
    name: title,
    startOffset: start,
    endOffset: chapters[index + 1]?.start ?? duration ?? undefined,
    url: `${url}${momentHref(start)}`,
  }));
}

const SHORTS: Crumb = { name: words.list.shorts, path: SHORTS_PATH };
const PATHS: Crumb = { name: words.paths.title, path: PATHS_PATH };
const VIDEOS: Crumb = { name: words.list.all, path: VIDEOS_PATH };
const AUTHOR_ID = () => absolute('/#author');
const SITE_ID = () => absolute('/#website');

function absolute(path: string): string {
  return siteUrl() + path;
}

function toGraph(site: Site, crumbs: Crumb[], things: Thing[]): Graph {
  const parts: Thing[] = [
    // Whole on the home page alone, where search engines look for it.
    webSite(site, crumbs.length === 0),
    ...author(site),
    ...(crumbs.length > 0 ? [breadcrumbs(site, crumbs)] : []),
    ...things,
  ];
  return { '@context': 'https://schema.org', '@graph': parts };
}

function webSite(site: Site, isWhole: boolean): WebSite {
  return {
    '@type': 'WebSite',
    '@id': SITE_ID(),
    url: absolute('/'),
    name: site.name,
    inLanguage: site.language,
    ...(site.author ? { publisher: { '@id': AUTHOR_ID() } } : {}),
    ...(isWhole
      ? { description: site.description || undefined, potentialAction: searchAction() }
      : {}),
  };
}

/** https://developers.google.com/search/docs/appearance/structured-data/sitelinks-searchbox */
function searchAction(): SearchAction {
  return {
    '@type': 'SearchAction',
    target: `${absolute(SEARCH_PATH)}?q={search_term_string}`,
    ...{ 'query-input': 'required name=search_term_string' },
  };
}

function author({ author: who }: Site): (Person | Organization)[] {
  return who
    ? [{ '@type': who.type, '@id': AUTHOR_ID(), name: who.name, url: who.url ?? undefined }]
    : [];
}

function breadcrumbs(site: Site, crumbs: Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: site.name, path: '/' }, ...crumbs].map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path),
    })),
  };
}

function collection(
  name: string,
  path: string,
  shown: Video[],
  total = shown.length,
): Exclude<CollectionPage, string> {
  return {
    '@type': 'CollectionPage',
    '@id': `${absolute(path)}#list`,
    url: absolute(path),
    name,
    isPartOf: { '@id': SITE_ID() },
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: total,
      itemListElement: shown.map((video, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: video.title,
        url: absolute(videoPath(video)),
      })),
    },
  };
}
