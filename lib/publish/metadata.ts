/** The heads of the site and of its one-off pages. Used by `app`. */
import type { Metadata } from 'next';

import type { Catalog } from '@/lib/catalog/catalog';
import { largestSubjects } from '@/lib/catalog/subjects';
import {
  FEEDS_PATH,
  LIBRARY_PATH,
  HOME_PATH,
  MISSING_PATH,
  OFFLINE_PATH,
  SEARCH_PATH,
  SHORTS_PATH,
  VIDEOS_PATH,
} from '@/lib/model/address';
import { type Site, siteUrl } from '@/lib/model/site';

import { headsOf, listMetadata, namesOf, openIf, share } from './head';

/** Shared by all pages. */
export function siteMetadata(site: Site): Metadata {
  return {
    metadataBase: new URL(siteUrl()),
    icons: {
      icon: { url: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      apple: { url: '/apple-icon', type: 'image/png', sizes: '180x180' },
    },
    title: { default: titleOf(site), template: `%s · ${site.name}` },
    description: site.description || undefined,
    authors: site.author
      ? [{ name: site.author.name, url: site.author.url ?? undefined }]
      : undefined,
  };
}

export function homeMetadata({ site, videos, taxonomies }: Catalog): Metadata {
  const subjects = largestSubjects(taxonomies, 3).map(({ title }) => title);
  const description = site.description || headsOf(site).home(videos.length, site.name, subjects);
  return {
    description,
    ...share(site, HOME_PATH, titleOf(site), description, HOME_PATH, videos),
  };
}

function titleOf({ name, tagline }: Site): string {
  return tagline ? `${name} · ${tagline}` : name;
}

export function videosMetadata({ site, longVideos }: Catalog, page: number): Metadata {
  const description = headsOf(site).videos(longVideos.length, site.name);
  const title = namesOf(site).list.all;
  return listMetadata(site, title, description, VIDEOS_PATH, page, VIDEOS_PATH, longVideos);
}

export function shortsMetadata({ site, shorts }: Catalog, page: number): Metadata {
  const description = headsOf(site).shorts(shorts.length, site.name);
  const title = namesOf(site).list.shorts;
  return {
    ...listMetadata(site, title, description, SHORTS_PATH, page, VIDEOS_PATH, shorts),
    robots: openIf(shorts.length > 0),
  };
}

export function searchMetadata(site: Site): Metadata {
  const description = headsOf(site).search(site.name);
  return listMetadata(site, namesOf(site).search.title, description, SEARCH_PATH, 1, HOME_PATH);
}

/** A page about this device only: nothing for search engines. */
export function libraryMetadata(site: Site): Metadata {
  const { title, intro } = namesOf(site).library;
  return {
    ...listMetadata(site, title, intro, LIBRARY_PATH, 1, HOME_PATH),
    robots: openIf(false),
  };
}

/** A page about this device only, too. */
export function offlineMetadata(site: Site): Metadata {
  const { title, description } = namesOf(site).offline;
  return {
    ...listMetadata(site, title, description, OFFLINE_PATH, 1, HOME_PATH),
    robots: openIf(false),
  };
}

/** A page for editors: nothing for search engines. */
export function missingMetadata(site: Site): Metadata {
  const { title, intro } = namesOf(site).missing;
  return {
    ...listMetadata(site, title, intro, MISSING_PATH, 1, HOME_PATH),
    robots: openIf(false),
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
