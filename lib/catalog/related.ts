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
  const postings = new Map<string, { index: number; weight: number }[]>();
  vectors.forEach((vector, index) => {
    for (const [feature, weight] of vector) {
      const list = postings.get(feature) ?? [];
      list.push({ index, weight });
      postings.set(feature, list);
    }
  });
  const indexOf = new Map(videos.map((video, index) => [video, index]));
  const dates = videos.map(({ date }) => Date.parse(date));

  return (video) => {
    const self = indexOf.get(video);
    const scores = new Float64Array(videos.length);
    for (const [feature, weight] of vectors[self ?? -1] ?? []) {
      for (const { index, weight: otherWeight } of postings.get(feature)!)
        scores[index]! += weight * otherWeight;
    }
    const isOtherKind = (index: number) => Number(videos[index]!.isShort !== video.isShort);
    const order = [...videos.keys()]
      .filter((index) => index !== self)
      .sort(
        (a, b) =>
          isOtherKind(a) - isOtherKind(b) || scores[b]! - scores[a]! || dates[b]! - dates[a]!,
      );
    return choose(
      order,
      (index) => scores[index]! > 0 && !isOtherKind(index),
      (index) => listReasons(video, videos[index]!),
    ).map(({ index, reason }) => ({ video: videos[index]!, reason }));
  };
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
