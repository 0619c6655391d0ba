/** Which terms have the most videos. Used by the index of a taxonomy and by pages with nothing on them. */
import { type Term, withVideos } from './term';
import type { Video } from './video';

/** How many large terms an index shows. */
const MOST_LARGE = 8;
/** The pictures of a large term; one with fewer videos is small. */
export const STILLS = 3;

export type LargeTerm = { term: Term; stills: Video[] };

/** Those with videos, the largest first. */
export function bySize(terms: Term[]): Term[] {
  return withVideos(terms).sort((a, b) => b.videos.length - a.videos.length);
}

/** The largest, each with its newest videos, if possible those that no larger one shows. */
export function listLargeTerms(terms: Term[]): LargeTerm[] {
  const shown = new Set<Video>();
  return bySize(terms)
    .filter(({ videos }) => videos.length >= STILLS)
    .slice(0, MOST_LARGE)
    .map((term) => {
      const stills = [...term.videos]
        .sort((a, b) => Number(shown.has(a)) - Number(shown.has(b)))
        .slice(0, STILLS);
      stills.forEach((video) => shown.add(video));
      return { term, stills };
    });
}
