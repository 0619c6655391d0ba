/** Why two videos go together, as far as visitors can see it for themselves. Used by `related.ts`. */
import type { Reason, Video } from '@/lib/model/video';
import type { WatchPath } from '@/lib/model/watch-path';

import { asWritten, createTermFinder, listPhrases } from './title-names';

/** A reason, and how many videos have it. */
type Shared = { reason: Reason; count: number };
/** What each video may have in common with others, by key. */
type Having = Map<Video, Map<string, Shared>>;

/** Up to this share of all videos is few, and up to this number of them in any library. */
const FEW = 1 / 10;
const ALWAYS_FEW = 3;
/** What more than this share have says nothing about two of them. */
const MANY = 1 / 2;

/**
 * Lists what two videos share, the most telling first: rare terms, paths, phrases of both titles, then other terms.
 * @param paths that visitors can see
 * @param documents how many videos use a word or a pair of words
 */
export function createReasons(
  videos: Video[],
  paths: WatchPath[],
  documents: Map<string, number>,
): (video: Video, other: Video) => Reason[] {
  const terms = collectTerms(videos);
  const places = collectPaths(videos, paths);
  const phrases = collectPhrases(videos, documents);
  const few = Math.max(ALWAYS_FEW, videos.length * FEW);
  const many = videos.length * MANY;
  return (video, other) => {
    const own = listShared(terms, video, other);
    return [
      ...own.filter(({ count }) => count <= few),
      ...listShared(places, video, other),
      ...listShared(phrases, video, other).filter(({ count }) => count <= few),
      ...own.filter(({ count }) => count > few && count <= many),
    ].map(({ reason }) => reason);
  };
}

function collectTerms(videos: Video[]): Having {
  const findTerms = createTermFinder(videos);
  return collect(videos, ({ title, terms }) =>
    [...terms, ...findTerms(title)].map((term) => [
      `${term.taxonomy}/${term.slug}`,
      () => ({ kind: 'term', name: term.title }),
    ]),
  );
}

function collectPaths(videos: Video[], paths: WatchPath[]): Having {
  const having = new Map<Video, WatchPath[]>();
  for (const path of paths) {
    for (const { video } of path.steps) having.set(video, [...(having.get(video) ?? []), path]);
  }
  return collect(videos, (video) =>
    (having.get(video) ?? []).map(({ slug, title }) => [
      slug,
      () => ({ kind: 'path', name: title }),
    ]),
  );
}

function collectPhrases(videos: Video[], documents: Map<string, number>): Having {
  return collect(videos, ({ title }) =>
    listPhrases(title, documents).map((phrase) => [
      phrase.join(' '),
      () => ({ kind: 'subject', name: asWritten(phrase, title) }),
    ]),
  );
}

/** @param list the keys of a video, and the reason that each of them is */
function collect(videos: Video[], list: (video: Video) => [string, () => Reason][]): Having {
  const counts = new Map<string, number>();
  const lists = videos.map((video) => new Map(list(video)));
  for (const keys of lists)
    for (const key of keys.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const all = new Map<string, Shared>();
  return new Map(
    videos.map((video, index) => {
      const own = new Map<string, Shared>();
      for (const [key, toReason] of lists[index]!) {
        const count = counts.get(key)!;
        if (count === 1) continue;
        const shared = all.get(key) ?? { reason: toReason(), count };
        all.set(key, shared);
        own.set(key, shared);
      }
      return [video, own];
    }),
  );
}

/** The rarest first. */
function listShared(having: Having, video: Video, other: Video): Shared[] {
  const others = having.get(other);
  return [...(having.get(video) ?? [])]
    .flatMap(([key, shared]) => (others?.has(key) ? [shared] : []))
    .sort((a, b) => a.count - b.count);
}
