import { type Facet, toFacets } from '@/lib/browser/browse/facets';
import { FEED_INDEX_FILE } from '@/lib/model/address';
import { toColumns, type VideoColumns } from '@/lib/model/video-columns';
import type { FeedIndex } from '@/lib/publish/feed-index';

import { readBuilt } from './built-file';

/** What filtered feeds are made from, with the facets that the browser makes of the same columns. */
export type LoadedFeeds = Omit<FeedIndex, 'videos'> & { columns: VideoColumns; facets: Facet[] };

/** Read once. */
let loaded: Promise<LoadedFeeds> | undefined;

/** As the build wrote it; `next dev` follows the content. */
export async function loadFeeds(): Promise<LoadedFeeds> {
  if (process.env.NODE_ENV === 'development') {
    const { getCatalog } = await import('@/lib/catalog/catalog');
    const { toFeedIndex } = await import('@/lib/publish/feed-index');
    return toLoadedFeeds(toFeedIndex(getCatalog()));
  }
  loaded ??= readBuilt(FEED_INDEX_FILE).then((text) =>
    toLoadedFeeds(JSON.parse(text) as FeedIndex),
  );
  return loaded;
}

export function toLoadedFeeds({ videos, ...rest }: FeedIndex): LoadedFeeds {
  const columns = toColumns(videos);
  return { ...rest, columns, facets: toFacets(columns, {}) };
}
