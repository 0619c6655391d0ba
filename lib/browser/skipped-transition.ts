/** Moves between pages without a picture that grows. Used by `components/site/alive.tsx`. */

/** The path of a file, which is no page. */
const FILE = /\.\w+$/u;

/**
 * Where the next document takes no part in the transition, as a feed or a text file, the browser skips it, and reports that as
 * an error of this page unless somebody hears of it (https://github.com/w3c/csswg-drafts/issues/13726), or as one of the file,
 * if it is shown by then. So there is none to a file.
 * @returns stops listening
 */
export function expectSkippedTransitions(): () => void {
  const expected = () => {};
  const swap = ({ viewTransition, activation }: PageSwapEvent) => {
    if (!viewTransition) return;
    viewTransition.ready.catch(expected);
    viewTransition.finished.catch(expected);
    const next = activation?.entry.url;
    if (next && FILE.test(new URL(next).pathname)) viewTransition.skipTransition();
  };
  addEventListener('pageswap', swap);
  return () => removeEventListener('pageswap', swap);
}
