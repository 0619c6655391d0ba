import Link from 'next/link';

import { termPath } from '@/lib/model/address';
import type { LargeTerm } from '@/lib/model/term-sizes';
import { words } from '@/lib/model/words';

import { Poster } from '../video/poster';

export type LargeTermsProps = { terms: LargeTerm[]; hasDescriptions: boolean };

/** Cards of terms, each with pictures of its videos. */
export function LargeTerms({ terms, hasDescriptions }: LargeTermsProps) {
  return (
    <ul className="grid grid-cols-1 gap-x-5 gap-y-7 sm:grid-cols-2 lg:grid-cols-4">
      {terms.map(({ term, stills }) => (
        <li key={term.slug} className="card">
          <div className="card-art grid grid-cols-3 gap-px">
            {stills.map((video) => (
              <Poster key={video.videoId} video={video} use="small" />
            ))}
          </div>
          <div>
            <h3 dir="auto" className="card-title">
              <Link href={termPath(term)} prefetch={false}>
                {term.title}
              </Link>
            </h3>
            <p className="card-meta">{words.list.count(term.videos.length)}</p>
            {hasDescriptions && term.description && (
              <p className="line-clamp-2 text-sm text-muted">{term.description}</p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
