/** Videos in which words follow each other. Used by `engine.ts`. */
import type { AskedWord } from './question';
import type { Posting } from './shard';
import { type Lookup, toSlot } from './slots';

/** @returns the videos that contain all phrases; undefined if there are no phrases */
export async function findPhrases(
  phrases: AskedWord[][],
  lookup: Lookup,
): Promise<Set<number> | undefined> {
  let holding: Set<number> | undefined;
  for (const phrase of phrases) {
    const slots = await Promise.all(phrase.map((word) => toSlot(word, 0, false, lookup)));
    const postings = slots.map(({ options }) =>
      options.filter(({ sureness }) => sureness === 1).flatMap((option) => option.postings),
    );
    const own = holdersOf(postings);
    holding = holding ? new Set([...own].filter((video) => holding!.has(video))) : own;
  }
  return holding;
}

function holdersOf(postings: Posting[][]): Set<number> {
  const byVideo = postings.map((list) => {
    const places = new Map<number, Set<number>>();
    for (const { video, places: own } of list)
      places.set(video, new Set([...(places.get(video) ?? []), ...own]));
    return places;
  });
  const [first, ...others] = byVideo;
  const holders = new Set<number>();
  for (const [video, places] of first ?? []) {
    const isThere = (place: number) =>
      others.every((one, index) => one.get(video)?.has(place + index + 1));
    if ([...places].some(isThere)) holders.add(video);
  }
  return holders;
}
