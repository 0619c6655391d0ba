import { clsx } from 'clsx';
import Link from 'next/link';

import type { Video } from '@/lib/model/video';
import { words } from '@/lib/model/words';

import { VideoCard } from '../video/video-card';

export type VideoRowProps = {
  id: string;
  title: string;
  videos: Video[];
  /** Address of the full list, if there is one. */
  href: string | undefined;
  /** Number of videos in the full list. */
  total: number;
  /** Upright pictures. */
  isShorts?: boolean;
};

/** Some videos of a list, in a row that scrolls sideways, with a link to all of them. */
export function VideoRow({ id, title, videos, href, total, isShorts = false }: VideoRowProps) {
  return (
    <section aria-labelledby={`row-${id}`} className="flex flex-col gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id={`row-${id}`} className="text-xl font-semibold">
          {title}
        </h2>
        {href ? (
          <Link href={href} prefetch={false} className="tap text-sm font-medium text-accent">
            {words.list.allOf(total)}
            <span className="sr-only">: {title}</span>
          </Link>
        ) : (
          <p className="text-sm text-muted">{words.list.count(total)}</p>
        )}
      </div>
      <ul className={clsx('scroller', isShorts && 'scroller-shorts')}>
        {videos.map((video) => (
          <li key={video.videoId}>
            <VideoCard video={video} headingLevel={3} />
          </li>
        ))}
      </ul>
    </section>
  );
}
