/** Moves between pages without a picture that grows. Used by `components/site/alive.tsx`. */

/**
 * Where the next document takes no part in the transition, as a feed or a text file, the browser skips it, and reports that as
 * an error of this page unless somebody hears of it: https://github.com/w3c/csswg-drafts/issues/13726
 * @returns stops listening
 */
export function expectSkippedTransitions(): () => void {
  const expected = () => {};
  const swap = ({ viewTransition }: PageSwapEvent) => {
    viewTransition?.ready.catch(expected);
    viewTransition?.finished.catch(expected);
  };
  addEventListener('pageswap', swap);
  return () => removeEventListener('pageswap', swap);
}
