import Link from 'next/link';

import { GRID_QUERY, SHORTS_PATH } from '@/lib/model/address';
import { SHORTS } from '@/lib/model/facets';
import { countPages, pagePath } from '@/lib/model/list-pages';
import type { Video } from '@/lib/model/video';
import { words } from '@/lib/model/words';

import { VideoList, type VideoListProps } from '../browse/video-list';
import { ShortsFeed } from './shorts-feed';
import { ShortsView } from './shorts-view';

export type ShortsListProps = Pick<
  VideoListProps,
  'videos' | 'page' | 'taxonomies' | 'facets' | 'graph' | 'editUrl' | 'waysOn'
> & {
  /** Those of all pages. */
  shorts: Video[];
};

/** One page of all shorts: a feed, and a list with filters. */
export function ShortsList({ shorts, ...props }: ShortsListProps) {
  const { videos, page } = props;
  const list = {
    ...props,
    title: words.list.shorts,
    path: SHORTS_PATH,
    total: shorts.length,
    preset: SHORTS,
    isShorts: true,
  };
  const [first] = shorts;
  if (!first) return <VideoList {...list} />;
  const pages = countPages(shorts.length);
  return (
    <ShortsView>
      <VideoList
        {...list}
        home={GRID_QUERY}
        cards={<ShortsFeed videos={videos} first={first} page={page} pages={pages} />}
      >
        <p className="noscript:hidden">
          <Link href={pagePath(SHORTS_PATH, page)} prefetch={false} className="pill">
            {words.shorts.feed}
          </Link>
        </p>
      </VideoList>
    </ShortsView>
  );
}
