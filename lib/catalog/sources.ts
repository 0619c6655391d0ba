/** Which file a page comes from, for those who write files. Asked by `read.ts`. */
import type { ContentFile } from '@/lib/content/folder';
import { isUsed, type TermEntry } from '@/lib/content/term-file';
import type { VideoEntry } from '@/lib/content/video-file';
import { PATHS_PATH, VIDEOS_PATH } from '@/lib/model/address';

import type { PlacedWatchPath } from './watch-paths';

export type Source = Omit<ContentFile, 'text'>;

/** From decoded path to file, for every video that is shown and every term file that is no draft. */
export function listSources(
  videos: VideoEntry[],
  terms: Map<string, TermEntry[]>,
  paths: PlacedWatchPath[],
): Map<string, Source> {
  const ofTerms = [...terms].flatMap(([taxonomy, entries]) =>
    entries
      .filter(isUsed)
      .map(({ slug, file }) => [`/${taxonomy}/${slug}`, toSource(file)] as const),
  );
  const ofVideos = videos.map(
    ({ video, file }) => [`${VIDEOS_PATH}/${video.slug}`, toSource(file)] as const,
  );
  const ofPaths = paths.map(
    ({ entry }) => [`${PATHS_PATH}/${entry.slug}`, toSource(entry.file)] as const,
  );
  return new Map([...ofVideos, ...ofTerms, ...ofPaths]);
}

// Without the text, so that it does not stay in memory.
function toSource({ name, path }: Source): Source {
  return { name, path };
}
