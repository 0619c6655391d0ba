/** Terms that a question names. */
import type { LoadedIndex } from '@/lib/browser/loaded-index';
import { fold } from '@/lib/model/fold';
import { toTokens } from '@/lib/model/search/tokens';
import type { TermLink } from '@/lib/model/term';

export type Subject = TermLink & { count: number };

const MOST = 6;

/** Those whose names hold all words that were asked for, or are held by them; the largest first. */
export function findSubjects(
  { allTerms, terms }: Pick<LoadedIndex, 'allTerms' | 'terms'>,
  q: string,
): Subject[] {
  const asked = wordsOf(q);
  if (asked.length === 0) return [];
  const counts = allTerms.map(() => 0);
  for (const own of terms) for (const term of own) counts[term]! += 1;
  return allTerms
    .map((term, index) => ({ ...term, count: counts[index]! }))
    .filter(({ title, count }) => {
      const own = wordsOf(title);
      const holds = (all: string[], some: string[]) =>
        some.every((word) => all.some((other) => other.startsWith(word)));
      return count > 0 && own.length > 0 && (holds(own, asked) || holds(asked, own));
    })
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST);
}

function wordsOf(text: string): string[] {
  return toTokens(text).map(({ forms }) => fold(forms[0]));
}
