/** Resolves the shortcodes of every body, and tells what its readers would miss. */
import { findBodyProblems, findDeadAnchors } from '@/lib/content/body-problems';
import { resolveShortcodes } from '@/lib/content/shortcodes';
import type { VideoEntry } from '@/lib/content/video-file';
import type { Problem } from '@/lib/model/problem';
import type { Taxonomy } from '@/lib/model/term';

import type { Library } from './library';
import type { Pages } from './pages';
import type { PlacedPath } from './paths';
import type { Redirects } from './redirects';
import { createRefResolver } from './refs';

/** Changes the bodies of the videos, terms and taxonomies that are shown. */
export function resolveBodies(
  { terms: files }: Library,
  entries: VideoEntry[],
  taxonomies: Taxonomy[],
  paths: PlacedPath[],
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
  for (const { path, entry } of paths) resolve(path, entry);
  for (const taxonomy of taxonomies) {
    for (const entry of files.get(taxonomy.name) ?? []) {
      const owner =
        entry.slug === '' ? taxonomy : taxonomy.terms.find(({ slug }) => slug === entry.slug);
      if (owner && !entry.isDraft) resolve(owner, entry);
    }
  }
}
