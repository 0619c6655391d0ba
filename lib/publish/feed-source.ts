/** What a feed is about, where it is, and which videos are in it. Used by feeds and by pages that link to them. */
import type { Catalog } from '@/lib/catalog/catalog';
import {
  ATOM_PATH,
  JSON_FEED_PATH,
  RSS_PATH,
  termFeedAddress,
  termPath,
  toHref,
  VIDEOS_PATH,
} from '@/lib/model/address';
import { documentWordsOf } from '@/lib/model/document-words';
import { absolute, type Site } from '@/lib/model/site';
import type { Term } from '@/lib/model/term';
import { isPublished, type Video } from '@/lib/model/video';

import { type FeedEntry, toFeedEntry } from './feed-entry';

/** The most entries a feed has, newest first. */
const FEED_LENGTH = 50;
/** The links that tell a browser or reader about the site's feeds, as Next.js expects `alternates.types`. */
export const FEED_LINKS = {
  'application/rss+xml': RSS_PATH,
  'application/atom+xml': ATOM_PATH,
  'application/feed+json': JSON_FEED_PATH,
};

/** One feed: what it is about and where it is, as absolute addresses. */
export type FeedSource = {
  site: Pick<Site, 'name' | 'language' | 'author'>;
  title: string;
  description: string;
  page: string;
  self: string;
  /** Makes the entries, which pages that only link to the feed do not need. */
  list: () => FeedEntry[];
};

export function siteFeed({ site, published }: Catalog, path: string): FeedSource {
  return {
    site,
    title: site.name,
    description: site.description || documentWordsOf(site.language).feeds.all(site.name),
    ...at(VIDEOS_PATH, path),
    list: () => entriesOf(published, site),
  };
}

export function termFeed(term: Term, site: Site): FeedSource {
  const title = `${term.title} · ${site.name}`;
  const description = term.description || documentWordsOf(site.language).feeds.term(term.title);
  return {
    site,
    title,
    description,
    ...at(termPath(term), toHref(termFeedAddress(term))),
    list: () => entriesOf(term.videos, site),
  };
}

function at(page: string, self: string): { page: string; self: string } {
  return { page: absolute(page), self: absolute(self) };
}

function entriesOf(videos: Video[], site: Site): FeedEntry[] {
  return videos
    .filter(isPublished)
    .slice(0, FEED_LENGTH)
    .map((video) => toFeedEntry(video, site));
}
