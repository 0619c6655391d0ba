import { clsx } from 'clsx';

import type { Video } from '@/lib/model/video';
import { words } from '@/lib/model/words';
import { watchUrl } from '@/lib/model/youtube';

import { Poster } from '../video/poster';
import { PlayIcon } from './play-icon';

export type PlayerProps = {
  video: Pick<Video, 'videoId' | 'title' | 'preview'>;
  /** Whether it is the page's own video, which heeds `?t=` of the address. */
  isMain?: boolean;
};

/**
 * A facade: poster and button; the click inserts YouTube's player (see `lib/browser/play.ts`), before
 * which nothing of it loads. Without JavaScript the poster is a link to YouTube.
 */
export function Player({ video, isMain = false }: PlayerProps) {
  const cover = clsx('absolute inset-0 grid place-items-center rounded-[inherit]');
  return (
    <div
      className={clsx('group relative overflow-hidden rounded-card bg-black', isMain && 'grows')}
      data-grows={isMain ? '' : undefined}
    >
      <Poster video={video} use={isMain ? 'large' : 'embed'} />
      <button
        type="button"
        data-play={video.videoId}
        data-moment={isMain ? '' : undefined}
        data-title={video.title}
        aria-label={words.video.play(video.title)}
        className={clsx(
          cover,
          'cursor-pointer group-has-[iframe]:hidden focus-visible:-outline-offset-4 noscript:hidden',
        )}
      >
        <PlayIcon />
      </button>
      <a
        href={watchUrl(video.videoId)}
        rel="noopener"
        aria-label={words.video.watchTitleOnYouTube(video.title)}
        className={clsx(cover, 'hidden noscript:grid')}
      >
        <PlayIcon />
      </a>
      {/* React never looks into this one, so a player inserted before hydration stays. */}
      <div
        className="player-host"
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: '' }}
      />
    </div>
  );
}
