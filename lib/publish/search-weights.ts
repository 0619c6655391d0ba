/** How much a stem says about a video, by the fields it occurs in. Used by `search-index.ts`. */
import { FIELDS } from './search-documents';
import type { PlacedSentence } from './search-places';

/** How much a word counts in each field, and how much less in a longer text (BM25F). */
const WEIGHTS: Record<(typeof FIELDS)[number], { boost: number; b: number }> = {
  title: { boost: 3, b: 0.3 },
  terms: { boost: 1.5, b: 0.3 },
  about: { boost: 0.2, b: 0.5 },
  description: { boost: 2, b: 0.5 },
  body: { boost: 1, b: 0.6 },
  chapters: { boost: 1.5, b: 0.5 },
  captions: { boost: 0.6, b: 0.7 },
};
/** How soon repetitions of a word stop counting. */
const K1 = 1.2;

/** For each field: how many words it has, and the place where it ends. */
export type Ends = { field: (typeof FIELDS)[number]; end: number; length: number }[];

export function endsOf(sentences: PlacedSentence[]): Ends {
  const ends: Ends = [];
  for (const { field, place, tokens } of sentences) {
    if (ends.at(-1)?.field !== field) ends.push({ field, end: 0, length: 0 });
    const open = ends.at(-1)!;
    open.end = place + tokens.length;
    open.length += tokens.length;
  }
  return ends;
}

/** BM25F without rarity: from 0 for a word that does not occur to nearly 1 for one that is all there is. */
export function createWeigh(all: Ends[]): (ends: Ends, places: number[]) => number {
  const average = Object.fromEntries(
    FIELDS.map((name) => {
      const own = all.flatMap((ends) => ends.filter(({ field }) => field === name));
      return [name, own.reduce((total, { length }) => total + length, 0) / (own.length || 1)];
    }),
  );
  return (ends, places) => {
    let sum = 0;
    for (const place of places) {
      const { field, length } = ends.find(({ end }) => place < end)!;
      const { boost, b } = WEIGHTS[field];
      sum += boost / (1 - b + (b * length) / (average[field]! || 1));
    }
    return sum / (K1 + sum);
  };
}
