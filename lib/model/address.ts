/** Addresses as paths of this site: decoded in the code, percent-encoded only where a browser reads them. */
import type { Term } from './term';
import type { Video } from './video';

export const HOME_PATH = '/';
export const VIDEOS_PATH = '/resources/videos';

/** The list of shorts; browse lists the other videos. */
export const SHORTS_PATH = '/shorts';
/** The query that shows them as a grid; any other one does so, too. */
export const GRID_QUERY = '?view=grid';
export const PATHS_PATH = '/paths';
export const SEARCH_PATH = '/search';
export const OPEN_SEARCH_PATH = '/opensearch.xml';
export const MANIFEST_PATH = '/manifest.webmanifest';
/** The table of old addresses and their targets; for the handlers only. Relative to the project. */
export const ADDRESSES_FILE = '.next/server/old-addresses.json';
/** What the handler of filtered feeds answers from; relative to the project. */
export const FEED_INDEX_FILE = '.next/server/feed-index.json';
/** The built 404 page, for handlers that find nothing; relative to the project. */
export const NOT_FOUND_FILE = '.next/server/app/_not-found.html';
/** What editors could still add. */
export const MISSING_PATH = '/missing';
/** What this device keeps. */
export const LIBRARY_PATH = '/library';
/** Where the history was; leads there. */
export const HISTORY_PATH = '/history';
/** What a page that is not on the device is replaced by, without a connection. */
export const OFFLINE_PATH = '/offline';

export const RSS_PATH = '/feed.xml';
export const ATOM_PATH = '/atom.xml';
export const JSON_FEED_PATH = '/feed.json';
export const OPML_PATH = '/feeds.opml';
export const FEEDS_PATH = '/feeds';
/** A filtered list as a feed, in each format; the filters are its query. */
export const FILTERED_FEEDS = {
  rss: '/feeds/filtered.xml',
  atom: '/feeds/filtered.atom',
  json: '/feeds/filtered.json',
};

/** The href of a decoded path: each segment percent-encoded. */
export function toHref(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

type OfVideo = Pick<Video, 'slug'>;
type OfTerm = Pick<Term, 'taxonomy' | 'slug'>;
type OfWatchPath = { slug: string };

/** Where a video is watched, decoded. */
export function videoAddress({ slug }: OfVideo): string {
  return `${VIDEOS_PATH}/${slug}`;
}

/** The list of all terms of a taxonomy, decoded. */
export function taxonomyAddress(name: string): string {
  return `/${name}`;
}

/** The list of a term's videos, decoded. The list of all terms has a file without a slug: `tags/_index.md`. */
export function termAddress({ taxonomy, slug }: OfTerm): string {
  const list = taxonomyAddress(taxonomy);
  return slug === '' ? list : `${list}/${slug}`;
}

/** The RSS feed of a term, decoded. */
export function termFeedAddress(term: OfTerm): string {
  return `${termAddress(term)}/feed.xml`;
}

/** The page of a watch path, decoded. */
export function watchPathAddress({ slug }: OfWatchPath): string {
  return `${PATHS_PATH}/${slug}`;
}

/** A page that is about no video, decoded. */
export function sitePageAddress({ slug }: { slug: string }): string {
  return `/${slug}`;
}

/** Where step `n` (from 1) of a watch path is watched, decoded. */
export function stepAddress(path: OfWatchPath, n: number | string): string {
  return `${watchPathAddress(path)}/${n}`;
}

/** The last part of the address of a transcript as a file, decoded. */
export function transcriptName({ slug }: OfVideo, language: string, kind: 'vtt' | 'txt'): string {
  return `${slug}.${language}.${kind}`;
}

/** A transcript as a file, decoded. */
export function transcriptAddress(video: OfVideo, language: string, kind: 'vtt' | 'txt'): string {
  return videoAddress({ slug: transcriptName(video, language, kind) });
}

/** The file with the markup of a transcript, as an href. */
export function transcriptFragmentPath(
  { videoId }: Pick<Video, 'videoId'>,
  language: string,
): string {
  return `/library/transcripts/${videoId}.${language}.html`;
}

/** A page's text for machines, decoded. */
export function videoDataAddress(video: OfVideo, kind: 'md' | 'json'): string {
  return `${videoAddress(video)}.${kind}`;
}

/** Where a video is watched, as an href. */
export function videoPath(video: OfVideo): string {
  return toHref(videoAddress(video));
}

/** The list of a term's videos, as an href. */
export function termPath(term: OfTerm): string {
  return toHref(termAddress(term));
}

/** The bare player that other sites embed, as an href. */
export function embedPath({ slug }: OfVideo): string {
  return toHref(`/embed/${slug}`);
}

/** The bare player of the video with this page href. */
export function toEmbedHref(href: string): string {
  return href.replace(`${VIDEOS_PATH}/`, '/embed/');
}

/** What other sites need to show the player, as an href: https://oembed.com */
export function oembedPath(video: Pick<Video, 'videoId'>): string {
  return `/oembed/${video.videoId}.json`;
}

/** The picture shown when a page is shared, as an href; videos have their poster. */
export function sharePicturePath(path: string): string {
  // Servers do not send hidden files: the term ".net".
  return `/og${path === HOME_PATH ? '/home' : path.replace(/\/\.(?=[^/]+$)/u, '/!.')}.png`;
}
