/** Titles, descriptions, canonical links and share previews of every kind of page. Asked by `app`. */
import type { Metadata } from 'next';

import type { Catalog } from '@/lib/catalog/catalog';
import {
  embedPath,
  FEEDS_PATH,
  HISTORY_PATH,
  HOME_PATH,
  oembedPath,
  PATHS_PATH,
  SEARCH_PATH,
  sharePicturePath,
  SHORTS_PATH,
  taxonomyAddress,
  termFeedAddress,
  termPath,
  toHref,
  videoDataAddress,
  videoPath,
  VIDEOS_PATH,
  watchPathAddress,
} from '@/lib/model/address';
import { documentWordsOf } from '@/lib/model/document-words';
import { pagePath } from '@/lib/model/list-pages';
import { absolute, type Site, siteUrl } from '@/lib/model/site';
import type { Taxonomy, Term } from '@/lib/model/term';
import { isPublished, type Video } from '@/lib/model/video';
import type { WatchPath } from '@/lib/model/watch-path';
import { wordsOf } from '@/lib/model/words';
import { toSurePicture } from '@/lib/model/youtube';

import { EMBED_HEIGHT, EMBED_WIDTH } from './embed';
import { FEED_LINKS } from './feeds';

/** What all pages share. */
export function siteMetadata(site: Site): Metadata {
  return {
    metadataBase: new URL(siteUrl()),
    title: { default: titleOf(site), template: `%s · ${site.name}` },
    description: site.description || undefined,
    authors: site.author
      ? [{ name: site.author.name, url: site.author.url ?? undefined }]
      : undefined,
  };
}

const headsOf = ({ language }: Site) => documentWordsOf(language).heads;
const namesOf = ({ language }: Site) => wordsOf(language);

export function homeMetadata(site: Site): Metadata {
  return share(site, HOME_PATH, titleOf(site), site.description, HOME_PATH);
}

function titleOf({ name, tagline }: Site): string {
  return tagline ? `${name} · ${tagline}` : name;
}

export function videosMetadata({ site, longVideos }: Catalog, page: number): Metadata {
  const description = headsOf(site).videos(longVideos.length, site.name);
  return listMetadata(site, namesOf(site).list.all, description, VIDEOS_PATH, page);
}

export function shortsMetadata({ site, shorts }: Catalog, page: number): Metadata {
  const description = headsOf(site).shorts(shorts.length, site.name);
  const title = namesOf(site).list.shorts;
  return {
    ...listMetadata(site, title, description, SHORTS_PATH, page, VIDEOS_PATH),
    robots: openIf(shorts.length > 0),
  };
}

export function pathsMetadata({ site, paths }: Catalog): Metadata {
  const description = headsOf(site).paths(site.name);
  const { title } = namesOf(site).paths;
  return {
    ...listMetadata(site, title, description, PATHS_PATH, 1, HOME_PATH),
    robots: openIf(paths.length > 0),
  };
}

/** Search engines may have the page, or not: one without anything on it is no answer to anybody. */
function openIf(isOpen: boolean): Metadata['robots'] {
  return isOpen ? undefined : { index: false };
}

export function watchPathMetadata(path: WatchPath, catalog: Catalog): Metadata {
  const { site } = catalog;
  const description = path.description || headsOf(site).paths(site.name);
  return {
    ...listMetadata(site, path.title, description, toHref(watchPathAddress(path)), 1, HOME_PATH),
    robots: openIf(isOpen(path, catalog)),
  };
}

/** Whether search engines may have its pages. */
function isOpen(path: WatchPath, { unlisted }: Catalog): boolean {
  return isPublished(path) && !unlisted.paths.includes(path);
}

export function searchMetadata(site: Site): Metadata {
  const description = headsOf(site).search(site.name);
  return listMetadata(site, namesOf(site).search.title, description, SEARCH_PATH, 1, HOME_PATH);
}

/** A page about this device alone: nothing for search engines. */
export function historyMetadata(site: Site): Metadata {
  const { title, description } = namesOf(site).history;
  return {
    ...listMetadata(site, title, description, HISTORY_PATH, 1, HOME_PATH),
    robots: { index: false },
  };
}

export function taxonomyMetadata(taxonomy: Taxonomy, site: Site): Metadata {
  const description = taxonomy.description || headsOf(site).taxonomy(taxonomy.name, site.name);
  return {
    ...listMetadata(site, taxonomy.title, description, taxonomyAddress(taxonomy.name), 1),
    robots: openIf(taxonomy.terms.length > 0),
  };
}

export function termMetadata(term: Term, { site, getTaxonomy }: Catalog, page: number): Metadata {
  const description =
    term.description || headsOf(site).term(term.videos.length, term.title, site.name);
  const metadata = listMetadata(site, term.title, description, termPath(term), page);
  const feed = [{ url: toHref(termFeedAddress(term)), title: term.title }];
  return {
    ...metadata,
    robots: getTaxonomy(term.taxonomy)?.unlisted.includes(term) ? { index: false } : undefined,
    alternates: {
      ...metadata.alternates,
      types: {
        ...FEED_LINKS,
        'application/rss+xml': [
          ...feed,
          { url: FEED_LINKS['application/rss+xml'], title: site.name },
        ],
      },
    },
  };
}

export function feedsMetadata(site: Site): Metadata {
  return listMetadata(
    site,
    namesOf(site).site.feeds,
    headsOf(site).feeds(site.name),
    FEEDS_PATH,
    1,
    HOME_PATH,
  );
}

export function videoMetadata(video: Video, site: Site): Metadata {
  const path = videoPath(video);
  const { alternates, openGraph, twitter } = share(
    site,
    path,
    video.title,
    video.description,
    null,
  );
  const images = [{ url: toSurePicture(video), alt: video.title }];
  // Next.js wants a stream; YouTube gives none.
  const player = {
    playerUrl: absolute(embedPath(video)),
    streamUrl: '',
    width: EMBED_WIDTH,
    height: EMBED_HEIGHT,
  };
  return {
    title: video.title,
    description: video.description || undefined,
    alternates: {
      ...alternates,
      canonical: video.canonicalUrl ?? path,
      types: {
        ...alternates.types,
        'application/json+oembed': [{ url: oembedPath(video), title: video.title }],
        'text/markdown': toHref(videoDataAddress(video, 'md')),
        'application/json': toHref(videoDataAddress(video, 'json')),
      },
    },
    openGraph: {
      ...openGraph,
      type: 'video.other',
      images,
      videos: [
        {
          url: absolute(embedPath(video)),
          type: 'text/html',
          width: EMBED_WIDTH,
          height: EMBED_HEIGHT,
        },
      ],
    },
    twitter: { ...twitter, card: 'player', images, players: [player] },
    robots: isPublished(video) && video.isListed ? undefined : { index: false },
  };
}

/** A step of a path: the page of its video is the one to be found. */
export function stepMetadata(video: Video, path: WatchPath, catalog: Catalog): Metadata {
  const metadata = {
    ...videoMetadata(video, catalog.site),
    title: `${video.title} · ${path.title}`,
  };
  return isOpen(path, catalog) ? metadata : { ...metadata, robots: { index: false } };
}

/** @param about the page whose picture is shown; without one, the first page of the list */
function listMetadata(
  site: Site,
  name: string,
  description: string,
  path: string,
  page: number,
  about = path,
): Metadata {
  const title = page === 1 ? name : headsOf(site).page(name, page);
  return { title, description, ...share(site, pagePath(path, page), title, description, about) };
}

/** @param about the page whose drawn picture is shown, or null where another one is */
function share(site: Site, path: string, title: string, description: string, about: string | null) {
  const picture =
    about === null
      ? {}
      : { images: [{ url: sharePicturePath(about), width: 1200, height: 630, alt: title }] };
  return {
    alternates: { canonical: path, types: FEED_LINKS },
    openGraph: {
      type: 'website' as const,
      siteName: site.name,
      locale: site.language.replace('-', '_'),
      url: path,
      title,
      description: description || undefined,
      ...picture,
    },
    twitter: { card: 'summary_large_image' as const, title, description: description || undefined },
  };
}
