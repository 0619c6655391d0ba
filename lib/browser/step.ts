/** A history entry for what opens over a page, so that Back closes it instead of leaving the page. Used by `dialog.ts`. */
import { goTo, onMove } from './query';

/** Settled once the entry of the one before is gone: `history.back()` only takes effect later. */
let ready = Promise.resolve();

/**
 * Closing in another way removes the entry. A query that has changed meanwhile, with `replaceWith`, stays however it closes.
 * Both entries have the same address and state of the router, so that going back from one to the other changes nothing else.
 * @param close called when Back is pressed; returns false if nothing is open any longer, e.g. since the page has changed
 * @returns call it once closed
 */
export function openStep(close: () => boolean): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let removeEntry: (() => void) | undefined;
  void ready.then(() => {
    if (signal.aborted) return;
    const before = location.href;
    let { search } = location;
    let hasLeft = false;
    history.pushState(history.state, '');
    // Going back is a move too, and told before `leave` hears of it.
    const note = () =>
      setTimeout(() => {
        if (!hasLeft) ({ search } = location);
      });
    onMove(note, signal);
    const leave = () => {
      hasLeft = true;
      removeEntry = undefined;
      if (close() && location.href === before) goTo(search);
    };
    addEventListener('popstate', leave, { once: true, signal });
    removeEntry = () => {
      // It is the entry of another list by now.
      if (location.href !== before) return;
      ready = new Promise((resolve) => {
        addEventListener('popstate', () => resolve(), { once: true });
      });
      history.back();
    };
  });
  return () => {
    listening.abort();
    removeEntry?.();
    removeEntry = undefined;
  };
}
