/** Which file a page comes from, for people who edit files. Used by `read.ts`. */
import type { ContentFile } from '@/lib/content/folder';
import { isUsed, type TermEntry } from '@/lib/content/term-file';
import type { VideoEntry } from '@/lib/content/video-file';
import { sitePageAddress, termAddress, videoAddress, watchPathAddress } from '@/lib/model/address';

import type { PlacedSitePage } from './site-pages';
import type { PlacedWatchPath } from './watch-paths';

export type Source = Omit<ContentFile, 'text'>;

/** From decoded path to file, for every video that is shown and every term file that is not a draft. */
export function listSources(
  videos: VideoEntry[],
  terms: Map<string, TermEntry[]>,
  paths: PlacedWatchPath[],
  sitePages: PlacedSitePage[],
): Map<string, Source> {
  const ofTerms = [...terms].flatMap(([taxonomy, entries]) =>
    entries
      .filter(isUsed)
      .map(({ slug, file }) => [termAddress({ taxonomy, slug }), toSource(file)] as const),
  );
  const ofVideos = videos.map(({ video, file }) => [videoAddress(video), toSource(file)] as const);
  const ofPaths = paths.map(
    ({ entry }) => [watchPathAddress(entry), toSource(entry.file)] as const,
  );
  const ofPages = sitePages.map(
    ({ entry }) => [sitePageAddress(entry), toSource(entry.file)] as const,
  );
  return new Map([...ofVideos, ...ofTerms, ...ofPaths, ...ofPages]);
}

// Without the text, so that it does not stay in memory.
function toSource({ name, path }: Source): Source {
  return { name, path };
}
