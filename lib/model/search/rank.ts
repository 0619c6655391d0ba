/** Ranks videos by how well they answer: by all of their text, and the best place in it. Used by `engine.ts`. */
import { choose, type Hit, type Passage, toPassages } from './passages';
import type { Slot } from './slots';

export type Ranked = {
  /** Number of the video. */
  video: number;
  score: number;
  /** Places that can be read or heard, the best first. */
  passages: Passage[];
};

/** How many videos have their passages scored. */
const LOOKED_INTO = 60;
/** How much the best passage counts in addition to the whole video. */
const PASSAGE = 1;
/** What remains for a video that has none of the rare words. */
const LEAST_COVERED = 0.4;
/** How much a word counts that was not typed but means the same. */
const ALSO = 0.4;

type Found = { values: Float64Array; hits: Hit[] };

export type Library = {
  /** Number of videos. */
  count: number;
  /** Maps a video to the place where its timed sentences start. */
  timed: Map<number, number>;
  /** Whether a video may be an answer at all; for phrases. */
  isAllowed: (video: number) => boolean;
};

export function rank(slots: Slot[], { count, timed, isAllowed }: Library): Ranked[] {
  const rarities = slots.map((slot) => rarityOf(slot, count));
  const found = gather(slots, rarities, isAllowed);
  const asked = slots.map(({ at }, index) => (at === null ? 0 : rarities[index]!));
  const total = asked.reduce((sum, rarity) => sum + rarity, 0) || 1;
  const scoreOf = ({ values }: Found) => {
    let sum = 0;
    let covered = 0;
    for (const [slot, value] of values.entries()) {
      sum += value;
      if (value > 0) covered += asked[slot]!;
    }
    return sum * (LEAST_COVERED + (1 - LEAST_COVERED) * Math.min(1, covered / total));
  };
  const all = [...found]
    .map(([video, own]) => ({ video, own, score: scoreOf(own) }))
    .sort((a, b) => b.score - a.score || a.video - b.video);
  const looked = all.slice(0, LOOKED_INTO).map(({ video, own, score }) => {
    const from = timed.get(video) ?? Infinity;
    const passages = toPassages(own.hits, from, slots, rarities);
    const best = Math.max(0, ...passages.map(({ whole }) => whole));
    return {
      video,
      score: score + PASSAGE * best,
      passages: choose(passages, from, rarities),
    };
  });
  const rest = all.slice(LOOKED_INTO).map(({ video, score }) => ({ video, score, passages: [] }));
  return [...looked.sort((a, b) => b.score - a.score || a.video - b.video), ...rest];
}

/** The fewer videos have a word, the more it says. */
function rarityOf({ options, at, isGram }: Slot, count: number): number {
  const sure = options.filter(({ sureness }) => sureness === 1);
  const counted = sure.length > 0 ? sure : options;
  const have = new Set(counted.flatMap(({ postings }) => postings.map(({ video }) => video))).size;
  const rarity = Math.log(1 + (count - have + 0.5) / (have + 0.5));
  return rarity * (at === null ? ALSO : 1) * (isGram ? ofGram(options) : 1);
}

const HIRAGANA = /^\p{scx=Hira}+$/u;

/** Several of them make a word; Japanese writes in hiragana what other languages have short words for. */
function ofGram([first]: Slot['options']): number {
  return first && HIRAGANA.test(first.stem) ? 0.25 : 0.5;
}

function gather(
  slots: Slot[],
  rarities: number[],
  isAllowed: (video: number) => boolean,
): Map<number, Found> {
  const found = new Map<number, Found>();
  for (const [slot, { options }] of slots.entries()) {
    for (const { postings, sureness } of options) {
      for (const { video, weight, places } of postings) {
        if (!isAllowed(video)) continue;
        let own = found.get(video);
        if (!own) found.set(video, (own = { values: new Float64Array(slots.length), hits: [] }));
        own.values[slot] = Math.max(own.values[slot]!, rarities[slot]! * weight * sureness);
        for (const place of places) own.hits.push({ place, slot, sureness });
      }
    }
  }
  return found;
}
