/** A list as a link: all of it is in the fragment, which browsers send to no server. */
import { compress, decompress } from '@/lib/browser/compressed-text';
import { parseText } from '@/lib/browser/early/storage';
import { VIDEOS_PATH, videoPath } from '@/lib/model/address';
import { toSlug } from '@/lib/model/slug';

import { type FullList, isKeptVideo, type KeptVideo, MOST } from './entries';

export type SharedList = {
  /** As its owner wrote it; may be empty. */
  name: string;
  videos: KeptVideo[];
};

/** In one link, which has up to some 40,000 characters. */
export const MOST_SHARED = 500;
/** Of the text before it is compressed. */
const MOST_BYTES = 1_000_000;

const FORMAT = 1;
/** Chats and mails may add something to the end of a link. */
const FRAGMENT = /^#list=(?<packed>[\w-]*)/u;
/** What the addresses of videos start with; a tuple says what follows it. Others start with a slash. */
const FOLDER = `${VIDEOS_PATH}/`;

/** The address is left out if it follows from the title, as for most videos. */
type VideoTuple = [videoId: string, title: string, address?: string];
type ListTuple = [format: number, name: string, videos: VideoTuple[]];

/**
 * The fragment of a link, without `#`.
 * @throws RangeError if the list is too long for one
 */
export async function toSharedLink({ name, videos }: FullList): Promise<string> {
  const text = JSON.stringify([FORMAT, name, videos.map(toTuple)] satisfies ListTuple);
  if (videos.length > MOST_SHARED || new TextEncoder().encode(text).length > MOST_BYTES)
    throw new RangeError('The list is too long to share.');
  return `list=${await compress(text)}`;
}

/**
 * The list in a link that anyone may have written.
 * @param hash of an address, with its `#`
 * @returns undefined if it has none
 */
export async function readSharedLink(hash: string): Promise<SharedList | 'broken' | undefined> {
  const packed = FRAGMENT.exec(hash)?.groups?.packed;
  if (packed === undefined) return undefined;
  const text = await decompress(packed, MOST_BYTES).catch(() => null);
  return toSharedList(parseText(text)) ?? 'broken';
}

function toTuple({ videoId, title, href }: KeptVideo): VideoTuple {
  if (href === toUsualHref(title)) return [videoId, title];
  return [videoId, title, href.startsWith(FOLDER) ? href.slice(FOLDER.length) : href];
}

/** Undefined if it is none. */
function toSharedList(found: unknown): SharedList | undefined {
  if (!Array.isArray(found)) return undefined;
  const [format, name, tuples] = found as unknown[];
  if (format !== FORMAT || typeof name !== 'string' || name.length > MOST.name) return undefined;
  if (!Array.isArray(tuples) || tuples.length === 0 || tuples.length > MOST_SHARED)
    return undefined;
  const videos = tuples.map(toVideo);
  const ids = new Set(videos.map((video) => video?.videoId));
  return videos.every(isKeptVideo) && ids.size === videos.length ? { name, videos } : undefined;
}

/** Undefined if it is none. */
function toVideo(found: unknown): KeptVideo | undefined {
  if (!Array.isArray(found)) return undefined;
  const [videoId, title, address] = found as unknown[];
  if (typeof title !== 'string') return undefined;
  const written = address ?? toUsualHref(title);
  if (typeof written !== 'string') return undefined;
  const href = written.startsWith('/') ? written : FOLDER + written;
  const video = { videoId, title, href };
  return isKeptVideo(video) ? video : undefined;
}

function toUsualHref(title: string): string {
  return videoPath({ slug: toSlug(title) });
}
