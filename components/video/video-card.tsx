import Link from 'next/link';

import { videoPath } from '@/lib/model/address';
import { formatDate } from '@/lib/model/format';
import type { Video } from '@/lib/model/video';

import { DurationBadge } from './duration-badge';
import { Poster } from './poster';
import { StatusBadge } from './status-badge';

export type VideoCardProps = {
  video: Video;
  headingLevel: 2 | 3;
  /** Why it is shown. */
  note?: string;
};

export function VideoCard({ video, headingLevel, note }: VideoCardProps) {
  const Heading = `h${headingLevel}` as const;
  const category = video.terms.find((term) => term.taxonomy === 'categories');
  return (
    <article className="group relative flex flex-col gap-3">
      <div className="relative overflow-hidden rounded-xl ring-1 ring-line ring-inset">
        <Poster video={video} use="card" />
        <DurationBadge seconds={video.duration} />
        <StatusBadge status={video.status} className="absolute top-2 left-2" />
      </div>
      <div className="flex flex-col gap-1">
        <Heading dir="auto" className="line-clamp-2 leading-snug font-medium">
          <Link
            href={videoPath(video)}
            prefetch={false}
            className="group-hover:text-accent after:absolute after:inset-0 after:rounded-xl focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-offset-4 focus-visible:after:outline-accent"
          >
            {video.title}
          </Link>
        </Heading>
        <p className="truncate text-sm text-muted">
          <time dateTime={video.date}>{formatDate(video.date)}</time>
          {category && ` · ${category.title}`}
        </p>
        {note && <p className="text-sm text-muted first-letter:uppercase">{note}</p>}
      </div>
    </article>
  );
}
