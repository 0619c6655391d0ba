/** Links to YouTube that name a video of the library. Used by `links.ts`. */
import { visit } from 'unist-util-visit';

import { parseMarkdown } from '@/lib/model/markdown/tree';

import type { Change } from './body-links';
import { escapeText, toLink } from './markdown-text';

/** Where such a link leads instead. */
export type VideoLink = {
  href: string;
  /** What is shown in place of a bare address; undefined if that stays. */
  title?: string;
};

export type VideoLinkFinder = (url: string) => VideoLink | undefined;

const ADDRESS = /(?<![\w-])(?:[\w-]+\.)?youtu(?:be\.com|\.be)\/[^\s"'<>()[\]{}\\]+/giu;

/** Few bodies contain one, and only those need to be parsed. */
export function mayNameVideo(body: string, findVideo: VideoLinkFinder): boolean {
  return (body.match(ADDRESS) ?? []).some((address) => {
    const written = address.replaceAll('&amp;', '&').replace(/[.,;:!?*~]{1,99}$/u, '');
    return findVideo(`https://${written}`) !== undefined;
  });
}

/** Bare addresses become links with the title of the video, since an address must not lead to another one. */
export function nameVideos(body: string, findVideo: VideoLinkFinder): Change[] {
  const changes: Change[] = [];
  visit(parseMarkdown(body), 'link', ({ url, position }) => {
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (start === undefined || end === undefined || body[start] === '[') return;
    const { href, title } = findVideo(url) ?? {};
    if (href !== undefined && title !== undefined)
      changes.push({ start, end, text: toLink(escapeText(title), href) });
  });
  return changes;
}
