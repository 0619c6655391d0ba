/** The places in one video that answer: which words of a question are said together. Used by `rank.ts`. */
import { HEAD } from './index-table';
import type { Slot } from './slots';

/** A place in a video that answers. */
export type Passage = {
  /** The first word of the question, in a sentence that says most of it. */
  at: number;
  score: number;
};

/** Words in a passage: about twelve captions. */
const WINDOW = 100;
/** Places per video that are worth showing. */
const MOST_PASSAGES = 3;
/** Share of the score of a video's best passage; weaker passages are not shown. */
const LEAST_SCORE = 0.3;
/** What a sentence is worth if every word in it is in one chosen before. */
const REPEATED = 0.5;
const LEAST_PLAYED = 0.1;
/** How much more a place is worth if it can be played. */
const PLAYED = 1.25;
const TWICE = 1.2;
/** Words in a sentence, roughly. */
const SENTENCE = 18;
/** Words between two sentences that are both worth showing. */
const APART = 25;
/** How much the surrounding passage counts in addition to the sentence. */
const AROUND = 0.4;
/** Places between two words that belong together, and how much that counts. */
const NEAR = 10;
const CLOSE = 6;
const NEXT = 0.6;
const AFTER = 0.35;
const ROUND = 0.15;

/** What is said from one word on: scored as a passage, and as a sentence with these words of the question. */
export type Window = { at: number; whole: number; score: number; said: Hit[] };
export type Hit = { place: number; slot: number; sureness: number };

/** Every window that starts with a word of the question, and how much of it is said in one sentence. */
export function toPassages(
  hits: Hit[],
  timed: number,
  slots: Slot[],
  rarities: number[],
): Window[] {
  hits.sort((a, b) => a.place - b.place);
  const scoreOf = (inside: Hit[]) => ofWords(inside, rarities) + ofOrder(inside, slots, rarities);
  return hits.map(({ place: at }, index) => {
    // Title, text and speech are not one passage.
    const border = [HEAD, timed].find((place) => at < place) ?? Infinity;
    const around = upTo(hits, index, Math.min(border, at + WINDOW));
    // A word counts less the later it comes, so that a sentence starts a window of its own, not one a sentence earlier.
    const sentence = upTo(around, 0, at + SENTENCE).map((hit) => ({
      ...hit,
      sureness: hit.sureness * (1 - (hit.place - at) / SENTENCE),
    }));
    return { at, whole: scoreOf(around), score: scoreOf(sentence), said: sentence };
  });
}

/** The hits from an index up to a place. */
function upTo(hits: Hit[], index: number, end: number): Hit[] {
  let last = index;
  while (last < hits.length && hits[last]!.place < end) last += 1;
  return hits.slice(index, last);
}

function ofWords(hits: Hit[], rarities: number[]): number {
  const times = new Map<number, number>();
  for (const { slot, sureness } of hits) times.set(slot, (times.get(slot) ?? 0) + sureness);
  let score = 0;
  for (const [slot, count] of times)
    score += (rarities[slot]! * count * (1 + TWICE)) / (count + TWICE);
  return score;
}

/** Scores words that follow each other as in the question, or are close together. */
function ofOrder(hits: Hit[], slots: Slot[], rarities: number[]): number {
  const best = new Map<number, number>();
  for (const [index, one] of hits.entries()) {
    for (let at = index + 1; at < hits.length; at++) {
      const other = hits[at]!;
      const apart = other.place - one.place;
      if (apart > NEAR) break;
      const slot = Math.min(one.slot, other.slot);
      if (Math.abs(one.slot - other.slot) !== 1) continue;
      const [a, b] = [slots[slot]!.at, slots[slot + 1]!.at];
      if (a === null || b === null) continue;
      const isForward = one.slot === slot;
      const near =
        isForward && apart === b - a ? NEXT : isForward && apart <= CLOSE ? AFTER : ROUND;
      const value = near * Math.min(one.sureness, other.sureness);
      best.set(slot, Math.max(best.get(slot) ?? 0, value));
    }
  }
  let score = 0;
  for (const [slot, value] of best) score += value * Math.min(rarities[slot]!, rarities[slot + 1]!);
  return score;
}

/**
 * The best sentences, apart from each other; playable ones first, and at least one of them if there is any. One with
 * words of the question that no other has is worth more than one that repeats them; what is written repeats nothing that
 * is said.
 */
export function choose(passages: Window[], timed: number, rarities: number[]): Passage[] {
  const isTimed = ({ at }: { at: number }) => at >= timed;
  const listed = passages
    .filter(({ at }) => at >= HEAD)
    .map((window) => ({
      at: window.at,
      score: (window.score + AROUND * window.whole) * (isTimed(window) ? PLAYED : 1),
      said: window.said,
    }))
    .sort((a, b) => b.score - a.score || a.at - b.at);
  const best = listed[0]?.score ?? 0;
  const chosen: typeof listed = [];
  const known = { timed: new Set<number>(), written: new Set<number>() };
  const knownTo = (passage: Passage) => (isTimed(passage) ? known.timed : known.written);
  const worthOf = (passage: (typeof listed)[number]) => {
    const slots = knownTo(passage);
    let all = 0;
    let news = 0;
    for (const { slot } of passage.said) {
      all += rarities[slot]!;
      if (!slots.has(slot)) news += rarities[slot]!;
    }
    return passage.score * (REPEATED + ((1 - REPEATED) * news) / (all || 1));
  };
  let left = listed;
  while (left.length > 0 && chosen.length < MOST_PASSAGES) {
    let next = left[0]!;
    let most = 0;
    for (const passage of left) {
      // The others are worth no more than their score.
      if (passage.score <= most) break;
      const worth = worthOf(passage);
      if (worth > most) [next, most] = [passage, worth];
    }
    if (most < LEAST_SCORE * best) break;
    chosen.push(next);
    for (const { slot } of next.said) knownTo(next).add(slot);
    left = left.filter(({ at }) => Math.abs(at - next.at) >= APART);
  }
  const played = listed.find((one) => isTimed(one) && one.score >= LEAST_PLAYED * best);
  if (played && !chosen.some(isTimed)) chosen.splice(MOST_PASSAGES - 1, 1, played);
  return chosen.map(({ at, score }) => ({ at, score }));
}
