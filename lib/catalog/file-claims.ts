/** The old addresses that content files claim for their pages. */
import { isUsed, type TermEntry } from '@/lib/content/term-file';
import type { VideoEntry } from '@/lib/content/video-file';
import type { SitePageEntry } from '@/lib/content/site-page-file';
import type { WatchPathEntry } from '@/lib/content/watch-path-file';
import {
  HOME_PATH,
  PATHS_PATH,
  sitePageAddress,
  taxonomyAddress,
  termAddress,
  videoAddress,
  VIDEOS_PATH,
  watchPathAddress,
} from '@/lib/model/address';
import type { Problem } from '@/lib/model/problem';
import { hugoPathsOf, pagePathOf } from '@/lib/model/content-path';
import { toSlug } from '@/lib/model/slug';

import { aliasClaims } from './alias-claims';
import { type Claim, type MakeClaim, Rank } from './claim';
import type { PlacedSitePage } from './site-pages';
import type { PlacedWatchPath } from './watch-paths';

/** @param language of the site */
export function videoClaims(entry: VideoEntry, language: string, problems: Problem[]): Claim[] {
  const { video, file, lifetime, locate } = entry;
  const claim = claimsFor(videoAddress(video), { date: video.date, lifetime, file: file.name });
  const byId = [`/resources/${video.videoId}`, videoAddress({ slug: video.videoId })];
  return [
    ...byId.map((path) => claim(path, Rank.Alias, 'videoId', locate(['videoId']))),
    ...aliasClaims(entry.aliases, VIDEOS_PATH, file.name, claim, problems),
    // Hugo runs a slug through the same rule as a title; we keep it as written.
    claim(videoAddress({ slug: toSlug(video.slug) }), Rank.Derived, 'slug', locate(['slug'])),
    ...hugoPathsOf(file.path, video.slug, language).map((path) =>
      claim(path, Rank.Derived, 'slug', locate(['slug'])),
    ),
  ];
}

export function termFileClaims(terms: Map<string, TermEntry[]>, problems: Problem[]): Claim[] {
  return [...terms].flatMap(([taxonomy, entries]) =>
    entries
      .filter(isUsed)
      .flatMap((entry) =>
        textClaims(
          entry,
          taxonomyAddress(taxonomy),
          termAddress({ taxonomy, slug: entry.slug }),
          problems,
        ),
      ),
  );
}

export function watchPathClaims(
  paths: Pick<PlacedWatchPath, 'entry'>[],
  problems: Problem[],
): Claim[] {
  return paths.flatMap(({ entry }) =>
    textClaims(entry, PATHS_PATH, watchPathAddress(entry), problems),
  );
}

/** Hugo shows `pages/about.md` at `/pages/about`. */
export function sitePageClaims(
  pages: Pick<PlacedSitePage, 'entry'>[],
  problems: Problem[],
): Claim[] {
  return pages.flatMap(({ entry }) => {
    const target = sitePageAddress(entry);
    const { lifetime } = entry.visibility;
    const owner = { date: entry.lastmod ?? '', lifetime, file: entry.file.name };
    const byFile = `/${pagePathOf(entry.file.path)}`;
    return [
      ...textClaims(entry, HOME_PATH, target, problems),
      claimsFor(target, owner)(byFile, Rank.Derived, 'slug', entry.locate(['slug'])),
    ];
  });
}

/** The aliases of a term, path or other page. @param base where entries without a leading slash start */
function textClaims(
  { aliases, file, lastmod, visibility }: TermEntry | WatchPathEntry | SitePageEntry,
  base: string,
  target: string,
  problems: Problem[],
): Claim[] {
  const { lifetime } = visibility;
  const claim = claimsFor(target, { date: lastmod ?? '', lifetime, file: file.name });
  return aliasClaims(aliases, base, file.name, claim, problems);
}

/** Creates the claims of one page. */
function claimsFor(target: string, owner: Pick<Claim, 'date' | 'lifetime' | 'file'>): MakeClaim {
  return (path, rank, field, place) => ({ path, target, rank, ...owner, field, place });
}
