/** Which videos go on from one, and why: TF-IDF over title, description, body and terms. Used by the watch page. */
import type { TermLink } from '@/lib/model/term';
import type { Reason, Related, Video } from '@/lib/model/video';

import { type Features, featuresOf } from './features';

/** How many are shown. */
export const RELATED_COUNT = 6;
/** How many may share one reason, so that a row is not five of the same. */
const SAME_REASON = 3;
/** How many features of each video are kept, by weight; the rest costs time and decides nothing. */
const FEATURES_KEPT = 80;

type Vector = Map<string, number>;
/** Finds related videos within a library; built once, then used for every video. */
export function createRelated(videos: Video[]): (video: Video) => Related[] {
  const vectors = toVectors(videos.map(featuresOf));
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
    const bestParts = new Float64Array(videos.length);
    const reasons = new Map<number, string>();
    for (const [feature, weight] of vectors[self ?? -1] ?? []) {
      const clear = clarity(feature);
      for (const { index, weight: otherWeight } of postings.get(feature)!) {
        const part = weight * otherWeight;
        scores[index]! += part;
        if (part * clear <= bestParts[index]!) continue;
        bestParts[index] = part * clear;
        reasons.set(index, feature);
      }
    }
    const isOtherKind = (index: number) => Number(videos[index]!.isShort !== video.isShort);
    const order = [...videos.keys()]
      .filter((index) => index !== self)
      .sort(
        (a, b) =>
          isOtherKind(a) - isOtherKind(b) || scores[b]! - scores[a]! || dates[b]! - dates[a]!,
      );
    const toRelated = (index: number): Related => {
      const feature = reasons.get(index);
      const reason: Reason = feature ? toReason(feature, video.terms) : { kind: 'library' };
      return { video: videos[index]!, reason };
    };
    return choose(order, toRelated, (index) => scores[index]! > 0 && !isOtherKind(index));
  };
}

/** The best ones, limited per reason as long as there are other good ones. */
function choose(
  order: number[],
  toRelated: (index: number) => Related,
  isGood: (index: number) => boolean,
): Related[] {
  const counts = new Map<string, number>();
  const chosen: Related[] = [];
  const passed: Related[] = [];
  for (const index of order) {
    if (chosen.length === RELATED_COUNT) break;
    if (!isGood(index) && passed.length >= RELATED_COUNT) break;
    const related = toRelated(index);
    const key = JSON.stringify(related.reason);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    (isGood(index) && count <= SAME_REASON ? chosen : passed).push(related);
  }
  return [...chosen, ...passed].slice(0, RELATED_COUNT);
}

/** TF-IDF, dampened and normalized to length 1. */
function toVectors(all: Features[]): Vector[] {
  const documents = new Map<string, number>();
  for (const features of all) {
    for (const feature of features.keys())
      documents.set(feature, (documents.get(feature) ?? 0) + 1);
  }
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

/** A term explains better than a pair of words, and a pair better than a word. */
function clarity(feature: string): number {
  if (feature.includes('/')) return 3;
  if (feature.includes(' ')) return 1.5;
  // A short word says little: it is the reason only if there is no other.
  return feature.length > 5 ? 1 : 0.1;
}

function toReason(feature: string, terms: TermLink[]): Reason {
  const term = terms.find(({ taxonomy, slug }) => `${taxonomy}/${slug}` === feature);
  return term ? { kind: 'term', name: term.title } : { kind: 'subject', name: feature };
}
