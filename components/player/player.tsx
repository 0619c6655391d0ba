import { clsx } from 'clsx';

import {
  type GrowsData,
  type PlayButtonData,
  type PlayLabelData,
  toData,
} from '@/lib/browser/early/contract';
import { videoPath } from '@/lib/model/address';
import type { NextVideo, Video } from '@/lib/model/video';
import { words } from '@/lib/model/words';
import { watchUrl } from '@/lib/model/youtube';

import { Poster } from '../video/poster';
import { PlayIcon } from './play-icon';
import { Playback } from './playback';

export type PlayerProps = {
  video: Pick<Video, 'videoId' | 'title' | 'preview'> &
    Partial<Pick<Video, 'slug' | 'isShort' | 'duration'>>;
  /** Whether it is the page's own video, which follows `?t=` in the address. */
  isMain?: boolean;
  /** Which part of it to play, in seconds. */
  part?: { from: number | null; to: number | null };
  /** What to offer at the end. */
  next?: NextVideo | null;
};

/**
 * A facade: poster and button. A click inserts YouTube's player (see `lib/browser/early/play.ts`); nothing of it
 * loads before that. Without JavaScript the poster is a link to YouTube.
 */
export function Player({ video, isMain = false, part, next = null }: PlayerProps) {
  const cover = clsx('absolute inset-0 grid place-items-center rounded-[inherit]');
  return (
    <div
      className={clsx(
        'group overflow-hidden rounded-card bg-black',
        isMain ? 'grows' : 'relative',
        video.isShort && 'player-upright',
      )}
      {...toData<GrowsData>({ grows: isMain ? '' : undefined })}
    >
      <Poster video={video} use={isMain ? 'large' : 'embed'} />
      <button
        type="button"
        {...toData<PlayButtonData>({
          play: video.videoId,
          moment: isMain ? '' : undefined,
          length: (isMain && video.duration) || undefined,
          from: part?.from ?? undefined,
          to: part?.to ?? undefined,
          title: video.title,
          name: isMain ? words.video.play(video.title) : undefined,
        })}
        aria-label={words.video.play(video.title)}
        suppressHydrationWarning
        className={clsx(
          cover,
          'z-1 cursor-pointer focus-visible:-outline-offset-4 in-[.group:has(iframe,.player-notice)]:hidden noscript:hidden',
        )}
      >
        <PlayIcon />
        <span
          className="play-label"
          {...toData<PlayLabelData>({
            from: isMain ? words.player.from : undefined,
            resume: isMain ? words.player.resume : undefined,
            offline: words.player.faults.offline,
          })}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: '' }}
        />
      </button>
      <a
        href={watchUrl(video.videoId)}
        rel="noopener"
        aria-label={words.video.watchTitleOnYouTube(video.title)}
        className={clsx(cover, 'hidden noscript:grid')}
      >
        <PlayIcon />
      </a>
      {/* React never looks into this element, so a player inserted before hydration stays. */}
      <div
        className="player-host"
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: '' }}
      />
      {isMain && (
        <Playback
          videoId={video.videoId}
          title={video.title}
          href={videoPath({ slug: video.slug ?? '' })}
          next={next}
          part={part}
        />
      )}
    </div>
  );
}
