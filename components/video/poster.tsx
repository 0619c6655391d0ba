import { clsx } from 'clsx';

import { type PosterData, toData } from '@/lib/browser/early/contract';
import { type Pictured, type PosterUse, toPoster } from '@/lib/model/posters';
import { CONTENT_TEXT } from '@/lib/model/content-text';

export type PosterProps = {
  video: Pictured;
  use: PosterUse;
  /** A word or two on the drawn card. */
  label?: string;
  /** Whether it is the first picture in view when a page opens, which is asked for at once. */
  isFirst?: boolean;
};

/**
 * How wide each is shown. `auto`, for those that load when near, is the real width; browsers without it take what
 * follows. On a phone, `large` is a little wider than said: 640 pixels are sharp there, and 1280 weigh three times as much.
 */
const SIZES = {
  large: '(min-width: 64rem) 60rem, 88vw',
  featured: '(min-width: 64rem) 42rem, (min-width: 40rem) 100vw, 8.5rem',
  embed: 'auto, (min-width: 64rem) 42rem, 88vw',
  card: 'auto, (min-width: 64rem) 18rem, (min-width: 40rem) 45vw, 78vw',
  found: '(min-width: 40rem) 14rem, 8.5rem',
  small: undefined,
};

/** The poster over a card drawn from the video's id, which stays if no poster loads. */
export function Poster({
  video,
  use,
  label,
  isFirst = use === 'large' || use === 'featured',
}: PosterProps) {
  const { src, srcSet, fallbacks } = toPoster(video, use);
  const image = (
    <img
      src={src}
      srcSet={srcSet}
      // Browsers take the whole window for the `auto` of a picture that loads at once.
      sizes={srcSet && (isFirst ? SIZES[use]?.replace('auto, ', '') : SIZES[use])}
      width={1280}
      height={720}
      alt=""
      {...toData<PosterData>({ poster: fallbacks.join(' ') })}
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : undefined}
      decoding="async"
      // The fallback script may have changed it before React sees it.
      suppressHydrationWarning
    />
  );
  return (
    <div className={clsx('title-card', drawing(video.videoId))}>
      {label && (
        <span aria-hidden="true" {...CONTENT_TEXT}>
          {label}
        </span>
      )}
      {/* Within a picture, React adds no preload: the browser finds it just as early, and it may have no href. */}
      {isFirst ? <picture>{image}</picture> : image}
    </div>
  );
}

/** Classes of a colour and the direction of its light, always the same for one video; see `drawing.css`. */
export function drawing(videoId: string): string {
  const seed = [...videoId].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 997, 7);
  return `hue-${seed % 10} lit-${seed % 7}`;
}
