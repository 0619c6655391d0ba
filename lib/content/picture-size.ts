/** Whether a file is a picture that browsers show, and its size. Used by `pictures.ts`. */
import { disableTypes, imageSize, types } from 'image-size';

import type { PictureSize } from '@/lib/model/pictures';

/** Whether an address or a file name has a picture extension. */
export function isPictureName(name: string): boolean {
  return /^[^?#]+\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#]|$)/iu.test(name);
}

/** Only these formats are parsed, so that a hostile file reaches less code. */
const SHOWN = ['png', 'jpg', 'gif', 'webp', 'heif', 'svg'];
disableTypes(types.filter((type) => !SHOWN.includes(type)));

/** How many bytes to read: every format gives its size within them, even after a camera's metadata. */
const HEADER = 512 * 1024;
/** From this EXIF value on, a photograph lies on its side and browsers rotate it. */
const TURNED = 5;

/** Undefined if the bytes are not a picture; an SVG need not give its size. */
export function measurePicture(bytes: Uint8Array): { size?: PictureSize } | undefined {
  const header = bytes.slice(0, HEADER);
  try {
    const { width, height, orientation = 1 } = imageSize(header);
    if (!(width > 0 && height > 0)) return {};
    return { size: orientation < TURNED ? { width, height } : { width: height, height: width } };
  } catch {
    return /<svg[\s>]/u.test(new TextDecoder().decode(header.slice(0, 4096))) ? {} : undefined;
  }
}
