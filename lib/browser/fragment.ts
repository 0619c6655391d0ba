/** Fetches markup that is a file of its own, if the page came without it. Used by transcripts. */

import { isFragment } from '@/lib/model/fragment';

/**
 * Fills an element that is still empty; after a failure it tries again when the browser is back online.
 * @param path of the file, as an href
 * @param onChange called with whether the file could not be loaded
 * @returns a function that ends it
 */
export function loadFragment(
  element: HTMLElement,
  path: string,
  onChange: (hasFailed: boolean) => void,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const load = async () => {
    if (element.firstElementChild) return;
    try {
      const answer = await fetch(path, { signal });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      const markup = await answer.text();
      // The page of a network that asks to sign in is not what was asked for.
      if (!isFragment(markup)) throw new Error(`${path} is no fragment`);
      element.innerHTML = markup;
      onChange(false);
    } catch {
      if (!signal.aborted) onChange(true);
    }
  };
  void load();
  addEventListener('online', () => void load(), { signal });
  return () => stop.abort();
}
