import Link from 'next/link';

import { toData, type VideoPictureData } from '@/lib/browser/early/contract';
import { videoPath } from '@/lib/model/address';
import type { Video } from '@/lib/model/video';
import { words } from '@/lib/model/words';
import { CONTENT_TEXT } from '@/lib/model/content-text';

import { DurationBadge } from './duration-badge';
import { Poster } from './poster';
import { SaveButton } from './save-button';

export type FeaturedVideoProps = { video: Video };

/** The video at the top of the home page; on a phone, its words are beside a small picture. */
export function FeaturedVideo({ video }: FeaturedVideoProps) {
  return (
    <article className="card featured">
      <SaveButton video={{ videoId: video.videoId, title: video.title, href: videoPath(video) }} />
      <div className="card-art" {...toData<VideoPictureData>({ video: video.videoId })}>
        <Poster video={video} use="featured" />
        <DurationBadge seconds={video.duration} />
      </div>
      <div className="flex min-w-0 flex-col gap-1">
        <p className="kicker text-accent">{words.home.featured}</p>
        <h2 {...CONTENT_TEXT} className="card-title sm:text-xl">
          <Link href={videoPath(video)} prefetch={false}>
            {video.title}
          </Link>
        </h2>
        {video.description && (
          <p {...CONTENT_TEXT} className="line-clamp-2 text-muted max-sm:hidden">
            {video.description}
          </p>
        )}
      </div>
    </article>
  );
}
