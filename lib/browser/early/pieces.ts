/** Starts what works before React. */

/** Each by itself: what one of them throws is reported as the browser reports any error, and stops no other. */
export function startEach(pieces: (() => void)[]): void {
  for (const start of pieces)
    try {
      start();
    } catch (error) {
      reportError(error);
    }
}
