/** Resolves the shortcodes and links of every body, and reports what its readers would miss. */
import { findBodyProblems } from '@/lib/content/body-problems';
import { resolveAnchors, resolveLinks } from '@/lib/content/links';
import { createPlaces, type Rewritten, toMend } from '@/lib/content/body-places';
import { withoutComments } from '@/lib/content/comments';
import { linkPictures } from '@/lib/content/foreign-pictures';
import type { Guard } from '@/lib/content/guard';
import type { Params } from '@/lib/content/shortcode-params';
import { resolveShortcodes } from '@/lib/content/shortcodes';
import { isUsed } from '@/lib/content/term-file';
import { withoutUnseen } from '@/lib/content/unseen';
import type { VideoEntry } from '@/lib/content/video-file';
import type { Place } from '@/lib/content/yaml';
import { sitePageAddress, termAddress, videoAddress, watchPathAddress } from '@/lib/model/address';
import { changesOf, hasErrors, type Problem } from '@/lib/model/problem';
import type { Site } from '@/lib/model/site';
import type { Taxonomy } from '@/lib/model/term';
import { wordsOf } from '@/lib/model/words/all';

import type { PlacedWatchPath } from './watch-paths';
import type { PictureFinder } from './pictures';
import { createNearPages, createTitleFinder } from './page-names';
import type { PlacedSitePage } from './site-pages';
import { createLinkResolver, createRefResolver, type Targets } from './refs';

/** Anything with a body. */
export type Owners = {
  videos: VideoEntry[];
  taxonomies: Taxonomy[];
  paths: PlacedWatchPath[];
  sitePages: PlacedSitePage[];
};

/** Changes the bodies of the owners in place. @param targets what they can link to */
export function resolveBodies(
  targets: Targets,
  { videos, taxonomies, paths, sitePages }: Owners,
  { shortcodes: rules, language, images }: Site,
  findPicture: PictureFinder,
  guard: Guard,
  problems: Problem[],
) {
  const resolveRef = createRefResolver(targets);
  const resolveLink = createLinkResolver(targets, resolveRef);
  const findTitle = createTitleFinder(listTitles({ videos, taxonomies, paths, sitePages }));
  const findNear = createNearPages(targets.pages);
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
    const comments = withoutComments(owner.body);
    const shortcodes = resolveShortcodes(comments.text, {
      ...place,
      videoId,
      params,
      rules,
      words: wordsOf(language).body,
      resolve: (target) => resolveRef(target, from),
      findNear,
    });
    const findPage = (name: string) => findTitle(name) ?? resolveRef(name, from);
    const toFile = createWayBack(owner.body, bodyLine);
    const found = toFile(findBodyProblems(shortcodes.text, place, findPage), shortcodes, comments);
    problems.push(...toFile(shortcodes.problems, comments), ...found);
    // A body with too much in it is not examined any further.
    if (hasErrors(found)) return;
    const seen = withoutUnseen(shortcodes.text);
    const links = resolveLinks(seen.text, {
      ...place,
      resolve: (url) => resolveLink(url, from, page),
      findNear,
      findPicture: (url) => findPicture(url, from, page),
      findVideo: (url) => targets.findLinked(url, videoId),
    });
    const pictures = linkPictures(links.text, { ...place, images });
    const anchors = resolveAnchors(pictures.text, place, owner.title);
    const before = [seen, shortcodes, comments];
    problems.push(
      ...toFile(links.problems, ...before),
      ...toFile(pictures.problems, links, ...before),
      ...toFile(anchors.problems, pictures, links, ...before),
    );
    owner.body = anchors.text;
  };
  for (const entry of videos) {
    const { video } = entry;
    guard(entry.file.name, () => resolve(video, entry, videoAddress(video), video.videoId));
  }
  for (const { path, entry } of paths)
    guard(entry.file.name, () => resolve(path, entry, watchPathAddress(path)));
  for (const { page, entry } of sitePages)
    guard(entry.file.name, () => resolve(page, entry, sitePageAddress(page)));
  for (const taxonomy of taxonomies) {
    for (const entry of targets.terms.get(taxonomy.name) ?? []) {
      const { slug } = entry;
      const owner = slug === '' ? taxonomy : taxonomy.terms.find((term) => term.slug === slug);
      const page = termAddress({ taxonomy: taxonomy.name, slug });
      if (owner && isUsed(entry)) guard(entry.file.name, () => resolve(owner, entry, page));
    }
  }
}

/** The titles of what lists show, and the addresses of their pages. */
function listTitles({ videos, taxonomies, paths, sitePages }: Owners): [string, string][] {
  const listed = videos.filter(({ video }) => video.isListed);
  return [
    ...listed.map(({ video }): [string, string] => [video.title, videoAddress(video)]),
    ...paths.map(({ path }): [string, string] => [path.title, watchPathAddress(path)]),
    ...sitePages.map(({ page }): [string, string] => [page.title, sitePageAddress(page)]),
    ...taxonomies.flatMap(({ terms }) =>
      terms.map((term): [string, string] => [term.title, termAddress(term)]),
    ),
  ];
}

/**
 * Maps problems of a rewritten body back to their places in the file, undoing the last rewrite first. A change of
 * what a rewrite has put there is left out.
 */
function createWayBack(body: string, bodyLine: number) {
  return (problems: Problem[], ...steps: Rewritten[]): Problem[] => {
    const taken = steps.filter(({ text }, index) => text !== (steps[index + 1]?.text ?? body));
    if (problems.length === 0) return problems;
    const [before, after] = [createPlaces(body), createPlaces(taken[0]?.text ?? body)];
    const offsetOf = ({ line, column }: Place) => {
      const written = after.offsetOf({ line: line - bodyLine + 1, column });
      return taken.reduce((at, { sourceOf }) => sourceOf(at), written);
    };
    return problems.map((problem) => {
      const edits = changesOf(problem).map((change) => ({ ...change, at: offsetOf(change) }));
      const intact = edits.filter(({ at, found }) => body.startsWith(found, at));
      const { line, column } = before.placeAt(offsetOf(problem));
      const place = { line: bodyLine + line - 1, column };
      return { ...problem, ...place, mend: toMend(intact, before, bodyLine) };
    });
  };
}
