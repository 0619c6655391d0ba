/** Where in the feed of shorts a visitor is, and where a key or a wheel leads. */

/**
 * The slide in view.
 * @param scrolled how far the feed has moved, in pixels
 * @param height of each slide, in pixels
 */
export function slideAt(scrolled: number, height: number, slides: number): number {
  if (height <= 0) return 0;
  return Math.max(0, Math.min(slides - 1, Math.round(scrolled / height)));
}

/** How many slides a key moves by; `j` and `k` are single letters, which a visitor can switch off. */
export function stepOf(key: string, hasLetters: boolean): number {
  if (key === 'ArrowDown' || (hasLetters && key === 'j')) return 1;
  if (key === 'ArrowUp' || (hasLetters && key === 'k')) return -1;
  return 0;
}

/** One report of a wheel: when, in milliseconds, how far, and when one last led to another slide. */
export type Turn = { time: number; delta: number; stepped: number };

/** Milliseconds without a report, after which a wheel is turned anew. */
const PAUSE = 200;
/** Milliseconds between two slides while it keeps turning. */
const PACE = 500;
/** Pixels: what reports less is a touchpad that runs out. */
const NOTCH = 40;

/** Whether a wheel leads to another slide now (`stepped` is its own time then); a touchpad that runs out does not. */
export function turn(last: Turn | undefined, time: number, delta: number): Turn {
  const size = Math.abs(delta);
  const isNew = !last || time - last.time > PAUSE;
  const isKept =
    last && time - last.stepped > PACE && size >= NOTCH && size >= Math.abs(last.delta);
  return { time, delta, stepped: isNew || isKept ? time : last!.stepped };
}
