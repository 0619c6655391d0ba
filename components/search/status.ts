/** What a search says of itself, for the dialog and the page. */
import { isNothing, type Results } from '@/lib/browser/search/results';
import { words } from '@/lib/model/words';

/** @param q the current question; the results may still be those of the previous one */
export function statusOf({ state, q: answered, found }: Results, q: string): string {
  if (q.trim() === '') return '';
  if (state === 'failed') return words.search.failed;
  if (state !== 'ready' || answered !== q.trim() || !found) return words.search.searching;
  if (found.pasted?.card === null) return words.search.unknown;
  if (isNothing(found)) return words.search.none(q.trim());
  // Those are shown, and no video is.
  if (found.ranked.length === 0 && !found.pasted) return words.search.pages;
  return words.search.found(found.ranked.length);
}
