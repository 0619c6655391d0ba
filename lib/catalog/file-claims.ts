/** The old addresses that content files claim for their pages. */
import { isUsed, type TermEntry } from '@/lib/content/term-file';
import type { VideoEntry } from '@/lib/content/video-file';
import type { Place } from '@/lib/content/yaml';
import {
  PATHS_PATH,
  taxonomyAddress,
  termAddress,
  videoAddress,
  VIDEOS_PATH,
  watchPathAddress,
} from '@/lib/model/address';
import type { Problem } from '@/lib/model/problem';
import { hugoPathsOf } from '@/lib/model/content-path';
import { toSlug } from '@/lib/model/slug';

import { aliasClaims } from './alias-claims';
import { type Claim, Rank } from './claim';
import type { PlacedWatchPath } from './watch-paths';

/** @param language of the site */
export function videoClaims(entry: VideoEntry, language: string, problems: Problem[]): Claim[] {
  const { video, file, locate } = entry;
  const target = videoAddress(video);
  const claim = (path: string, rank: Rank, field: string, place: Place): Claim => ({
    path,
    target,
    rank,
    date: video.date,
    lifetime: entry.lifetime,
    file: file.name,
    field,
    place,
  });
  const byId = [`/resources/${video.videoId}`, videoAddress({ slug: video.videoId })];
  return [
    ...byId.map((path) => claim(path, Rank.Alias, 'videoId', locate(['videoId']))),
    ...aliasClaims(entry.aliases, VIDEOS_PATH, file.name, claim, problems),
    // Hugo runs a slug through the same rule as a title; ours keeps it as it is written.
    claim(videoAddress({ slug: toSlug(video.slug) }), Rank.Derived, 'slug', locate(['slug'])),
    ...hugoPathsOf(file.path, video.slug, language).map((path) =>
      claim(path, Rank.Derived, 'slug', locate(['slug'])),
    ),
  ];
}

export function termFileClaims(terms: Map<string, TermEntry[]>, problems: Problem[]): Claim[] {
  return [...terms].flatMap(([taxonomy, entries]) =>
    entries.filter(isUsed).flatMap((entry) => {
      const claim = (path: string, rank: Rank, field: string, place: Place): Claim => ({
        path,
        // `tags/_index.md` is the text of the list itself.
        target: termAddress({ taxonomy, slug: entry.slug }),
        rank,
        date: entry.lastmod ?? '',
        lifetime: entry.visibility.lifetime,
        file: entry.file.name,
        field,
        place,
      });
      return aliasClaims(
        entry.aliases,
        taxonomyAddress(taxonomy),
        entry.file.name,
        claim,
        problems,
      );
    }),
  );
}

export function watchPathClaims(
  paths: Pick<PlacedWatchPath, 'entry'>[],
  problems: Problem[],
): Claim[] {
  return paths.flatMap(({ entry }) =>
    aliasClaims(
      entry.aliases,
      PATHS_PATH,
      entry.file.name,
      (path, rank, field, place) => ({
        path,
        target: watchPathAddress(entry),
        rank,
        date: entry.lastmod ?? '',
        lifetime: entry.visibility.lifetime,
        file: entry.file.name,
        field,
        place,
      }),
      problems,
    ),
  );
}
