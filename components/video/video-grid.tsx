import type { Video } from '@/lib/model/video';

import { VideoCard } from './video-card';

export type VideoGridProps = { videos: Video[]; headingLevel: 2 | 3 };

export function VideoGrid({ videos, headingLevel }: VideoGridProps) {
  return (
    <ul className="grid grid-cols-1 gap-x-5 gap-y-9 sm:grid-cols-2 lg:grid-cols-4">
      {videos.map((video) => (
        <li key={video.videoId}>
          <VideoCard video={video} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  );
}
