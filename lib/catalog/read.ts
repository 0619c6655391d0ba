/** Turns the files of the content folder into the catalog: read, checked, joined and sorted. */
import 'server-only';

import { listPublicPaths } from '@/lib/content/folder';
import type { Track } from '@/lib/model/captions';
import { findChapters } from '@/lib/model/chapters';
import { compareText } from '@/lib/model/order';
import type { Problem } from '@/lib/model/problem';
import type { Site } from '@/lib/model/site';
import type { Taxonomy, Term } from '@/lib/model/term';
import { toTranscripts, type Transcript } from '@/lib/model/transcript';
import type { Video } from '@/lib/model/video';
import type { WatchPath } from '@/lib/model/watch-path';

import { type Accounts, countFiles } from './accounts';
import { resolveBodies } from './bodies';
import { type BrokenPage, toBrokenPage } from './broken';
import { reportTakenPages, withoutTwins } from './collisions';
import { readLibrary } from './library';
import { listPages } from './pages';
import { buildRedirects, type Redirects } from './redirects';
import { createRelated, type Related } from './related';
import { placePaths } from './paths';
import { listSources, type Source } from './sources';
import { listSynonyms, mergeSynonyms } from './synonyms';
import { buildTaxonomies } from './taxonomies';

export type Catalog = {
  site: Site;
  /** Newest first. */
  videos: Video[];
  /** Those that browse lists, and the shorts, which have a list of their own. */
  longVideos: Video[];
  shorts: Video[];
  /** In the order of `site.yaml`. */
  taxonomies: Taxonomy[];
  /** From decoded path to href. */
  redirects: Redirects;
  problems: Problem[];
  /** From decoded path of a video or term to its file; most terms have none. */
  sources: Map<string, Source>;
  /** Number of files read. */
  files: number;
  /** What became of each file. */
  accounts: Accounts;
  /** Videos that could not be read, in no list and no feed. */
  broken: BrokenPage[];
  getVideo: (slug: string) => Video | undefined;
  getTaxonomy: (name: string) => Taxonomy | undefined;
  getTerm: (taxonomy: string, slug: string) => Term | undefined;
  /** In the order in which they are listed. */
  paths: WatchPath[];
  getPath: (slug: string) => WatchPath | undefined;
  /** What was said in it, one entry a captions file. */
  getCaptions: (video: Video) => Track[];
  /** The same to read, the best of each language, the site's own first. */
  getTranscripts: (video: Video) => Transcript[];
  /** What to watch next, and why. */
  getRelated: (video: Video) => Related[];
};

/** Whether drafts, scheduled and expired videos are shown, with a badge. */
function showsDrafts(): boolean {
  return process.env.NODE_ENV === 'development' || process.env.SHOW_DRAFTS === '1';
}

/** Reads all files, whatever their problems. */
export function readCatalog(now = Date.now()): Catalog {
  const library = readLibrary(now);
  const problems = [...library.problems];
  const shown = library.videos.filter(({ video }) => showsDrafts() || video.status === 'published');
  const entries = withoutTwins(shown, problems).sort(
    (a, b) => compareText(b.video.date, a.video.date) || compareText(a.video.slug, b.video.slug),
  );
  const videos = entries.map((entry) => entry.video);
  const synonyms = listSynonyms(library.terms, problems);
  mergeSynonyms(videos, synonyms);
  const taxonomies = buildTaxonomies(library, videos, problems);
  const placed = placePaths(library.paths, library.videos, entries, showsDrafts(), problems);
  const watchPaths = placed.map(({ path }) => path);
  const publicPaths = listPublicPaths();
  const pages = listPages(
    videos,
    taxonomies,
    watchPaths,
    new Map(entries.map(({ video, file }) => [video.videoId, file.name])),
  );
  const redirects = buildRedirects(
    {
      videos: entries,
      terms: library.terms,
      taxonomies,
      paths: placed,
      synonyms,
      pages,
      publicPaths,
      pagerSize: library.site.pagerSize,
    },
    problems,
  );
  reportTakenPages(entries, taxonomies, publicPaths, problems);
  const { terms: termFiles, broken } = library;
  resolveBodies(
    { pages, redirects, videos: entries, terms: termFiles, broken, publicPaths },
    taxonomies,
    placed,
    problems,
  );
  for (const video of videos) {
    if (video.chapters.length === 0) video.chapters = findChapters(video.body, video.duration);
  }

  const bySlug = new Map(videos.map((video) => [video.slug, video]));
  const byPath = new Map(watchPaths.map((path) => [path.slug, path]));
  const getTaxonomy = (name: string) => taxonomies.find((taxonomy) => taxonomy.name === name);
  // Made at the first question: most commands ask none.
  let related: ReturnType<typeof createRelated> | undefined;
  const terms = new Map(
    taxonomies.flatMap((taxonomy) =>
      taxonomy.terms.map((term) => [`${taxonomy.name}/${term.slug}`, term]),
    ),
  );
  const paths = new Map(entries.map(({ video, file }) => [video.videoId, file.path]));
  const getCaptions = (video: Video) => library.readCaptions(paths.get(video.videoId) ?? '');
  return {
    site: library.site,
    videos,
    longVideos: videos.filter(({ isShort }) => !isShort),
    shorts: videos.filter(({ isShort }) => isShort),
    taxonomies,
    redirects,
    problems,
    sources: listSources(entries, library.terms, placed),
    files: library.files,
    accounts: countFiles(library, problems),
    broken: broken.map((file) => toBrokenPage(file, problems)),
    paths: watchPaths,
    getVideo: (slug) => bySlug.get(slug),
    getPath: (slug) => byPath.get(slug),
    getTaxonomy,
    getTerm: (taxonomy, slug) => terms.get(`${taxonomy}/${slug}`),
    getCaptions,
    getTranscripts: (video) => toTranscripts(getCaptions(video), library.site.language),
    getRelated: (video) => (related ??= createRelated(videos))(video),
  };
}
