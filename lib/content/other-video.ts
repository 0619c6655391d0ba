/** Another system's key that names another video than `videoId` does. Used by `video-file.ts`. */
import { type Problem, quote } from '@/lib/model/problem';

import { namesVideo, READERS } from './foreign-keys';
import type { FrontMatter } from './front-matter';
import { listValues } from './holder';
import { inQuotes } from './quoting';

/**
 * One warning for each such key.
 * @param known keys with a meaning of their own, in any letter case
 */
export function reportOtherVideos(
  frontMatter: FrontMatter,
  videoId: string,
  known: string[],
): Problem[] {
  const names = new Set(known.map((name) => name.toLowerCase()));
  const found = new Map<string, Set<string>>();
  for (const value of listValues(frontMatter)) {
    const key = String(value.path[0]);
    const id = namesVideo(value) ? READERS.videoId!(value) : undefined;
    if (id === undefined || names.has(key.toLowerCase())) continue;
    found.set(key, (found.get(key) ?? new Set()).add(id));
  }
  const own = inQuotes(videoId);
  // Several are a list of videos, of which one may be this one.
  const others = [...found].filter(([, ids]) => ids.size === 1 && !ids.has(own));
  return others.map(([key, ids]) => ({
    severity: 'warning',
    file: frontMatter.file,
    ...frontMatter.locateKey(key),
    field: key,
    message: `names the video ${[...ids][0]}, but the page plays ${own}, its videoId`,
    fix: `remove ${quote(key)}; if it is right, write videoId: ${[...ids][0]} first`,
  }));
}
