/** Finds one thing of a catalog by its name, and what belongs to one video. Used by `read.ts`. */
import type { VideoEntry } from '@/lib/content/video-file';
import type { Track } from '@/lib/model/captions';
import type { SitePage } from '@/lib/model/site-page';
import type { Taxonomy, Term } from '@/lib/model/term';
import { toTranscripts, type Transcript } from '@/lib/model/transcript';
import type { Related, Video } from '@/lib/model/video';
import type { WatchPath } from '@/lib/model/watch-path';

import type { Content } from './content';
import { createRelated } from './related';

export type Lookups = {
  getVideo: (slug: string) => Video | undefined;
  getTaxonomy: (name: string) => Taxonomy | undefined;
  getTerm: (taxonomy: string, slug: string) => Term | undefined;
  getPath: (slug: string) => WatchPath | undefined;
  getPage: (slug: string) => SitePage | undefined;
  /** What was said in it, one entry per captions file. */
  getCaptions: (video: Video) => Track[];
  /** The same, ready to read: the best track of each language, the site's own first. */
  getTranscripts: (video: Video) => Transcript[];
  /** What to watch next, and why. */
  getRelated: (video: Video) => Related[];
};

type Sources = {
  /** Those that lists show, and all. */
  videos: Video[];
  all: Video[];
  entries: VideoEntry[];
  taxonomies: Taxonomy[];
  /** The same of paths. */
  paths: WatchPath[];
  watchPaths: WatchPath[];
  sitePages: SitePage[];
  content: Content;
};

export function createLookups(sources: Sources): Lookups {
  const { videos, all, entries, taxonomies, paths, watchPaths, sitePages, content } = sources;
  const bySlug = new Map(all.map((video) => [video.slug, video]));
  const byPath = new Map(watchPaths.map((path) => [path.slug, path]));
  // Built at the first lookup: most commands need none.
  let related: ReturnType<typeof createRelated> | undefined;
  const terms = new Map(
    taxonomies.flatMap(({ name, terms: listed, unlisted: others }) =>
      [...listed, ...others].map((term) => [`${name}/${term.slug}`, term]),
    ),
  );
  const files = new Map(entries.map(({ video, file }) => [video.videoId, file.path]));
  const getCaptions = (video: Video) => content.readCaptions(files.get(video.videoId) ?? '');
  return {
    getVideo: (slug) => bySlug.get(slug),
    getPath: (slug) => byPath.get(slug),
    getPage: (slug) => sitePages.find((page) => page.slug === slug),
    getTaxonomy: (name) => taxonomies.find((taxonomy) => taxonomy.name === name),
    getTerm: (taxonomy, slug) => terms.get(`${taxonomy}/${slug}`),
    getCaptions,
    getTranscripts: (video) => toTranscripts(getCaptions(video), content.site.language),
    getRelated: (video) => (related ??= createRelated(videos, paths))(video),
  };
}
