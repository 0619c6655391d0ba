/** The filter box of a term index. Used by `components/taxonomy/term-filter.tsx`. */
import { fold } from '@/lib/model/fold';

/**
 * Hides the entries of a list (`data-term`) whose title does not contain what was typed, and groups without entries.
 * @returns how many are left, or undefined if nothing was typed
 */
export function filterList(list: HTMLElement, typed: string): number | undefined {
  const wanted = fold(typed.trim());
  let shown = 0;
  for (const entry of list.querySelectorAll<HTMLElement>('[data-term]')) {
    // Its first part is the title; the second one counts videos.
    entry.hidden = !fold(entry.querySelector('span')?.textContent ?? '').includes(wanted);
    if (!entry.hidden) shown += 1;
  }
  for (const group of list.querySelectorAll<HTMLElement>('[data-group]'))
    group.hidden = !group.querySelector('[data-term]:not([hidden])');
  return wanted === '' ? undefined : shown;
}
