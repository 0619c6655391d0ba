/** Terms that a question names, and the largest of all. */
import type { LoadedIndex } from '@/lib/browser/loaded-index';
import { fold } from '@/lib/model/fold';
import { toTokens } from '@/lib/model/search/tokens';
import type { TermLink } from '@/lib/model/term';

export type Subject = TermLink & { count: number };

type Terms = Pick<LoadedIndex, 'allTerms' | 'terms'>;

const MOST = 6;

/** Terms whose names contain all words of the question, or are contained in them; the largest first. */
export function findSubjects(index: Terms, q: string): Subject[] {
  const asked = wordsOf(q);
  if (asked.length === 0) return [];
  const holds = (all: string[], some: string[]) =>
    some.every((word) => all.some((other) => other.startsWith(word)));
  return bySize(index)
    .filter(({ title }) => {
      const own = wordsOf(title);
      return own.length > 0 && (holds(own, asked) || holds(asked, own));
    })
    .slice(0, MOST);
}

/** The ones most videos are about. */
export function largestSubjects(index: Terms): Subject[] {
  return bySize(index).slice(0, MOST);
}

function bySize({ allTerms, terms }: Terms): Subject[] {
  const counts = allTerms.map(() => 0);
  for (const own of terms) for (const term of own) counts[term]! += 1;
  return allTerms
    .map((term, index) => ({ ...term, count: counts[index]! }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function wordsOf(text: string): string[] {
  return toTokens(text).map(({ forms }) => fold(forms[0]));
}
