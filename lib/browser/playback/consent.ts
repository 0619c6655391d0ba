/** A click that asks for a video on another page is consent to play it there. */

let isGiven = false;

/** The page that comes next shall play its video by itself. */
export function playOnArrival(): void {
  isGiven = true;
}

/** Asked once by the player of that page. */
export function takeConsent(): boolean {
  const given = isGiven;
  isGiven = false;
  return given;
}
