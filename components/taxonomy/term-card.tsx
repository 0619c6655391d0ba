import { clsx } from 'clsx';
import Link from 'next/link';

import { type PosterData, toData } from '@/lib/browser/early/contract';
import { termPath } from '@/lib/model/address';
import { toPoster } from '@/lib/model/posters';
import type { Term } from '@/lib/model/term';
import { STILLS } from '@/lib/model/term-sizes';
import type { Video } from '@/lib/model/video';
import { words } from '@/lib/model/words';
import { CONTENT_TEXT } from '@/lib/model/content-text';

import { drawing } from '../video/poster';

export type TermCardProps = {
  term: Term;
  /** Those in its picture; the newest if omitted. */
  stills?: Video[];
  hasDescription?: boolean;
  /** Whether its picture is the first in view when the page opens. */
  isFirst?: boolean;
};

/** A term with pictures of some of its videos, over the card drawn for the first. */
export function TermCard({
  term,
  stills = term.videos.slice(0, STILLS),
  hasDescription = false,
  isFirst = false,
}: TermCardProps) {
  return (
    <article className="card">
      <div className={clsx('card-art title-card stills', drawing(stills[0]!.videoId))}>
        {stills.map((video, index) => {
          const { src, fallbacks } = toPoster(video, 'small');
          const isAtOnce = isFirst && index === 0;
          const image = (
            <img
              key={video.videoId}
              src={src}
              width={1280}
              height={720}
              alt=""
              {...toData<PosterData>({ poster: fallbacks.join(' ') })}
              loading={isAtOnce ? 'eager' : 'lazy'}
              fetchPriority={isAtOnce ? 'high' : undefined}
              decoding="async"
              // The fallback script may have changed it before React sees it.
              suppressHydrationWarning
            />
          );
          // As in `Poster`.
          return isAtOnce ? <picture key={video.videoId}>{image}</picture> : image;
        })}
      </div>
      <div className="flex min-w-0 flex-col gap-1">
        <h3 {...CONTENT_TEXT} className="card-title">
          <Link href={termPath(term)} prefetch={false}>
            {term.title}
          </Link>
        </h3>
        <p className="card-meta">{words.list.count(term.videos.length)}</p>
        {hasDescription && term.description && (
          <p className="line-clamp-2 text-sm text-muted max-sm:hidden">{term.description}</p>
        )}
      </div>
    </article>
  );
}
