import { clsx } from 'clsx';
import Link from 'next/link';

import { toData, type VideoPictureData } from '@/lib/browser/early/contract';
import { videoPath } from '@/lib/model/address';
import type { CardVideo } from '@/lib/model/video';
import { words } from '@/lib/model/words';
import { CONTENT_TEXT } from '@/lib/model/content-text';

import { Badges } from './badges';
import { DurationBadge } from './duration-badge';
import { Poster } from './poster';
import { SaveButton } from './save-button';
import { StatusBadge } from './status-badge';
import { Still } from './still';

export type VideoCardProps = {
  video: CardVideo;
  headingLevel: 2 | 3;
  /** Where it is watched, if not on its own page. */
  href?: string;
  /** Why it is shown, instead of when it was published. */
  note?: string;
  /** In a rail, the picture is beside the words. */
  isRow?: boolean;
  /** In a row or grid of shorts. */
  isUpright?: boolean;
  /** Whether it says which category the video is in. */
  hasCategory?: boolean;
  /** Whether it says what helps to choose. */
  hasBadges?: boolean;
  /** Whether its picture is the first in view when the page opens. */
  isFirst?: boolean;
  /** Not on a page where React never starts. */
  canBeSaved?: boolean;
};

export function VideoCard({
  video,
  headingLevel,
  href = videoPath(video),
  note,
  isRow = false,
  isUpright = false,
  hasCategory = true,
  hasBadges = false,
  isFirst = false,
  canBeSaved = !isRow,
}: VideoCardProps) {
  const Heading = `h${headingLevel}` as const;
  const category = hasCategory && video.terms.find((term) => term.taxonomy === 'categories');
  return (
    <article className={clsx('card', isRow && 'card-row')}>
      {canBeSaved && (
        <SaveButton
          video={{ videoId: video.videoId, title: video.title, href: videoPath(video) }}
        />
      )}
      <div className="card-art" {...toData<VideoPictureData>({ video: video.videoId })}>
        {isUpright ? (
          <Still video={video} isFirst={isFirst} />
        ) : (
          <Poster
            video={video}
            use={isRow ? 'small' : 'card'}
            label={isRow || !category ? '' : category.title}
            isFirst={isFirst}
          />
        )}
        <DurationBadge seconds={video.duration} />
        <StatusBadge status={video.status} className="absolute start-2 bottom-2" />
      </div>
      <div className="flex min-w-0 flex-col gap-1">
        <Heading {...CONTENT_TEXT} className="card-title">
          <Link href={href} prefetch={false}>
            {video.title}
          </Link>
        </Heading>
        {note ? (
          <p className="text-sm text-muted first-letter:uppercase">{note}</p>
        ) : (
          <p className="card-meta">
            <time dateTime={video.localDate}>{words.locale.date(video.localDate)}</time>
            {category && ` · ${category.title}`}
          </p>
        )}
        {hasBadges && <Badges badges={video.badges} />}
      </div>
    </article>
  );
}
