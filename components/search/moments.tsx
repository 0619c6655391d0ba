import Link from 'next/link';

import type { CardVideo } from '@/lib/model/video';
import type { Moment } from '@/lib/browser/search/spoken';
import { videoPath } from '@/lib/model/address';
import { formatMoment } from '@/lib/model/moment';
import { words } from '@/lib/model/words';

import { momentLink } from './entries';
import { Excerpt } from './excerpt';

export type MomentsProps = {
  moments: Moment[];
  /** By the number of the video. */
  cards: CardVideo[];
};

const MOST = 12;

/** Where it was said, each a link that opens its video at that second. */
export function Moments({ moments, cards }: MomentsProps) {
  if (moments.length === 0) return null;
  return (
    <section aria-labelledby="page:moments" className="flex flex-col gap-3">
      <h2 id="page:moments" className="text-xl font-semibold">
        {words.search.moments}
      </h2>
      <ol className="grid gap-3 md:grid-cols-2">
        {moments.slice(0, MOST).map(({ video, start, excerpt }) => (
          <li key={`${video} ${start}`}>
            <Link
              href={momentLink(videoPath(cards[video]!), start)}
              prefetch={false}
              className="flex h-full flex-col gap-1 rounded-card border border-line bg-surface px-4 py-3 hover:border-accent"
            >
              <span className="flex justify-between gap-4 text-sm">
                <span dir="auto" className="line-clamp-2 text-muted">
                  {cards[video]!.title}
                </span>
                {start !== null && (
                  <span className="shrink-0 font-semibold text-accent tabular-nums">
                    {formatMoment(start)}
                  </span>
                )}
              </span>
              <Excerpt excerpt={excerpt} />
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
