import { clsx } from 'clsx';

import { type PosterData, toData } from '@/lib/browser/early/contract';
import { type Pictured, toStill } from '@/lib/model/posters';

import { drawing } from './poster';

export type StillProps = {
  video: Pictured;
  /** Whether it is in view at first. */
  isFirst: boolean;
};

/** The picture of a short, whole: a wide one stands over its own blur. Below it is a card drawn from the video's id. */
export function Still({ video, isFirst }: StillProps) {
  const { src, fallbacks, ground } = toStill(video);
  const image = {
    loading: isFirst ? 'eager' : 'lazy',
    decoding: 'async',
    // The fallback script may have changed it before React sees it.
    suppressHydrationWarning: true,
  } as const;
  return (
    <div className={clsx('title-card still', drawing(video.videoId))}>
      {/* As in `Poster`. */}
      <picture>
        <img
          {...image}
          alt=""
          {...toData<PosterData>({ poster: '' })}
          src={ground}
          width={320}
          height={180}
          className="still-ground"
        />
      </picture>
      <picture>
        <img
          {...image}
          alt=""
          {...toData<PosterData>({ poster: fallbacks.join(' ') })}
          src={src}
          width={1080}
          height={1920}
          fetchPriority={isFirst ? 'high' : undefined}
        />
      </picture>
    </div>
  );
}
