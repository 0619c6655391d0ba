import type { Chapter } from '@/lib/model/chapters';
import { formatMoment, momentHref } from '@/lib/model/moment';
import { CONTENT_TEXT } from '@/lib/model/content-text';

import { FollowList } from './follow-list';

export type ChaptersProps = { chapters: Chapter[] };

/** The parts of the video, each a link that plays from there; the current one is marked while it plays. */
export function Chapters({ chapters }: ChaptersProps) {
  return (
    <nav aria-labelledby="tab:chapters" className="overflow-y-auto p-2">
      <ol id="page:chapter-list" className="chapters">
        {chapters.map(({ start, title }) => (
          <li key={start}>
            <a href={momentHref(start)} data-start={start}>
              <span className="figures">{formatMoment(start)}</span>{' '}
              <span {...CONTENT_TEXT}>{title}</span>
            </a>
          </li>
        ))}
      </ol>
      <FollowList id="page:chapter-list" />
    </nav>
  );
}
