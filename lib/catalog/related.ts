/** Which videos go on from one, and why: TF-IDF over title, description, body and terms. Asked by the watch page. */
import type { TermLink } from '@/lib/model/term';
import type { Video } from '@/lib/model/video';

import { type Features, featuresOf } from './features';

export type Related = {
  video: Video;
  /** For people: `also about Product Owner`, `both speak of release management`. */
  reason: string;
};

/** How many are shown. */
export const RELATED_COUNT = 6;
/** The most that may share one reason, so that a row is not five of the same. */
const SAME_REASON = 3;
/** Features kept of each video, the weightiest; the rest costs time and decides nothing. */
const FEATURES_KEPT = 80;

type Vector = Map<string, number>;
type Candidate = { video: Video; score: number; reason: string };

/** Finds related videos among those of a library; made once, then asked for each video. */
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

  return (video) => {
    const own = vectors[indexOf.get(video) ?? -1] ?? new Map<string, number>();
    const scores = new Map<number, { score: number; best: string; bestWeight: number }>();
    for (const [feature, weight] of own) {
      for (const other of postings.get(feature) ?? []) {
        const part = weight * other.weight;
        const sum = scores.get(other.index) ?? { score: 0, best: feature, bestWeight: 0 };
        sum.score += part;
        if (part * clarity(feature) > sum.bestWeight) {
          sum.best = feature;
          sum.bestWeight = part * clarity(feature);
        }
        scores.set(other.index, sum);
      }
    }
    const similar = [...scores]
      .map(([index, { score, best }]) => ({
        video: videos[index]!,
        score,
        reason: toReason(best, video.terms),
      }))
      .filter((candidate) => candidate.video !== video);
    const newest = videos
      .filter((other) => other !== video && !scores.has(indexOf.get(other)!))
      .map((other) => ({ video: other, score: 0, reason: 'also in this library' }));
    return choose([...similar, ...newest], video.isShort);
  };
}

/** Those of the same kind first, by score, then by date; of one reason only so many while there are others. */
function choose(candidates: Candidate[], isShort: boolean): Related[] {
  const sorted = candidates.sort(
    (a, b) =>
      Number(b.video.isShort === isShort) - Number(a.video.isShort === isShort) ||
      b.score - a.score ||
      Date.parse(b.video.date) - Date.parse(a.video.date),
  );
  const counts = new Map<string, number>();
  const isFresh = ({ reason, video, score }: Candidate) => {
    const count = (counts.get(reason) ?? 0) + 1;
    counts.set(reason, count);
    return video.isShort === isShort && score > 0 && count <= SAME_REASON;
  };
  const fresh = sorted.filter(isFresh);
  const rest = sorted.filter((candidate) => !fresh.includes(candidate));
  return [...fresh, ...rest]
    .slice(0, RELATED_COUNT)
    .map(({ video, reason }) => ({ video, reason }));
}

/** TF-IDF, dampened and of length 1. */
function toVectors(all: Features[]): Vector[] {
  const documents = new Map<string, number>();
  for (const features of all) {
    for (const feature of features.keys())
      documents.set(feature, (documents.get(feature) ?? 0) + 1);
  }
  return all.map((features) => {
    const weighted = [...features]
      .filter(([feature]) => documents.get(feature)! > 1)
      .map(
        ([feature, count]) =>
          [
            feature,
            (1 + Math.log(count)) * Math.log(1 + all.length / documents.get(feature)!),
          ] as const,
      )
      .sort(([a, v], [b, w]) => w - v || (a < b ? -1 : 1))
      .slice(0, FEATURES_KEPT);
    const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1;
    return new Map(weighted.map(([feature, weight]) => [feature, weight / length]));
  });
}

/** A term explains better than a pair of words, and a pair better than a word. */
function clarity(feature: string): number {
  if (feature.includes('/')) return 3;
  return feature.includes(' ') ? 1.5 : 1;
}

function toReason(feature: string, terms: TermLink[]): string {
  const term = terms.find(({ taxonomy, slug }) => `${taxonomy}/${slug}` === feature);
  return term ? `also about ${term.title}` : `both speak of ${feature}`;
}
