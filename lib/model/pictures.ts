/** Addresses of pictures beside content files; each includes the picture's size. Used by the content lib and `markdown.ts`. */
import type { Root as Tree } from 'hast';
import { visit } from 'unist-util-visit';

import { toSlug } from './slug';

/** In `public/`; `next.config.js` gives these files their headers. */
const PICTURES_PATH = '/library/pictures';

/** Pixels. */
export type PictureSize = { width: number; height: number };

/**
 * The decoded path of a picture. It changes with the contents of the file, so that it can be cached forever.
 * @param hash of the file, in hexadecimal digits
 * @param name of the file, with its extension
 */
export function picturePath(hash: string, size: PictureSize | undefined, name: string): string {
  const dot = name.lastIndexOf('.');
  const file = (toSlug(name.slice(0, dot)) || 'picture') + name.slice(dot).toLowerCase();
  return [PICTURES_PATH, hash, ...(size ? [`${size.width}x${size.height}`] : []), file].join('/');
}

/** The size in the address of a picture, if it has one. */
export function pictureSize(src: string): PictureSize | undefined {
  const [, width, height] = /^\/library\/pictures\/[\da-f]+\/(\d+)x(\d+)\//u.exec(src) ?? [];
  return width === undefined ? undefined : { width: Number(width), height: Number(height) };
}

/** Reserves the space of each picture while it loads; an explicit width or height is kept. */
export function sizePictures() {
  return (tree: Tree) => {
    visit(tree, 'element', ({ tagName, properties }) => {
      const size = tagName === 'img' ? pictureSize(String(properties.src)) : undefined;
      if (!size) return;
      const [width, height] = [Number(properties.width), Number(properties.height)];
      properties.width = width || Math.round((height / size.height) * size.width) || size.width;
      properties.height = height || Math.round((width / size.width) * size.height) || size.height;
    });
  };
}
