/** The pictures of a video on pages: YouTube's, or with `posters: local` this site's own copies of them. */
import type { Video } from './video';
import { thumbnail, type ThumbnailName, toSurePicture } from './youtube';

/** What a picture belongs to. */
export type Pictured = Pick<Video, 'videoId' | 'preview'>;

/**
 * `large` above the page's player and `featured` at the top of home are loaded first; the others load when near:
 * `embed` in a body, `card` in a list, `found` beside sentences, `small` in a rail.
 */
export type PosterUse = 'large' | 'featured' | 'embed' | 'card' | 'found' | 'small';

export type Poster = {
  src: string;
  /** Undefined where one size is right for every screen, or an editor's own picture has only one. */
  srcSet?: string | undefined;
  /** Tried in this order if what was chosen is missing, then `src`; after the last one, the drawn placeholder stays. */
  fallbacks: string[];
};

/** The copies of a poster: two by their width in pixels, and the upright picture of a short. */
export const COPIES = ['640', '320', 'upright'] as const;
export type Copy = (typeof COPIES)[number];

/** Where they are, in the content folder and in `public/library/`. */
export const COPIES_FOLDER = 'posters';

export function copyName(videoId: string, copy: Copy): string {
  return `${videoId}-${copy}.webp`;
}

/** Its address; `next.config.js` gives these files their headers. */
export function copyPath(videoId: string, copy: Copy): string {
  return `/library/${COPIES_FOLDER}/${copyName(videoId, copy)}`;
}

/** One of YouTube's files, and its width in pixels. */
type Size = [name: ThumbnailName, width: number];
const MQ: Size = ['mqdefault', 320];
const HQ: Size = ['hqdefault', 480];
const SD: Size = ['sddefault', 640];
const MAX: Size = ['maxresdefault', 1280];

/** Those that some screen needs for each use. */
const SIZES: Record<Exclude<PosterUse, 'small'>, Size[]> = {
  large: [SD, MAX],
  featured: [MQ, SD, MAX],
  embed: [SD, MAX],
  card: [MQ, HQ, SD],
  found: [MQ, HQ],
};

/** Whether the pages of this build show copies; see `next.config.js`. */
const areLocal = () => process.env.SITE_POSTERS === 'local';

/**
 * The poster of a video for its use: the editor's own, else this site's copy, else YouTube's in WebP.
 * A video whose `preview` is YouTube's picture has no copy.
 */
export function toPoster(video: Pictured, use: PosterUse, isLocal = areLocal()): Poster {
  const { videoId, preview } = video;
  const sure = toSurePicture({ videoId, preview: null });
  const [wide, narrow] = [copyPath(videoId, '640'), copyPath(videoId, '320')];
  const isLarge = use === 'large' || use === 'featured' || use === 'embed';
  if (preview !== null && preview !== sure) {
    const larger = isLarge ? [thumbnail(videoId, 'maxresdefault')] : [];
    return { src: preview, fallbacks: [...(isLocal ? [wide] : larger), sure] };
  }
  if (isLocal && preview === null) {
    const fallbacks = [sure];
    if (use === 'small') return { src: narrow, fallbacks };
    const hasNarrow = SIZES[use].includes(MQ);
    return { src: wide, srcSet: hasNarrow ? `${narrow} 320w, ${wide} 640w` : undefined, fallbacks };
  }
  if (use === 'small') return { src: thumbnail(videoId, 'mqdefault'), fallbacks: [sure] };
  const srcSet = SIZES[use]
    .map(([name, width]) => `${thumbnail(videoId, name)} ${width}w`)
    .join(', ');
  return { src: sure, srcSet, fallbacks: isLarge ? [thumbnail(videoId, 'sddefault')] : [] };
}

/**
 * The upright picture of a short, which YouTube has for most (`oar2`), else a wide one without bars above and below;
 * `ground` is what fills the rest of the box.
 */
export function toStill({ videoId, preview }: Pictured, isLocal = areLocal()) {
  const sure = toSurePicture({ videoId, preview: null });
  const own = preview === sure ? null : preview;
  const isCopied = isLocal && preview !== sure;
  const files = isCopied
    ? [copyPath(videoId, 'upright'), copyPath(videoId, '640'), sure]
    : [
        thumbnail(videoId, 'oar2', 'jpg'),
        thumbnail(videoId, 'maxresdefault'),
        thumbnail(videoId, 'mqdefault', 'jpg'),
      ];
  const [src = sure, ...fallbacks] = own === null ? files : [own, ...files];
  const below = isCopied ? copyPath(videoId, '320') : thumbnail(videoId, 'mqdefault');
  return { src, fallbacks, ground: own ?? below };
}
