import type { Video } from '@/lib/model/video';

import { VideoCard } from './video-card';

export type RelatedVideosProps = { related: { video: Video; reason: string }[] };

/** What to watch next, each with the reason why it is here. */
export function RelatedVideos({ related }: RelatedVideosProps) {
  if (related.length === 0) return null;
  return (
    <section
      aria-labelledby="page:related"
      className="flex flex-col gap-5 border-t border-line pt-8"
    >
      <h2 id="page:related" className="text-xl font-semibold tracking-tight">
        Related videos
      </h2>
      <ul className="grid grid-cols-1 gap-x-5 gap-y-9 sm:grid-cols-2 lg:grid-cols-3">
        {related.map(({ video, reason }) => (
          <li key={video.videoId}>
            <VideoCard video={video} headingLevel={3} note={reason} />
          </li>
        ))}
      </ul>
    </section>
  );
}
