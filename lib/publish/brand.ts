/** The owner's logo for what is drawn at build time: icons and the pictures of shared links. */
import { readPicture } from '@/lib/content/pictures';
import { type PictureSize, pictureSize } from '@/lib/model/pictures';
import { type BrandFile, isWordmark, type Theme } from '@/lib/model/theme/theme';

export type DrawnLogo = PictureSize & {
  /** With the file in it, as a `data:` address. */
  src: string;
};

/** @param height in pixels, like the width */
export function toDrawnLogo(logo: BrandFile, height: number): DrawnLogo {
  const size = pictureSize(logo.path) ?? { width: 1, height: 1 };
  const type = /\.svg$/iu.test(logo.file) ? 'image/svg+xml' : 'image/png';
  const data = Buffer.from(readPicture(logo)).toString('base64');
  return {
    src: `data:${type};base64,${data}`,
    width: Math.round((height / size.height) * size.width),
    height,
  };
}

/** The logo where it fits into a square; a wide one would be too small to be known. */
export function iconLogo({ logo }: Theme): BrandFile | null {
  return logo && !isWordmark(logo) ? logo : null;
}
