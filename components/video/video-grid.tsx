import { clsx } from 'clsx';

import type { CardVideo } from '@/lib/model/video';

import { VideoCard } from './video-card';

export type VideoGridProps = {
  videos: CardVideo[];
  headingLevel: 2 | 3;
  /** Upright cards, more of them per row. */
  isShorts?: boolean;
  /** Whether each card says which category its video is in. */
  hasCategories?: boolean;
};

export function VideoGrid({
  videos,
  headingLevel,
  isShorts = false,
  hasCategories = true,
}: VideoGridProps) {
  return (
    <ul
      className={clsx(
        'grid gap-x-5 gap-y-9',
        isShorts
          ? 'shorts grid-cols-2 sm:grid-cols-4 lg:grid-cols-6 2xl:grid-cols-8'
          : 'grid-cols-1 sm:grid-cols-2 lg:grid-cols-4 2xl:grid-cols-5',
      )}
    >
      {videos.map((video) => (
        <li key={video.videoId}>
          <VideoCard video={video} headingLevel={headingLevel} hasCategory={hasCategories} />
        </li>
      ))}
    </ul>
  );
}
