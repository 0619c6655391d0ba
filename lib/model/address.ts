/** Addresses as paths of this site: decoded inside the code, percent-encoded only where a browser reads them. */
import { fileNameBytes, segmentFault, type SegmentFault } from './slug';
import type { Term } from './term';
import type { Video } from './video';

/** The most bytes of UTF-8 an address may have in all: build output is named after it. */
const MAX_ADDRESS_BYTES = 1000;

/** Videos a page of a list shows. */
export const PAGE_SIZE = 24;

export const HOME_PATH = '/';
export const VIDEOS_PATH = '/resources/videos';

/** Where the shorts are listed; browse lists the others. */
export const SHORTS_PATH = '/shorts';
export const PATHS_PATH = '/paths';
export const SEARCH_PATH = '/search';
export const OPEN_SEARCH_PATH = '/opensearch.xml';
/** In `public/`: from video id to the href of its page, for `/watch?v=`. */
export const ADDRESSES_FILE = '/library/addresses.json';
/** What was watched on this device. */
export const HISTORY_PATH = '/history';

export const RSS_PATH = '/feed.xml';
export const ATOM_PATH = '/atom.xml';
export const JSON_FEED_PATH = '/feed.json';
export const OPML_PATH = '/feeds.opml';
export const FEEDS_PATH = '/feeds';

/** Addresses that a page, a handler or a file of the site itself answers; a test compares them with `app/`. */
export const ROUTES = [
  '/api',
  '/apple-icon',
  '/embed',
  '/healthz',
  '/icon.svg',
  '/library',
  '/llms.txt',
  '/manifest.webmanifest',
  '/oembed',
  '/og',
  '/pagefind',
  '/robots.txt',
  '/sitemap.xml',
  '/sitemaps',
  '/styleguide',
  '/watch',
  ATOM_PATH,
  FEEDS_PATH,
  HISTORY_PATH,
  JSON_FEED_PATH,
  OPEN_SEARCH_PATH,
  OPML_PATH,
  RSS_PATH,
  SEARCH_PATH,
];

/** Folders of `public/` that hold what the build has written, and nothing else. */
export const WRITTEN_FOLDERS = ['/library', '/oembed', '/og', '/pagefind', VIDEOS_PATH];

/** Whether something in `app/` that is no page of the content answers this decoded path or one below it. */
export function isRoute(path: string): boolean {
  return ROUTES.some((route) => path === route || path.startsWith(`${route}/`));
}

/** Addresses that Next.js keeps for itself, whatever the content says. */
const NEXT_ROUTES = [
  '/_not-found',
  '/_global-error',
  '/_error',
  '/_app',
  '/_document',
  '/index',
  '/404',
  '/404.html',
  '/500',
  '/500.html',
];

/** Whether Next.js answers this decoded path itself, so that no page or alias may have it. */
export function isNextRoute(path: string): boolean {
  return (
    path === '/_next' ||
    path.startsWith('/_next/') ||
    NEXT_ROUTES.includes(path) ||
    path.endsWith('.rsc')
  );
}

/** The href of a decoded path: each segment percent-encoded. */
export function toHref(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Where a video is watched, as an href. */
export function videoPath(video: Pick<Video, 'slug'>): string {
  return toHref(`${VIDEOS_PATH}/${video.slug}`);
}

/** Where the videos of a term are listed, as an href. */
export function termPath(term: Pick<Term, 'taxonomy' | 'slug'>): string {
  return toHref(`/${term.taxonomy}/${term.slug}`);
}

/** Where a watch path is shown, as an href. */
export function watchPathPath(path: { slug: string }): string {
  return toHref(`${PATHS_PATH}/${path.slug}`);
}

/** Where step `n` (from 1) of a path is watched, as an href. */
export function stepPath(path: { slug: string }, n: number): string {
  return `${watchPathPath(path)}/${n}`;
}

/** A transcript as a file, as an href. */
export function transcriptPath(
  video: Pick<Video, 'slug'>,
  language: string,
  kind: 'vtt' | 'txt',
): string {
  return `${videoPath(video)}.${language}.${kind}`;
}

/** The RSS feed of a term, as an href. */
export function termFeedPath(term: Pick<Term, 'taxonomy' | 'slug'>): string {
  return `${termPath(term)}/feed.xml`;
}

/** The bare player that other sites frame, as an href. */
export function embedPath(video: Pick<Video, 'slug'>): string {
  return toHref(`/embed/${video.slug}`);
}

/** What other sites need to show the player, as an href: https://oembed.com */
export function oembedPath(video: Pick<Video, 'videoId'>): string {
  return `/oembed/${video.videoId}.json`;
}

/** A page's text for machines: `md` or `json`, as an href. */
export function videoDataPath(video: Pick<Video, 'slug'>, kind: 'md' | 'json'): string {
  return `${videoPath(video)}.${kind}`;
}

/** The picture a share of a page shows, as an href; videos have their poster. */
export function sharePicturePath(path: string): string {
  return `/og${path === HOME_PATH ? '/home' : path}.png`;
}

/** Page `n` (from 1) of a list whose first page is `list`, as an href. */
export function pagePath(list: string, n: number): string {
  return n === 1 ? list : `${list}/page/${n}`;
}

/** Number of pages a list of so many videos has; never 0. */
export function countPages(videos: number): number {
  return Math.max(1, Math.ceil(videos / PAGE_SIZE));
}

/** The page numbers beyond the first, as `generateStaticParams` wants them. */
export function laterPages(videos: number): { n: string }[] {
  return Array.from({ length: countPages(videos) - 1 }, (_, index) => ({ n: String(index + 2) }));
}

/** Page `n` of a list, or undefined where `n` is not the number of a page beyond the first. */
export function pageOf<T>(items: T[], n: string): T[] | undefined {
  const isPage = laterPages(items.length).some((page) => page.n === n);
  return isPage ? items.slice((Number(n) - 1) * PAGE_SIZE, Number(n) * PAGE_SIZE) : undefined;
}

/**
 * Decodes one segment of a route. Next.js hands pages percent-encoded params and handlers decoded
 * ones; a text that is not a valid escape is already decoded and comes back as it is.
 */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The decoded path of an href. */
export function decodePath(href: string): string {
  return href.split('/').map(decodeSegment).join('/');
}

/** Decodes what was written, however often it was escaped, so that decoding it once more changes nothing. */
export function decodeWritten(segment: string): string {
  const decoded = decodeSegment(segment);
  return decoded === segment ? segment : decodeWritten(decoded);
}

/** Without the slashes it ends in, however many. */
export function withoutEndSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === '/') end -= 1;
  return text.slice(0, end);
}

export type ParsedAddress =
  { path: string } | { fault: SegmentFault | 'absolute' | 'query' | 'fragment' };

/**
 * A written address as a decoded path: `/resources/x/` -> `/resources/x`.
 * @param written as it stands in a content file; relative ones are resolved below `base`
 */
export function parseAddress(written: string, base = '/'): ParsedAddress {
  const text = written.trim();
  if (text === '') return { fault: 'empty' };
  if (/^[a-z][a-z\d+.-]*:/iu.test(text) || /^[/\\]{2}/u.test(text)) return { fault: 'absolute' };
  if (text.includes('?')) return { fault: 'query' };
  if (text.includes('#')) return { fault: 'fragment' };
  const trimmed = withoutEndSlashes(text);
  if (trimmed === '') return { path: HOME_PATH };
  const joined = trimmed.startsWith('/')
    ? trimmed.slice(1)
    : `${base.replace(/^\/|\/$/gu, '')}/${trimmed}`;
  const segments = joined.replace(/^\//u, '').split('/').map(decodeWritten);
  const isLong = fileNameBytes(segments.join('/')) > MAX_ADDRESS_BYTES;
  const fault =
    segments.map(segmentFault).find((found) => found !== undefined) ??
    (isLong ? 'long' : undefined);
  return fault ? { fault } : { path: `/${segments.join('/')}` };
}
