/** How many elements the home page has, which every phone lays out before it shows anything. Used by `npm run budget`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { PAGES_FOLDER } from '@/lib/model/next-protocol/files';

export const MOST_ELEMENTS = 800;

/** @param output folder written by `next build` */
export function countHome(output = '.next'): number {
  return countElements(readFileSync(path.join(output, PAGES_FOLDER, 'index.html'), 'utf8'));
}

/** Start tags, other than in what is no markup: comments, scripts and styles. */
export function countElements(html: string): number {
  const markup = html
    .replace(/<!--[^]*?-->/gu, '')
    .replace(/(<(script|style)\b[^>]*>)[^]*?<\/\2>/giu, '$1');
  return markup.match(/<[a-z]/giu)?.length ?? 0;
}

/** A sentence if there are too many. */
export function tooManyElements(count: number): string | undefined {
  return count > MOST_ELEMENTS
    ? `home has ${count} elements, may have ${MOST_ELEMENTS}: show fewer rows or cards, or cards of fewer elements`
    : undefined;
}
