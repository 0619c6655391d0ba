/** The address of every page, and the file it comes from: what aliases may not take and refs may name. */
import { countPages, pagePath } from '@/lib/model/list-pages';
import {
  HOME_PATH,
  PATHS_PATH,
  SHORTS_PATH,
  stepAddress,
  taxonomyAddress,
  termAddress,
  termFeedAddress,
  transcriptAddress,
  videoAddress,
  videoDataAddress,
  VIDEOS_PATH,
  watchPathAddress,
} from '@/lib/model/address';
import { isNextRoute } from '@/lib/model/next-protocol/files';
import { quote } from '@/lib/model/problem';
import { isRoute } from '@/lib/model/routes';
import type { Taxonomy } from '@/lib/model/term';
import type { Video } from '@/lib/model/video';
import type { WatchPath } from '@/lib/model/watch-path';

/** From decoded path to what is there, in words for a problem. */
export type Pages = Map<string, string>;

/**
 * @param videos all that have a page; the same for `paths`
 * @param files from video id to the name of its file
 */
export function listPages(
  videos: Video[],
  taxonomies: Taxonomy[],
  paths: WatchPath[],
  files: Map<string, string>,
): Pages {
  const pages: Pages = new Map();
  const addList = (path: string, what: string, count: number) => {
    for (let n = 1; n <= countPages(count); n++) pages.set(pagePath(path, n), what);
  };
  pages.set(HOME_PATH, 'the home page');
  const listed = videos.filter(({ isListed }) => isListed);
  const shorts = listed.filter(({ isShort }) => isShort);
  addList(VIDEOS_PATH, 'the list of all videos', listed.length - shorts.length);
  addList(SHORTS_PATH, 'the list of all shorts', shorts.length);
  pages.set(PATHS_PATH, 'the list of all paths');
  for (const path of paths) {
    pages.set(watchPathAddress(path), `the path ${quote(path.title)}`);
    path.steps.forEach((_, index) =>
      pages.set(stepAddress(path, index + 1), `a step of the path ${quote(path.title)}`),
    );
  }
  for (const { name, terms, unlisted } of taxonomies) {
    pages.set(taxonomyAddress(name), `the list of ${name}`);
    for (const term of [...terms, ...unlisted]) {
      addList(termAddress(term), `the page of ${quote(term.title)}`, term.videos.length);
      pages.set(termFeedAddress(term), `the feed of ${quote(term.title)}`);
    }
  }
  for (const { slug, captions } of videos) {
    for (const kind of ['md', 'json'] as const)
      pages.set(videoDataAddress({ slug }, kind), `the page of ${quote(slug)} as data`);
    for (const { language } of captions)
      for (const kind of ['vtt', 'txt'] as const)
        pages.set(transcriptAddress({ slug }, language, kind), `the transcript of ${quote(slug)}`);
  }
  for (const video of videos) {
    pages.set(videoAddress(video), `the page of ${files.get(video.videoId) ?? video.title}`);
  }
  return pages;
}

/**
 * What is at an address that is not a content page: a route, a file in `public/`, or something
 * of Next.js.
 */
export function otherOwner(path: string, publicFiles: string[]): string | undefined {
  if (isNextRoute(path)) return 'an address that Next.js keeps for itself';
  if (isRoute(path)) return 'an address of the site itself';
  return publicFiles.includes(path) ? `the address of the file public${path}` : undefined;
}

/** Hugo's addresses for the pages of a list with this many entries, as decoded paths. */
export function hugoPagerPaths(list: string, entries: number, pagerSize: number): string[] {
  const count = Math.max(1, Math.ceil(entries / pagerSize));
  const base = list === HOME_PATH ? '' : list;
  return Array.from({ length: count }, (_, index) => `${base}/page/${index + 1}`);
}
