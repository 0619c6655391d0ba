/** Which terms often appear together. Used by the page of a term. */
import type { Term } from '@/lib/model/term';

import type { Catalog } from './read';

const MOST = 8;
/** Terms that share fewer videos appear together by chance. */
const LEAST_SHARED = 2;

/** Terms of all taxonomies by the share of videos they have in common (cosine), nearest first. */
export function listNeighbours(
  term: Term,
  { taxonomies, getTerm }: Pick<Catalog, 'taxonomies' | 'getTerm'>,
): Term[] {
  const shared = new Map<string, number>();
  for (const { terms } of term.videos) {
    for (const { taxonomy, slug } of terms) {
      const key = `${taxonomy}/${slug}`;
      shared.set(key, (shared.get(key) ?? 0) + 1);
    }
  }
  const order = taxonomies.map(({ name }) => name);
  return [...shared]
    .filter(([key, count]) => key !== `${term.taxonomy}/${term.slug}` && count >= LEAST_SHARED)
    .flatMap(([key, count]) => {
      const cut = key.indexOf('/');
      const other = getTerm(key.slice(0, cut), key.slice(cut + 1));
      // A name that is both a tag and a category is one subject.
      if (!other || other.slug === term.slug) return [];
      return [{ other, score: count / Math.sqrt(term.videos.length * other.videos.length) }];
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        order.indexOf(a.other.taxonomy) - order.indexOf(b.other.taxonomy) ||
        (a.other.title < b.other.title ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ other }) => other);
}
