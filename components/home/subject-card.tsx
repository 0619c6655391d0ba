import Link from 'next/link';

import { type PosterData, toData } from '@/lib/browser/early/contract';
import { termPath } from '@/lib/model/address';
import { toPoster } from '@/lib/model/posters';
import type { Term } from '@/lib/model/term';
import { words } from '@/lib/model/words';

import { drawing } from '../video/poster';

export type SubjectCardProps = { term: Term };

const STILLS = 3;

/** A term with pictures of its newest videos, over the card drawn for the first. */
export function SubjectCard({ term }: SubjectCardProps) {
  const videos = term.videos.slice(0, STILLS);
  return (
    <article className="card">
      <div className="card-art title-card stills" style={drawing(videos[0]!.videoId)}>
        {videos.map((video) => {
          const { src, fallbacks } = toPoster(video, 'small');
          return (
            <img
              key={video.videoId}
              src={src}
              width={1280}
              height={720}
              alt=""
              {...toData<PosterData>({ poster: fallbacks.join(' ') })}
              loading="lazy"
              decoding="async"
              // The fallback script may have changed it before React sees it.
              suppressHydrationWarning
            />
          );
        })}
      </div>
      <h3 dir="auto" className="card-title">
        <Link href={termPath(term)} prefetch={false}>
          {term.title}
        </Link>
      </h3>
      <p className="card-meta">{words.list.count(term.videos.length)}</p>
    </article>
  );
}
