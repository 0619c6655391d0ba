/** Resolves the shortcodes and links of every body, and tells what its readers would miss. */
import { findBodyProblems } from '@/lib/content/body-problems';
import { blankComments } from '@/lib/content/html-links';
import { resolveAnchors, resolveLinks } from '@/lib/content/links';
import { createPlaces } from '@/lib/content/body-places';
import type { Params } from '@/lib/content/shortcode-params';
import { type ResolvedShortcodes, resolveShortcodes } from '@/lib/content/shortcodes';
import { isUsed } from '@/lib/content/term-file';
import type { VideoEntry } from '@/lib/content/video-file';
import { PATHS_PATH, VIDEOS_PATH } from '@/lib/model/address';
import { hasErrors, type Problem } from '@/lib/model/problem';
import type { ShortcodeRules } from '@/lib/model/site';
import type { Taxonomy } from '@/lib/model/term';

import type { PlacedPath } from './paths';
import type { PictureFinder } from './pictures';
import { createLinkResolver, createRefResolver, type Targets } from './refs';

/** What has a body. */
export type Owners = { videos: VideoEntry[]; taxonomies: Taxonomy[]; paths: PlacedPath[] };

/** Changes the bodies of the owners. @param targets what they can lead to */
export function resolveBodies(
  targets: Targets,
  { videos, taxonomies, paths }: Owners,
  rules: ShortcodeRules,
  findPicture: PictureFinder,
  problems: Problem[],
) {
  const resolveRef = createRefResolver(targets);
  const resolveLink = createLinkResolver(targets, resolveRef);
  /** @param page decoded path of the page the body is shown on */
  const resolve = (
    owner: { title: string; body: string },
    source: { file: { name: string; path: string }; bodyLine: number; params: Params },
    page: string,
    videoId?: string,
  ) => {
    const { bodyLine, params } = source;
    const place = { file: source.file.name, bodyLine };
    const from = source.file.path;
    const written = blankComments(owner.body);
    const shortcodes = resolveShortcodes(written, {
      ...place,
      videoId,
      params,
      rules,
      resolve: (target) => resolveRef(target, from),
    });
    const isWritten = shortcodes.body === written;
    const inFile = (told: Problem[]) =>
      isWritten ? told : toWritten(told, written, shortcodes, bodyLine);
    const found = inFile(findBodyProblems(isWritten ? owner.body : shortcodes.body, place));
    problems.push(...shortcodes.problems, ...found);
    // Nothing more can be asked of a body that is too much to read.
    if (hasErrors(found)) return;
    const links = resolveLinks(shortcodes.body, {
      ...place,
      resolve: (url) => resolveLink(url, from, page),
      findPicture: (url) => findPicture(url, from, page),
    });
    const anchors = resolveAnchors(links.body, place, owner.title);
    problems.push(...inFile([...links.problems, ...anchors.problems]));
    owner.body = anchors.body;
  };
  for (const entry of videos) {
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

/** Problems of a body whose shortcodes are resolved, at their places in the written one. */
function toWritten(
  problems: Problem[],
  written: string,
  { body, sourceOf }: ResolvedShortcodes,
  bodyLine: number,
): Problem[] {
  if (problems.length === 0) return [];
  const [before, after] = [createPlaces(written), createPlaces(body)];
  return problems.map((problem) => {
    const offset = after.offsetOf({ ...problem, line: problem.line - bodyLine + 1 });
    const { line, column } = before.placeAt(sourceOf(offset));
    return { ...problem, line: bodyLine + line - 1, column };
  });
}
