/** Turns the files of the content folder into the catalog: read, checked, joined and sorted. */
import 'server-only';

import { listPublicPaths } from '@/lib/content/folder';
import { findBodyProblems, findDeadAnchors } from '@/lib/content/body-problems';
import { resolveShortcodes } from '@/lib/content/shortcodes';
import type { VideoEntry } from '@/lib/content/video-file';
import { compareText } from '@/lib/model/order';
import type { Problem } from '@/lib/model/problem';
import type { Site } from '@/lib/model/site';
import type { Taxonomy, Term } from '@/lib/model/term';
import type { Video, VideoStatus } from '@/lib/model/video';

import { reportTakenPages, withoutTwins } from './collisions';
import { type Library, readLibrary } from './library';
import { listPages, type Pages } from './pages';
import { buildRedirects, type Redirects } from './redirects';
import { createRefResolver } from './refs';
import { createRelated, type Related } from './related';
import { listSources, type Source } from './sources';
import { listSynonyms, mergeSynonyms } from './synonyms';
import { buildTaxonomies } from './taxonomies';

export type Catalog = {
  site: Site;
  /** Newest first. */
  videos: Video[];
  /** In the order of `site.yaml`. */
  taxonomies: Taxonomy[];
  /** From decoded path to href. */
  redirects: Redirects;
  problems: Problem[];
  /** From decoded path of a video or term to its file; most terms have none. */
  sources: Map<string, Source>;
  /** Number of files read. */
  files: number;
  /** Files of videos by what became of them. */
  counts: Record<VideoStatus, number>;
  getVideo: (slug: string) => Video | undefined;
  getTaxonomy: (name: string) => Taxonomy | undefined;
  getTerm: (taxonomy: string, slug: string) => Term | undefined;
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
  const publicPaths = listPublicPaths();
  const pages = listPages(
    videos,
    taxonomies,
    new Map(entries.map(({ video, file }) => [video.videoId, file.name])),
  );
  const redirects = buildRedirects(
    {
      videos: entries,
      terms: library.terms,
      taxonomies,
      synonyms,
      pages,
      publicPaths,
      pagerSize: library.site.pagerSize,
    },
    problems,
  );
  reportTakenPages(entries, taxonomies, publicPaths, problems);
  resolveBodies(library, entries, taxonomies, pages, redirects, problems);

  const bySlug = new Map(videos.map((video) => [video.slug, video]));
  const getTaxonomy = (name: string) => taxonomies.find((taxonomy) => taxonomy.name === name);
  // Made at the first question: most commands ask none.
  let related: ReturnType<typeof createRelated> | undefined;
  const terms = new Map(
    taxonomies.flatMap((taxonomy) =>
      taxonomy.terms.map((term) => [`${taxonomy.name}/${term.slug}`, term]),
    ),
  );
  return {
    site: library.site,
    videos,
    taxonomies,
    redirects,
    problems,
    sources: listSources(entries, library.terms),
    files: library.files,
    counts: countByStatus(library.videos),
    getVideo: (slug) => bySlug.get(slug),
    getTaxonomy,
    getTerm: (taxonomy, slug) => terms.get(`${taxonomy}/${slug}`),
    getRelated: (video) => (related ??= createRelated(videos))(video),
  };
}

function resolveBodies(
  { terms: files }: Library,
  entries: VideoEntry[],
  taxonomies: Taxonomy[],
  pages: Pages,
  redirects: Redirects,
  problems: Problem[],
) {
  const resolver = createRefResolver(pages, redirects, entries, files);
  const resolve = (
    owner: { body: string },
    source: { file: { name: string; path: string }; bodyLine: number },
    videoId?: string,
  ) => {
    const result = resolveShortcodes(owner.body, {
      file: source.file.name,
      bodyLine: source.bodyLine,
      videoId,
      resolve: (target) => resolver(target, source.file.path),
    });
    const place = { file: source.file.name, bodyLine: source.bodyLine };
    problems.push(
      ...findBodyProblems(owner.body, place),
      ...result.problems,
      ...findDeadAnchors(result.body, place),
    );
    owner.body = result.body;
  };
  for (const entry of entries) resolve(entry.video, entry, entry.video.videoId);
  for (const taxonomy of taxonomies) {
    for (const entry of files.get(taxonomy.name) ?? []) {
      const owner =
        entry.slug === '' ? taxonomy : taxonomy.terms.find(({ slug }) => slug === entry.slug);
      if (owner && !entry.isDraft) resolve(owner, entry);
    }
  }
}

function countByStatus(entries: VideoEntry[]): Record<VideoStatus, number> {
  const counts = { published: 0, draft: 0, scheduled: 0, expired: 0 };
  for (const { video } of entries) counts[video.status] += 1;
  return counts;
}
