/** What a content change does to the site. Used by `check --compare`. */
import type { Catalog } from '@/lib/catalog/read';
import { termAddress, videoAddress, videoPath, watchPathAddress } from '@/lib/model/address';
import { findAddress } from '@/lib/model/old-address';
import { toLine } from '@/lib/model/printable';
import { formatProblem, listCauses } from '@/lib/model/problem';
import { isPublished, type Video } from '@/lib/model/video';

import { type Changes, toSection } from './comment';
import { findLosses } from './lost-addresses';
import { toLostProblem } from './lost-problems';
import { type PageChange, pathChanges, type Side, termChanges, videoChanges } from './page-changes';

/** Those with a section of their own, by status. */
const STATES = ['scheduled', 'draft', 'expired', 'unlisted', 'hidden'] as const;

/** Pages are matched by video. Of what is not public it gives only title and address. */
export function compareContent(left: Side, right: Side): Changes {
  const [before, after] = [left.catalog, right.catalog];
  const [old, now] = [before, after].map(
    (catalog) => new Map(listPublic(catalog).map((video) => [video.videoId, video])),
  ) as [Map<string, Video>, Map<string, Video>];
  const toPage = (video: Video) => toEntry(video.title, videoPath(video));
  const added = after.published.filter(({ videoId }) => !old.has(videoId));
  const removed = [...old.values()].filter(({ videoId }) => !now.has(videoId));
  const changed = after.published.filter((video) => {
    const earlier = old.get(video.videoId);
    return earlier && JSON.stringify(earlier) !== JSON.stringify(video);
  });
  const videos = videoChanges(left, right);
  const redirects = [...after.redirects].filter(([from, to]) => before.redirects.get(from) !== to);
  const table = after.getAddresses();
  const lost = listAnswers(before).filter((path) => findAddress(path, table) === undefined);
  const kept = findLosses(left.content, () => right.content, after).map((loss) =>
    formatProblem(toLostProblem(loss, 'before this change')),
  );
  const oldProblems = new Set(before.problems.map(({ message, field }) => `${field} ${message}`));
  const problems = after.problems.filter(
    ({ severity, field, message }) =>
      severity === 'error' || !oldProblems.has(`${field} ${message}`),
  );
  const states = STATES.map((state) => {
    const changes = videos.filter((video) => video.state === state);
    return [state, toSection(changes.map(toChange))] as const;
  });
  return {
    added: toSection(added.map(toPage)),
    changed: toSection(changed.map(toPage)),
    removed: toSection(removed.map(toPage)),
    ...Object.fromEntries(states),
    paths: toSection(pathChanges(left, right).map(toChange)),
    terms: toSection(termChanges(left, right).map(toChange)),
    redirects: toSection(redirects.map(([from, to]) => toEntry(from, '→', to))),
    lost: toSection(lost.map((path) => toEntry(path))),
    kept: toSection(kept),
    problems: toSection(listCauses(problems), problems.length),
  };
}

function listPublic({ published, unlisted }: Catalog): Video[] {
  return [...published, ...unlisted.videos.filter(isPublished)];
}

/** Decoded addresses of pages, then the old ones that lead to them. */
function listAnswers(catalog: Catalog): string[] {
  const { taxonomies, paths, redirects } = catalog;
  return [
    ...listPublic(catalog).map(videoAddress),
    ...taxonomies.flatMap(({ terms }) => terms.map(termAddress)),
    ...paths.filter(isPublished).map(watchPathAddress),
    ...redirects.keys(),
  ];
}

function toChange({ title, href, note }: PageChange): string {
  return toEntry(title, href, note);
}

function toEntry(...parts: string[]): string {
  return parts.map(toLine).join('  ');
}
