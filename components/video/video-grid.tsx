import type { CardVideo } from '@/lib/model/video';

import { VideoCard } from './video-card';

export type VideoGridProps = {
  videos: CardVideo[];
  headingLevel: 2 | 3;
  /** Upright cards, more of them per row. */
  isShorts?: boolean;
  /** Whether each card says which category its video is in. */
  hasCategories?: boolean;
  /** Whether each card says what helps to choose its video. */
  hasBadges?: boolean;
  /** Whether it is the first thing with pictures on a page. */
  isFirst?: boolean;
  /** As of `VideoCard`. */
  canBeSaved?: boolean;
};

export function VideoGrid({
  videos,
  headingLevel,
  isShorts = false,
  hasCategories = true,
  hasBadges = false,
  isFirst = false,
  canBeSaved = true,
}: VideoGridProps) {
  return (
    <ul className={isShorts ? 'cards shorts' : 'cards'}>
      {videos.map((video, index) => (
        <li key={video.videoId}>
          <VideoCard
            video={video}
            headingLevel={headingLevel}
            isUpright={isShorts}
            hasCategory={hasCategories}
            hasBadges={hasBadges}
            isFirst={isFirst && index === 0}
            canBeSaved={canBeSaved}
          />
        </li>
      ))}
    </ul>
  );
}
