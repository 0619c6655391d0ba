import { Fragment } from 'react';

import { FACETS } from '@/lib/model/facets';
import { formatDuration } from '@/lib/model/format';
import type { Video } from '@/lib/model/video';
import { words } from '@/lib/model/words';
import { CONTENT_TEXT } from '@/lib/model/content-text';

import { StatusBadge } from './status-badge';

export type VideoMetaProps = { video: Video };

/** Date, length and what facets say, below the title of a watch page. */
export function VideoMeta({ video }: VideoMetaProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm text-muted">
      <time dateTime={video.localDate}>{words.locale.date(video.localDate)}</time>
      {video.duration !== null && (
        <>
          <span aria-hidden="true">·</span>
          <span aria-hidden="true" className="figures">
            {formatDuration(video.duration)}
          </span>
          <span className="sr-only">{words.locale.duration(video.duration)}</span>
        </>
      )}
      {FACETS.map(({ name, toFact }) => {
        const fact = toFact?.(video);
        return (
          fact && (
            <Fragment key={name}>
              <span aria-hidden="true">·</span>
              <span {...CONTENT_TEXT}>{fact}</span>
            </Fragment>
          )
        );
      })}
      <StatusBadge status={video.status} />
    </div>
  );
}
