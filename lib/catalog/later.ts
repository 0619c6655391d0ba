/** Reports today what will be wrong once a scheduled page or a draft is public, since nobody looks then. Used by `read.ts`. */
import { createPictures } from '@/lib/content/pictures';
import type { VideoEntry } from '@/lib/content/video-file';
import { isEver } from '@/lib/content/visibility';
import type { Problem } from '@/lib/model/problem';

import { type Arranged, arrange } from './arrange';
import { resolveBodies } from './bodies';
import { createPictureFinder, resolvePreviews } from './pictures';

/**
 * Arranges copies of all pages as if each were public. A problem with a page that no day will show, like a draft, is
 * only a warning, since it does not stop the build.
 * @param arranged with every entry that may ever have a page
 * @param told what is already known about today's pages; the rest is added
 */
export function reportLater(arranged: Omit<Arranged, 'isShown'>, told: Problem[]) {
  const { content, entries } = arranged;
  const found: Problem[] = [];
  const { paths, sitePages, targets } = arrange(
    { ...arranged, isShown: (status) => status !== 'hidden' },
    found,
  );
  const owners = {
    videos: entries.filter(({ video }) => video.status === 'scheduled'),
    paths: paths.filter(({ entry }) => entry.visibility.status === 'scheduled'),
    sitePages: sitePages.filter(({ entry }) => entry.visibility.status === 'scheduled'),
    taxonomies: [],
  };
  const findPicture = createPictureFinder(createPictures(), targets);
  resolvePreviews(owners.videos, findPicture, content.site.images, found);
  resolveBodies(targets, owners, content.site, findPicture, content.guard, found);
  const lifetimes = [
    ...entries.map(({ file, lifetime }) => ({ file, lifetime })),
    ...[...content.paths, ...content.sitePages].map(({ file, visibility }) => ({
      file,
      lifetime: visibility.lifetime,
    })),
  ];
  const unseen = new Set(
    lifetimes.filter(({ lifetime }) => !isEver(lifetime)).map(({ file }) => file.name),
  );
  const isTold = new Set(told.map(toKey));
  for (const problem of found) {
    if (isTold.has(toKey(problem))) continue;
    told.push(unseen.has(problem.file) ? { ...problem, severity: 'warning' } : problem);
  }
}

/** Each message is given only once per place. */
function toKey({ file, line, column, field }: Problem): string {
  return `${file}:${line}:${column} ${field}`;
}

/** Entries that can be arranged without changing the originals. */
export function copyEntries(entries: VideoEntry[]): VideoEntry[] {
  return entries.map((entry) => {
    const terms = entry.video.terms.map((term) => ({ ...term }));
    return { ...entry, video: { ...entry.video, terms } };
  });
}
