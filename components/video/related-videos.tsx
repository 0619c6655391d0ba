import type { Related } from '@/lib/model/video';
import { words } from '@/lib/model/words';

import { VideoCard } from './video-card';

export type RelatedVideosProps = { related: Related[] };

/** What to watch next, each with the reason it is here, or else its date like any other card. */
export function RelatedVideos({ related }: RelatedVideosProps) {
  return (
    <ul
      data-print="hide"
      className="grid content-start gap-5 overflow-y-auto p-4 sm:max-lg:grid-cols-2"
    >
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
  );
}
