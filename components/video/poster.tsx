import { clsx } from 'clsx';
import type { CSSProperties } from 'react';

import type { Video } from '@/lib/model/video';
import { toPoster } from '@/lib/model/youtube';

export type PosterProps = {
  video: Pick<Video, 'videoId' | 'title' | 'preview'>;
  /** `large` above the page's player, loaded first; `embed` in a body and `card` in a list, loaded when near. */
  use: 'large' | 'embed' | 'card';
};

/** The poster over a card drawn from the title, which is what stays where no poster loads. */
export function Poster({ video, use }: PosterProps) {
  const isCard = use === 'card';
  const isFirst = use === 'large';
  const { src, srcSet, fallbacks } = toPoster(video, isCard ? 'card' : 'large');
  return (
    <div
      className="title-card relative aspect-video overflow-hidden"
      style={{ '--hue': hueOf(video.videoId) } as CSSProperties}
    >
      <span
        aria-hidden="true"
        dir="auto"
        className={clsx(
          'absolute inset-x-0 bottom-0 font-semibold text-balance text-white',
          !isCard
            ? 'mx-4 mb-3.5 line-clamp-2 text-base/5 sm:mx-8 sm:mb-7 sm:line-clamp-3 sm:text-3xl'
            : 'mx-4 mt-4 mb-3.5 line-clamp-3 pe-14 text-base/5',
        )}
      >
        {video.title}
      </span>
      <img
        src={src}
        srcSet={srcSet}
        sizes={
          !isCard
            ? '(min-width: 56rem) 56rem, 100vw'
            : '(min-width: 64rem) 20rem, (min-width: 40rem) 45vw, 92vw'
        }
        width={1280}
        height={720}
        alt=""
        data-poster={fallbacks.join(' ')}
        loading={isFirst ? 'eager' : 'lazy'}
        fetchPriority={isFirst ? 'high' : 'auto'}
        decoding="async"
        // The fallback script may have changed it before React sees it.
        suppressHydrationWarning
        className="absolute inset-0 size-full object-cover"
      />
    </div>
  );
}

/** A colour for the title card that stays the same for one video. */
function hueOf(videoId: string): number {
  return [...videoId].reduce((hue, char) => (hue * 31 + char.charCodeAt(0)) % 360, 7);
}
