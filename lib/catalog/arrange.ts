/** Gives every entry its address, and every old address its page. Used by `read.ts` for today and by `later.ts` for days to come. */
import type { VideoEntry } from '@/lib/content/video-file';
import type { Problem } from '@/lib/model/problem';
import type { Taxonomy } from '@/lib/model/term';
import type { Video, VideoStatus } from '@/lib/model/video';

import { createAddresses } from './addresses';
import { reportTakenPages } from './collisions';
import type { Content } from './content';
import { listPages, type Pages } from './pages';
import { reportOddNames } from './odd-names';
import { type PlacedWatchPath, placeWatchPaths } from './watch-paths';
import { buildRedirects, type Redirects } from './redirects';
import { type PlacedSitePage, placeSitePages } from './site-pages';
import type { Targets } from './refs';
import { mergeSynonyms, type Synonym } from './synonyms';
import { buildTaxonomies } from './taxonomies';
import { placeStarts } from './term-starts';
import { createVideoFinder, type FindNamed } from './video-finder';

export type Arrangement = {
  /** Those with a page. */
  videos: Video[];
  /** Those that lists show, and the others. */
  listed: Video[];
  unlisted: Video[];
  taxonomies: Taxonomy[];
  paths: PlacedWatchPath[];
  sitePages: PlacedSitePage[];
  pages: Pages;
  redirects: Redirects;
  /** What links in bodies can lead to. */
  targets: Targets;
  findNamed: FindNamed;
};

export type Arranged = {
  content: Content;
  /** Those with a page, without twins; their terms are changed in place. */
  entries: VideoEntry[];
  synonyms: Synonym[];
  /** Decoded addresses of the files in `public/`. */
  publicFiles: string[];
  /** Which paths are shown, by status. */
  isShown: (status: VideoStatus) => boolean;
};

/** @param problems gets what is wrong with terms, paths and addresses */
export function arrange(
  { content, entries, synonyms, publicFiles, isShown }: Arranged,
  problems: Problem[],
): Arrangement {
  const videos = entries.map(({ video }) => video);
  const listed = videos.filter(({ isListed }) => isListed);
  const unlisted = videos.filter(({ isListed }) => !isListed);
  mergeSynonyms(videos, synonyms);
  const taxonomies = buildTaxonomies(content, listed, problems, unlisted);
  const { findNamed, findLinked } = createVideoFinder(content, entries);
  placeStarts(content.terms, taxonomies, findNamed, problems);
  const paths = placeWatchPaths(content.paths, findNamed, isShown, problems);
  const pages = listPages(
    videos,
    taxonomies,
    paths.map(({ path }) => path),
    new Map(entries.map(({ video, file }) => [video.videoId, file.name])),
  );
  const sitePages = placeSitePages(content.sitePages, pages, publicFiles, isShown, problems);
  const { terms, site } = content;
  const redirects = buildRedirects(
    {
      videos: entries,
      terms,
      taxonomies,
      paths,
      sitePages,
      synonyms,
      pages,
      publicFiles,
      pagerSize: site.pagerSize,
      language: site.language,
    },
    problems,
  );
  reportTakenPages(entries, taxonomies, publicFiles, problems);
  reportOddNames({ entries, taxonomies, paths }, problems);
  const targets = {
    pages,
    redirects,
    getAddresses: createAddresses(pages, redirects, videos),
    videos: entries,
    terms,
    sitePages,
    broken: content.unread,
    findLinked,
    publicFiles,
    language: site.language,
  };
  const places = { pages, redirects, targets, findNamed };
  return { videos, listed, unlisted, taxonomies, paths, sitePages, ...places };
}
