import Link from 'next/link';

import { type PlayButtonData, toData, type VideoPictureData } from '@/lib/browser/early/contract';
import { termPath, videoPath } from '@/lib/model/address';
import type { Video } from '@/lib/model/video';
import { words } from '@/lib/model/words';
import { CONTENT_TEXT } from '@/lib/model/content-text';

import { PlayIcon } from '../player/play-icon';
import { DurationBadge } from '../video/duration-badge';
import { StatusBadge } from '../video/status-badge';
import { Still } from '../video/still';

export type ShortSlideProps = { video: Video; isFirst: boolean };

/** A short of the feed, and a card of the grid; the styles decide which. Its id is the hash of its place in the feed. */
export function ShortSlide({ video, isFirst }: ShortSlideProps) {
  const { videoId, title, terms, duration, status } = video;
  const [subject] = terms;
  return (
    <li id={videoId} tabIndex={-1} className="short">
      <article className="card">
        <div className="group card-art" {...toData<VideoPictureData>({ video: videoId })}>
          <Still video={video} isFirst={isFirst} />
          <DurationBadge seconds={duration} />
          <StatusBadge status={status} className="absolute start-2 bottom-2" />
          <button
            type="button"
            {...toData<PlayButtonData>({ play: videoId, title })}
            aria-label={words.video.play(title)}
            className="short-play"
          >
            <PlayIcon />
          </button>
        </div>
        <div className="short-text">
          <h3 {...CONTENT_TEXT} className="card-title">
            <Link href={videoPath(video)} prefetch={false}>
              {title}
            </Link>
          </h3>
          <p className="short-links">
            {subject && (
              <Link
                href={termPath(subject)}
                prefetch={false}
                {...CONTENT_TEXT}
                className="tap text-link"
              >
                {subject.title}
              </Link>
            )}
            <Link href={videoPath(video)} prefetch={false} className="pill">
              {words.shorts.open}
              <span className="sr-only">: {title}</span>
            </Link>
          </p>
        </div>
      </article>
    </li>
  );
}
