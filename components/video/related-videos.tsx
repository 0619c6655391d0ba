import type { Related } from '@/lib/model/video';
import { words } from '@/lib/model/words';

import { VideoCard } from './video-card';

export type RelatedVideosProps = { related: Related[] };

/** What to watch next, each with the reason it is here, or else its date like any other card. */
export function RelatedVideos({ related }: RelatedVideosProps) {
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="page:related" data-print="hide" className="flex flex-col gap-5">
      <h2 id="page:related" className="text-lg font-semibold">
        {words.video.related}
      </h2>
      <ul className="grid grid-cols-1 gap-5 sm:grid-cols-2 lg:grid-cols-1">
        {related.map(({ video, reason }) => (
          <li key={video.videoId}>
            <VideoCard
              video={video}
              headingLevel={3}
              note={reason ? words.related[reason.kind](reason.name) : undefined}
              isRow
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
