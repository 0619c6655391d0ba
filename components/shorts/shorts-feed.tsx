import Link from 'next/link';

import { type FeedData, toData } from '@/lib/browser/early/contract';
import { SHORTS_PATH, videoPath, VIDEOS_PATH } from '@/lib/model/address';
import { pagePath } from '@/lib/model/list-pages';
import type { Video } from '@/lib/model/video';
import { words } from '@/lib/model/words';

import { FeedPlayer } from './feed-player';
import { ShortSlide } from './short-slide';

export type ShortsFeedProps = {
  /** The shorts of this page. */
  videos: Video[];
  /** The first of all. */
  first: Video;
  page: number;
  /** Number of pages. */
  pages: number;
};

/** Shorts, one at a time, and an end; without JavaScript, and where a grid is asked for, cards. */
export function ShortsFeed({ videos, first, page, pages }: ShortsFeedProps) {
  const shorts = videos.map((video) => ({
    videoId: video.videoId,
    title: video.title,
    href: videoPath(video),
  }));
  return (
    <div className="feed" {...toData<FeedData>({ feed: '' })}>
      <ul className="cards shorts">
        {videos.map((video, index) => (
          <ShortSlide key={video.videoId} video={video} isFirst={index === 0} />
        ))}
      </ul>
      <div className="feed-end">
        {page < pages ? (
          <Link href={pagePath(SHORTS_PATH, page + 1)} prefetch={false} className="pill">
            {words.shorts.more}
          </Link>
        ) : (
          <p className="text-2xl font-bold">{words.shorts.end}</p>
        )}
        {/* Within the page, a jump that needs no router. */}
        <a href={`${page === 1 ? '' : SHORTS_PATH}#${first.videoId}`} className="pill">
          {words.shorts.again}
        </a>
        <Link href={VIDEOS_PATH} prefetch={false} className="pill">
          {words.list.all}
        </Link>
      </div>
      <FeedPlayer shorts={shorts} />
    </div>
  );
}
