/** Signs of other systems in a body, which no reader should see. Asked by `body-problems.ts`. */
import { KINDS, SIGN } from './left-over-kinds';

export function mayHoldLeftOvers(body: string): boolean {
  return SIGN.test(body);
}

/** The first use of a kind, as an offset, and how many there are. */
export type LeftOver = { found: string; at: number; uses: number; message: string; fix: string };

/** @param outsideCode a body whose code is blanked @param outsideHtml the same, whose tags are blanked too */
export function findLeftOvers(outsideCode: string, outsideHtml: string): LeftOver[] {
  return KINDS.flatMap(({ what, pattern, shown = 'is shown as text', fix, isOutsideHtml }) => {
    const text = isOutsideHtml ? outsideHtml : outsideCode;
    const [first, ...more] = [...text.matchAll(pattern)];
    if (!first) return [];
    const found = first[0].trim();
    const at = first.index + first[0].indexOf(found);
    return [{ found, at, uses: more.length + 1, message: `is ${what}, which ${shown}`, fix }];
  });
}
