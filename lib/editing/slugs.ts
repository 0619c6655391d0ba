/** Which slug a new video may have. Used by `new-video.ts`. */
import { existsSync } from 'node:fs';

import type { VideoEntry } from '@/lib/content/video-file';
import { slugFault, toSlug, unlikeFile } from '@/lib/model/slug';

import { contentName, contentPath } from './content-file';
import { newVideoFile } from './places';

/** Leaves room in the file name for a number and for `.captions.en-GB.srt`. */
const MAX_SLUG_BYTES = 200;

/** Whether a slug has a letter or digit and can be part of an address. */
export function isSlug(slug: string): boolean {
  return /[\p{L}\p{N}]/u.test(slug) && slugFault(slug) === undefined;
}

/** The file that already has a slug, as its address or as its own name. */
export function findTaken(slug: string, videos: VideoEntry[], files: string[]): string | undefined {
  const entry = videos.find(({ video }) => video.slug === slug);
  if (entry) return entry.file.name;
  const file = newVideoFile(slug, files);
  return existsSync(contentPath(file)) ? contentName(file) : undefined;
}

/** From the title, else from the id; with a number if another page has it. */
export function proposeSlug(
  title: string,
  videoId: string,
  takenBy: (slug: string) => string | undefined,
): string {
  const own = shorten(unlikeFile(toSlug(title)));
  const slug = isSlug(own) ? own : toSlug(`video ${videoId}`);
  let proposal = slug;
  for (let n = 2; takenBy(proposal); n++) proposal = `${slug}-${n}`;
  return proposal;
}

function shorten(slug: string): string {
  const chars = [...slug];
  const bytes = () => new TextEncoder().encode(chars.join('')).length;
  while (bytes() > MAX_SLUG_BYTES) chars.pop();
  return chars.join('');
}
