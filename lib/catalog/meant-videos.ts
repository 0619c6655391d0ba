/** The video that is named by something other than its slug or id. Used by `video-finder.ts`. */
import path from 'node:path';

import type { VideoEntry } from '@/lib/content/video-file';
import { pagePathOf } from '@/lib/model/content-path';
import { fold } from '@/lib/model/fold';
import { decodePath, withoutEndSlashes } from '@/lib/model/parse-address';
import { parseVideoId } from '@/lib/model/youtube';

/** @returns gives the slug of the only video with this title, file, address here or on YouTube; otherwise undefined */
export function createMeantVideos(entries: VideoEntry[]): (name: string) => string | undefined {
  // Made for the first wrong name; most libraries have none.
  let slugs: Map<string, string | undefined> | undefined;
  return (name) => {
    slugs ??= byName(entries);
    const [address = ''] = /^[^?#]*/u.exec(name)!;
    const last = path.posix.basename(withoutEndSlashes(decodePath(address)));
    const written = [parseVideoId(name), name, last.replace(/\.(?:md|html?)$/iu, '')];
    return written.map((one) => one && slugs!.get(fold(one.trim()))).find(Boolean);
  };
}

function byName(entries: VideoEntry[]): Map<string, string | undefined> {
  const slugs = new Map<string, string | undefined>();
  for (const { file, video } of entries) {
    const page = path.posix.basename(pagePathOf(file.path));
    for (const name of new Set([video.videoId, video.slug, video.title, page].map(fold)))
      slugs.set(name, slugs.has(name) ? undefined : video.slug);
  }
  return slugs;
}
