/** Terms and pages that a question names, and the largest terms of all. */
import type { LoadedIndex } from '@/lib/browser/loaded-index';
import { sitePageAddress, termPath, toHref, watchPathAddress } from '@/lib/model/address';
import { fold } from '@/lib/model/fold';
import { toTokens } from '@/lib/model/search/tokens';

/** A term with the number of its videos; a path, or a page that is about no video. */
export type Subject = { href: string; title: string; count?: number };

type Terms = Pick<LoadedIndex, 'allTerms' | 'terms'>;
type Pages = Pick<LoadedIndex, 'pages' | 'paths'>;

const MOST = 6;

/** Terms whose names contain all words of the question, or are contained in them; the largest first. */
export function findSubjects(index: Terms, q: string): Subject[] {
  return named(bySize(index), q);
}

/** The same for paths and pages; the words may also be in what a page says of itself. */
export function findPages({ paths, pages }: Pages, q: string): Subject[] {
  return named(
    [
      ...paths.map(([slug, title]) => ({ href: toHref(watchPathAddress({ slug })), title })),
      ...pages.map(([slug, title, about]) => ({
        href: toHref(sitePageAddress({ slug })),
        title,
        about,
      })),
    ],
    q,
  );
}

/** The ones most videos are about. */
export function largestSubjects(index: Terms): Subject[] {
  return bySize(index).slice(0, MOST);
}

function named<One extends Subject & { about?: string }>(all: One[], q: string): One[] {
  const asked = wordsOf(q);
  const holds = (text: string[], some: string[]) =>
    some.length > 0 && some.every((word) => text.some((other) => other.startsWith(word)));
  return all
    .filter(({ title, about = '' }) => {
      const own = wordsOf(title);
      return holds(asked, own) || holds([...own, ...wordsOf(about)], asked);
    })
    .slice(0, MOST);
}

function bySize({ allTerms, terms }: Terms) {
  const counts = allTerms.map(() => 0);
  for (const own of terms) for (const term of own) counts[term]! += 1;
  return allTerms
    .map((term, index) => ({ href: termPath(term), title: term.title, count: counts[index]! }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function wordsOf(text: string): string[] {
  return toTokens(text).map(({ forms }) => fold(forms[0]));
}
