import Link from 'next/link';

import { formatCount } from '@/lib/model/format';
import type { Video } from '@/lib/model/video';

import { VideoGrid } from '../video/video-grid';

export type VideoRowProps = {
  title: string;
  videos: Video[];
  /** Where all of them are. */
  href: string;
  /** Number of videos there. */
  total: number;
};

/** Some videos of a list, with the way to all of them. */
export function VideoRow({ title, videos, href, total }: VideoRowProps) {
  if (videos.length === 0) return null;
  const id = `row-${href.replaceAll(/[^\w-]/gu, '-')}`;
  return (
    <section aria-labelledby={id} className="flex flex-col gap-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id={id} className="text-xl font-semibold tracking-tight">
          {title}
        </h2>
        <Link
          href={href}
          prefetch={false}
          className="inline-flex min-h-11 items-center text-sm font-medium text-accent hover:text-accent-strong"
        >
          All {formatCount(total, 'video')}
          <span className="sr-only">: {title}</span>
        </Link>
      </div>
      <VideoGrid videos={videos} headingLevel={3} />
    </section>
  );
}
