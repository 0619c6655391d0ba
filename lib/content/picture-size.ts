/** Whether a file is a picture that browsers show, and how large it is. Asked by `pictures.ts`. */
import { disableTypes, imageSize, types } from 'image-size';

import type { PictureSize } from '@/lib/model/pictures';

/** Whether an address or a file has the ending of a picture. */
export function isPictureName(name: string): boolean {
  return /^[^?#]+\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#]|$)/iu.test(name);
}

/** No others are looked for, so that a hostile file meets less code. */
const SHOWN = ['png', 'jpg', 'gif', 'webp', 'heif', 'svg'];
disableTypes(types.filter((type) => !SHOWN.includes(type)));

/** Bytes in which every format says its size, after whatever a camera has written. */
const HEADER = 512 * 1024;
/** From this value of EXIF on a photograph lies on its side, and browsers turn it. */
const TURNED = 5;

/** Undefined where the bytes are no picture; an SVG need not say how large it is. */
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
