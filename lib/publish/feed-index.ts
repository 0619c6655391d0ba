/** What the handler of filtered feeds answers from, as one file. Used by the build, which writes it. */
import type { Catalog } from '@/lib/catalog/catalog';
import { NO_SEARCH } from '@/lib/model/search/index-table';
import { type Site, siteUrl } from '@/lib/model/site';
import { isPublished } from '@/lib/model/video';
import type { VideoIndex } from '@/lib/model/video-index';

import { type FeedEntry, toFeedEntry } from './feed-entry';
import { toVideoIndex } from './index-files';

export type FeedIndex = {
  site: Pick<Site, 'name' | 'language' | 'author' | 'taxonomies'>;
  /** The address of the site when it was built, as in all other documents. */
  origin: string;
  /** The same columns that the browser filters by. */
  videos: VideoIndex;
  /** By the number of the video; null if it is not public. */
  entries: (FeedEntry | null)[];
};

export function toFeedIndex(catalog: Catalog): FeedIndex {
  const { site, videos } = catalog;
  const { name, language, author, taxonomies } = site;
  return {
    site: { name, language, author, taxonomies },
    origin: siteUrl(),
    videos: toVideoIndex(catalog, [], NO_SEARCH),
    entries: videos.map((video) => (isPublished(video) ? toFeedEntry(video, site) : null)),
  };
}
