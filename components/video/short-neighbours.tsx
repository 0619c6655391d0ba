import Link from 'next/link';

import { SHORTS_PATH, videoPath } from '@/lib/model/address';
import type { Video } from '@/lib/model/video';
import { words } from '@/lib/model/words';

export type ShortNeighboursProps = { previous: Video | undefined; next: Video | undefined };

/** Links from one short to its neighbours in the list of all shorts. */
export function ShortNeighbours({ previous, next }: ShortNeighboursProps) {
  const link = (video: Video | undefined, text: string, rel: string) =>
    video && (
      <li>
        <Link href={videoPath(video)} prefetch={false} rel={rel} className="pill">
          {text}
          <span className="sr-only">: {video.title}</span>
        </Link>
      </li>
    );
  return (
    <nav aria-label={words.list.shorts} data-print="hide">
      <ul className="flex flex-wrap gap-3">
        {link(previous, words.video.previousShort, 'prev')}
        {link(next, words.video.nextShort, 'next')}
        <li>
          <Link href={SHORTS_PATH} prefetch={false} className="tap px-2 text-sm text-link">
            {words.list.allShorts}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
