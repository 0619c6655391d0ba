/** Addresses of YouTube's player and thumbnails. */
import { parseMoment } from './moment';
import { unwrap } from './unwrap';
import type { Video } from './video';

const THUMBNAILS = 'https://i.ytimg.com';

/** Whether a text has the form of a video id: 11 letters, digits, `-` or `_`. */
export function isVideoId(text: string): boolean {
  return /^[\w-]{11}$/u.test(text);
}

/** Names of players that look like an id. */
const PLAYERS = ['videoseries', 'live_stream'];
const HOSTS =
  /^(?:(?:(?:www|m|music|gaming|studio|consent)\.)?youtube|(?:www\.)?youtube(?:-nocookie|kids|education))\.com$/u;
/** Where the pictures of videos are. */
const PICTURE_HOSTS = /^(?:i\d?\.ytimg|img\.youtube)\.com$/u;
const SHORT_HOSTS = /^(?:www\.)?youtu\.be$/u;
/** What precedes an id in a path; `video` is from YouTube Studio, `vi` and `vi_webp` from pictures. */
const PATHS = ['watch', 'shorts', 'embed', 'live', 'v', 'e', 'video', 'vi', 'vi_webp'];
/** Which parameter has the address that another one leads to: `/attribution_link?u=`, `/redirect?q=` … */
const TARGETS = ['u', 'q', 'continue', 'next'];

/**
 * The id in a YouTube address of any form (`watch?v=`, `youtu.be/`, `shorts/` …), or the text itself if it is one;
 * each may be wrapped as in `unwrap.ts`.
 */
export function parseVideoId(text: string): string | undefined {
  const bare = cutQuery(unwrap(text).replace(/^v=/u, ''));
  if (isVideoId(bare)) return bare;
  const url = parseYouTubeUrl(text);
  return url && findVideoId(url);
}

/** A YouTube address, whatever it leads to; undefined for anything else. */
export function parseYouTubeUrl(text: string): URL | undefined {
  const written = unwrap(text);
  const address = /^https?:\/\//iu.test(written) ? written : `https://${written}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return isYouTube(url) ? url : undefined;
}

function isYouTube({ hostname }: URL): boolean {
  return [HOSTS, SHORT_HOSTS, PICTURE_HOSTS].some((hosts) => hosts.test(hostname));
}

function findVideoId(url: URL): string | undefined {
  if (!isYouTube(url)) return undefined;
  const { hostname, pathname, searchParams } = url;
  const [, first = '', second = ''] = pathname.split('/');
  const inPath = SHORT_HOSTS.test(hostname) ? first : PATHS.includes(first) ? second : '';
  const id = cutQuery(inPath || (searchParams.get('v') ?? ''));
  if (isVideoId(id)) return PLAYERS.includes(id) ? undefined : id;
  const target = TARGETS.map((name) => searchParams.get(name)).find(Boolean);
  return target && URL.canParse(target, url.origin)
    ? findVideoId(new URL(target, url.origin))
    : undefined;
}

/** Pages where people watch one video, not its editor, its chat or a player that is part of a page. */
const WATCHED =
  /^(?:(?:www\.|m\.)?youtube\.com\/(?:watch|shorts|embed|live|v|e)|(?:www\.)?youtu\.be)\//u;

/**
 * The video that a link leads to, and the second at which it starts; undefined for anything else, also for a video
 * within a playlist.
 */
export function parseVideoLink(address: string): { videoId: string; start?: number } | undefined {
  if (!URL.canParse(address, 'http://localhost')) return undefined;
  const url = new URL(address, 'http://localhost');
  const { host, pathname, searchParams, hash } = url;
  if (!WATCHED.test(`${host}${pathname}/`) || searchParams.has('list')) return undefined;
  const videoId = findVideoId(url);
  if (videoId === undefined) return undefined;
  const [, inHash] = /^#t=(.+)$/u.exec(hash) ?? [];
  const start = parseMoment(searchParams.get('t') ?? searchParams.get('start') ?? inHash ?? '');
  return { videoId, start };
}

/** Cuts off the query after an id, including a broken one that was copied along. */
function cutQuery(text: string): string {
  return text.split(/[?&#]/u, 1)[0]!;
}

export function watchUrl(videoId: string): string {
  return `https://www.youtube.com/watch?v=${videoId}`;
}

/** The player that sets no cookie before it plays. */
export function embedUrl(videoId: string): string {
  return `https://www.youtube-nocookie.com/embed/${videoId}`;
}

/**
 * YouTube's files of a video: `mqdefault` is 320x180 and `maxresdefault` 1280x720; `hqdefault` 480x360 and `sddefault`
 * 640x480 have bars above and below; `oar2` is upright. Only `hqdefault` as jpg exists for certain.
 */
export type ThumbnailName = 'maxresdefault' | 'sddefault' | 'hqdefault' | 'mqdefault' | 'oar2';

export function thumbnail(
  videoId: string,
  name: ThumbnailName,
  form: 'webp' | 'jpg' = 'webp',
): string {
  return `${THUMBNAILS}/vi${form === 'webp' ? '_webp' : ''}/${videoId}/${name}.${form}`;
}

/**
 * A picture of a video that always exists, for services that do not try a second one: the editor's own, else YouTube's
 * at 480x360 pixels.
 */
export function toSurePicture(video: Pick<Video, 'videoId' | 'preview'>): string {
  return video.preview ?? thumbnail(video.videoId, 'hqdefault', 'jpg');
}

/** Every possible picture of a video, for machines: the editor's own, then the largest; the last one always exists. */
export function toThumbnails({ videoId, preview }: Pick<Video, 'videoId' | 'preview'>): string[] {
  const names = ['maxresdefault', 'sddefault', 'hqdefault'] as const;
  const all = names.map((name) => thumbnail(videoId, name, 'jpg'));
  return preview === null || all.includes(preview) ? all : [preview, ...all];
}
