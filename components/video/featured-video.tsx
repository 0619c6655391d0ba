import Link from 'next/link';

import { toData, type VideoPictureData } from '@/lib/browser/early/contract';
import { videoPath } from '@/lib/model/address';
import type { Video } from '@/lib/model/video';
import { words } from '@/lib/model/words';

import { DurationBadge } from './duration-badge';
import { Poster } from './poster';

export type FeaturedVideoProps = { video: Video };

/** The video at the top of the home page. */
export function FeaturedVideo({ video }: FeaturedVideoProps) {
  return (
    <article className="card">
      <div className="card-art" {...toData<VideoPictureData>({ video: video.videoId })}>
        <Poster video={video} use="large" />
        <DurationBadge seconds={video.duration} />
      </div>
      <p className="kicker text-accent">{words.home.featured}</p>
      <h2 dir="auto" className="card-title -mt-2 text-xl">
        <Link href={videoPath(video)} prefetch={false}>
          {video.title}
        </Link>
      </h2>
      {video.description && (
        <p dir="auto" className="line-clamp-2 text-muted">
          {video.description}
        </p>
      )}
    </article>
  );
}
