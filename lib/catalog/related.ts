/** Which videos go on from one: TF-IDF over title, description, body and terms. Used by the watch page. */
import type { Reason, Related, Video } from '@/lib/model/video';
import type { WatchPath } from '@/lib/model/watch-path';

import { type Features, featuresOf } from './features';
import { createReasons } from './reasons';

/** How many are shown. */
export const RELATED_COUNT = 6;
/** How many may share one reason, so that a row is not five of the same. */
const SAME_REASON = 3;
/** How many features of each video are kept, by weight; the rest costs time and decides nothing. */
const FEATURES_KEPT = 80;

/**
 * How many entries of the index are read for a video, the rarest features first: in any library as many, so that no page
 * costs more because there are more of them.
 */
const MOST_READ = 2_000;
/** How many of those found this way are compared in full. */
const COMPARED = 50;

type Vector = Map<string, number>;

/**
 * Finds related videos within a library; built once, then used for every video.
 * @param paths that visitors can see
 */
export function createRelated(
  videos: Video[],
  paths: WatchPath[] = [],
): (video: Video) => Related[] {
  const { vectors, listReasons } = compare(videos, paths);
  const postings = toPostings(vectors);
  const indexOf = new Map(videos.map((video, index) => [video, index]));
  const dates = videos.map(({ date }) => Date.parse(date));
  const byDate = (a: number, b: number) => dates[b]! - dates[a]! || a - b;
  const newest = [...videos.keys()].sort(byDate);
  const ofKind = (isShort: boolean) => newest.filter((index) => videos[index]!.isShort === isShort);
  const [shorts, long] = [ofKind(true), ofKind(false)];
  const kinds = Uint8Array.from(videos, ({ isShort }) => Number(isShort));
  const found = new Float64Array(videos.length);

  /** Those whose vectors are nearest to that of a video, the best first. */
  const findNearest = (self: number, vector: Vector, isShort: boolean) => {
    const kind = Number(isShort);
    const touched: number[] = [];
    const lists = [...vector].map(([feature, weight]) => ({ weight, ...postings.get(feature)! }));
    let read = 0;
    for (const { weight, indexes, weights } of lists.sort(byRarity)) {
      read += indexes.length;
      if (read > MOST_READ && touched.length > COMPARED) break;
      for (const [at, index] of indexes.entries()) {
        if (index === self || kinds[index] !== kind) continue;
        if (found[index] === 0) touched.push(index);
        found[index]! += weight * weights[at]!;
      }
    }
    const best = touched.sort((a, b) => found[b]! - found[a]! || byDate(a, b)).slice(0, COMPARED);
    for (const index of touched) found[index] = 0;
    const scores = new Map(best.map((index) => [index, dot(vector, vectors[index]!)]));
    return best.sort((a, b) => scores.get(b)! - scores.get(a)! || byDate(a, b));
  };

  return (video) => {
    const self = indexOf.get(video) ?? -1;
    const vector = vectors[self] ?? new Map<string, number>();
    const [same, others] = [video.isShort, !video.isShort];
    const rest = (isShort: boolean, known: Set<number>) =>
      firstOf(isShort ? shorts : long, (index) => index !== self && !known.has(index));
    const near = findNearest(self, vector, same);
    const good = new Set(near);
    const order = [...near, ...rest(same, good)];
    if (order.length < 2 * RELATED_COUNT) {
      const far = findNearest(self, vector, others);
      order.push(...far, ...rest(others, new Set(far)));
    }
    return choose(
      order,
      (index) => good.has(index),
      (index) => listReasons(video, videos[index]!),
    ).map(({ index, reason }) => ({ video: videos[index]!, reason }));
  };
}

type Posting = { indexes: number[]; weights: number[] };

function toPostings(vectors: Vector[]): Map<string, Posting> {
  const postings = new Map<string, Posting>();
  vectors.forEach((vector, index) => {
    for (const [feature, weight] of vector) {
      const own = postings.get(feature);
      if (own) {
        own.indexes.push(index);
        own.weights.push(weight);
      } else postings.set(feature, { indexes: [index], weights: [weight] });
    }
  });
  return postings;
}

const byRarity = (a: Posting, b: Posting) => a.indexes.length - b.indexes.length;

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [feature, weight] of a) sum += weight * (b.get(feature) ?? 0);
  return sum;
}

/** As many as are ever shown. */
function firstOf(indexes: number[], fits: (index: number) => boolean): number[] {
  const first: number[] = [];
  for (const index of indexes) {
    if (first.length === 2 * RELATED_COUNT) break;
    if (fits(index)) first.push(index);
  }
  return first;
}

/** On its own, so that the features of all videos are gone once they are weighed. */
function compare(videos: Video[], paths: WatchPath[]) {
  const all = videos.map(featuresOf);
  const documents = countDocuments(all);
  const listReasons = createReasons(videos, paths, documents);
  return { vectors: toVectors(all, documents), listReasons };
}

type Choice = { index: number; reason: Reason | null };

/** The best ones, each reason used a few times, as long as there are other good ones. */
function choose(
  order: number[],
  isGood: (index: number) => boolean,
  listReasons: (index: number) => Reason[],
): Choice[] {
  const counts = new Map<Reason, number>();
  const chosen: Choice[] = [];
  const passed: Choice[] = [];
  for (const index of order) {
    if (chosen.length === RELATED_COUNT) break;
    if (!isGood(index) && passed.length >= RELATED_COUNT) break;
    const reasons = listReasons(index);
    const isFree = (reason: Reason) => (counts.get(reason) ?? 0) < SAME_REASON;
    const reason = reasons.find(isFree) ?? reasons.find(({ kind }) => kind === 'term') ?? null;
    const isMore = reason !== null && !isFree(reason);
    (isGood(index) && !isMore ? chosen : passed).push({ index, reason });
    if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...chosen, ...passed].slice(0, RELATED_COUNT);
}

/** How many videos have each feature. */
function countDocuments(all: Features[]): Map<string, number> {
  const documents = new Map<string, number>();
  for (const features of all) {
    for (const feature of features.keys())
      documents.set(feature, (documents.get(feature) ?? 0) + 1);
  }
  return documents;
}

/** TF-IDF, dampened and normalized to length 1. */
function toVectors(all: Features[], documents: Map<string, number>): Vector[] {
  return all.map((features) => {
    const names: string[] = [];
    const weights: number[] = [];
    for (const [feature, count] of features) {
      const having = documents.get(feature)!;
      if (having === 1) continue;
      names.push(feature);
      weights.push((1 + Math.log(count)) * Math.log(1 + all.length / having));
    }
    // Sorting numbers by themselves is many times faster than sorting features with them.
    const least = Float64Array.from(weights).sort().at(-FEATURES_KEPT) ?? 0;
    const weighted = names
      .map((feature, index) => [feature, weights[index]!] as const)
      .filter(([, weight]) => weight >= least)
      .sort(([a, v], [b, w]) => w - v || (a < b ? -1 : 1))
      .slice(0, FEATURES_KEPT);
    const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1;
    return new Map(weighted.map(([feature, weight]) => [feature, weight / length]));
  });
}
