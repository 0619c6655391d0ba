/** Makes this site's own copies of the poster of one video. Used by `posters.ts`. */
import sharp, { type Sharp } from 'sharp';

import type { Copy } from '@/lib/model/posters';
import type { Video } from '@/lib/model/video';
import type { ThumbnailName } from '@/lib/model/youtube';

import { type Answer, fetchPicture, type YouTubeSettings } from './youtube-client';

/** The largest first; the last one always exists. */
const NAMES = ['maxresdefault', 'sddefault', 'hqdefault'] as const;
/** Pixels: the width of what YouTube sends in place of a missing picture. */
const MISSING = 120;
/** Bytes of the two wide copies together, and of the upright one. */
const MOST = 45_000;
const UPRIGHT = 480;

export type Copies = Map<Copy, Uint8Array>;

/** The copies of a poster; null if YouTube has no picture of the video. */
export async function fetchCopies(
  { videoId, isShort }: Pick<Video, 'videoId' | 'isShort'>,
  settings: YouTubeSettings,
): Promise<Answer<Copies | null>> {
  const wide = await fetchFirst(videoId, NAMES, settings);
  if ('fault' in wide) return wide;
  if (!wide.value) return { value: null };
  const upright = isShort ? await fetchFirst(videoId, ['oar2'], settings) : { value: null };
  if ('fault' in upright) return upright;
  const { bytes, width } = wide.value;
  const sizes = [640, 320].map((pixels) => Math.min(pixels, width));
  const [large, small] = await shrink(
    sizes.map((pixels) => toWide(bytes, pixels)),
    MOST,
  );
  const copies: Copies = new Map([
    ['640', large!],
    ['320', small!],
  ]);
  if (upright.value) {
    const picture = sharp(upright.value.bytes).resize({ width: UPRIGHT, withoutEnlargement: true });
    copies.set('upright', (await shrink([picture], MOST))[0]!);
  }
  return { value: copies };
}

type Found = { bytes: Uint8Array; width: number };

/** The first of these pictures that exists. */
async function fetchFirst(
  videoId: string,
  names: readonly ThumbnailName[],
  settings: YouTubeSettings,
): Promise<Answer<Found | null>> {
  for (const name of names) {
    const answer = await fetchPicture(videoId, name, settings);
    if ('fault' in answer) return answer;
    const width = answer.value ? await measure(answer.value) : 0;
    if (answer.value && width > MISSING) return { value: { bytes: answer.value, width } };
  }
  return { value: null };
}

/** 0 if the bytes are no picture. */
async function measure(bytes: Uint8Array): Promise<number> {
  return sharp(bytes)
    .metadata()
    .then(
      ({ width }) => width,
      () => 0,
    );
}

/** 16 by 9, which cuts off the bars of pictures in 4 by 3. */
function toWide(bytes: Uint8Array, width: number) {
  return sharp(bytes).resize({ width, height: Math.round((width * 9) / 16), fit: 'cover' });
}

/** As WebP in the best quality in which they weigh no more than that together. */
async function shrink(pictures: Sharp[], most: number): Promise<Uint8Array[]> {
  for (let quality = 80; ; quality -= 10) {
    const made = await Promise.all(
      pictures.map((picture) => picture.clone().webp({ quality }).toBuffer()),
    );
    const total = made.reduce((sum, { byteLength }) => sum + byteLength, 0);
    if (total <= most || quality <= 10) return made;
  }
}
