/** Resolves the shortcodes and links of every body, and tells what its readers would miss. */
import { findBodyProblems } from '@/lib/content/body-problems';
import { resolveAnchors, resolveLinks } from '@/lib/content/links';
import { resolveShortcodes } from '@/lib/content/shortcodes';
import { isUsed } from '@/lib/content/term-file';
import { PATHS_PATH, VIDEOS_PATH } from '@/lib/model/address';
import type { Problem } from '@/lib/model/problem';
import type { Taxonomy } from '@/lib/model/term';

import type { PlacedPath } from './paths';
import { createLinkResolver, createRefResolver, type Targets } from './refs';

/** Changes the bodies of the videos, terms, taxonomies and paths that are shown. */
export function resolveBodies(
  targets: Targets,
  taxonomies: Taxonomy[],
  paths: PlacedPath[],
  problems: Problem[],
) {
  const resolveRef = createRefResolver(targets);
  const resolveLink = createLinkResolver(targets, resolveRef);
  /** @param page decoded path of the page the body is shown on */
  const resolve = (
    owner: { title: string; body: string },
    source: { file: { name: string; path: string }; bodyLine: number },
    page: string,
    videoId?: string,
  ) => {
    const place = { file: source.file.name, bodyLine: source.bodyLine };
    const from = source.file.path;
    // Before the shortcodes, while every line and column is that of the file.
    const links = resolveLinks(owner.body, {
      ...place,
      resolve: (url) => resolveLink(url, from, page),
    });
    const shortcodes = resolveShortcodes(links.body, {
      ...place,
      videoId,
      resolve: (target) => resolveRef(target, from),
    });
    const anchors = resolveAnchors(shortcodes.body, place, owner.title);
    problems.push(
      ...findBodyProblems(owner.body, place),
      ...links.problems,
      ...shortcodes.problems,
      ...anchors.problems,
    );
    owner.body = anchors.body;
  };
  for (const entry of targets.videos) {
    const { video } = entry;
    resolve(video, entry, `${VIDEOS_PATH}/${video.slug}`, video.videoId);
  }
  for (const { path, entry } of paths) resolve(path, entry, `${PATHS_PATH}/${path.slug}`);
  for (const taxonomy of taxonomies) {
    for (const entry of targets.terms.get(taxonomy.name) ?? []) {
      const { slug } = entry;
      const owner = slug === '' ? taxonomy : taxonomy.terms.find((term) => term.slug === slug);
      const page = slug === '' ? `/${taxonomy.name}` : `/${taxonomy.name}/${slug}`;
      if (owner && isUsed(entry)) resolve(owner, entry, page);
    }
  }
}
