/** Pages that stand in each other's way, or in the way of the site itself. */
import type { VideoEntry } from '@/lib/content/video-file';
import { VIDEOS_PATH } from '@/lib/model/address';
import type { Problem } from '@/lib/model/problem';
import type { Taxonomy } from '@/lib/model/term';

import { otherOwner } from './pages';

/** Leaves out the second of two files with one slug or one video id, and says so. */
export function withoutTwins(entries: VideoEntry[], problems: Problem[]): VideoEntry[] {
  const seen = new Map<string, VideoEntry>();
  return entries.filter((entry) => {
    const { file, video, locate } = entry;
    for (const field of ['slug', 'videoId'] as const) {
      const key = `${field} ${field === 'slug' ? alike(video.slug) : video.videoId}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, entry);
        continue;
      }
      const isSame = first.video[field] === video[field];
      problems.push({
        severity: 'error',
        file: file.name,
        ...locate([field]),
        field,
        message: isSame
          ? `"${video[field]}" is also the ${field} of ${first.file.name}`
          : `"${video[field]}" and "${first.video[field]}" of ${first.file.name} are one address to people`,
        fix: field === 'slug' ? 'give one of the two another slug' : 'keep one of the two files',
      });
      return false;
    }
    return true;
  });
}

/** Slugs that differ only in letter case or in the form of Unicode look the same, and are one file on many disks. */
function alike(slug: string): string {
  return slug.normalize('NFC').toLowerCase();
}

/** Pages at addresses that something else answers. */
export function reportTakenPages(
  entries: VideoEntry[],
  taxonomies: Taxonomy[],
  publicPaths: string[],
  problems: Problem[],
) {
  for (const { file, video, locate } of entries) {
    const owner = otherOwner(`${VIDEOS_PATH}/${video.slug}`, publicPaths);
    if (!owner) continue;
    problems.push({
      severity: 'error',
      file: file.name,
      ...locate(['slug']),
      field: 'slug',
      message: `"${VIDEOS_PATH}/${video.slug}" is ${owner}`,
      fix: 'write another slug',
    });
  }
  for (const term of taxonomies.flatMap((taxonomy) => taxonomy.terms)) {
    const owner = otherOwner(`/${term.taxonomy}/${term.slug}`, publicPaths);
    const user = entries.find(({ video }) => term.videos.includes(video));
    if (!owner) continue;
    const at = user
      ? { file: user.file.name, ...user.locate([term.taxonomy]) }
      : { file: term.taxonomy, line: 1, column: 1 };
    problems.push({
      severity: 'error',
      ...at,
      field: term.taxonomy,
      message: `"/${term.taxonomy}/${term.slug}" is ${owner}`,
      fix: 'use another name for the term',
    });
  }
}
