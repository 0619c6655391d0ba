/** Leftovers of other systems in a body, which no reader should see. Used by `body-problems.ts`. */
import { KINDS, SIGN } from './left-over-kinds';

export function mayHoldLeftOvers(body: string): boolean {
  return SIGN.test(body);
}

/** The offset of the first use of a kind, and the count. */
export type LeftOver = { found: string; at: number; uses: number; message: string; fix: string };

const fixOf = (fix: (typeof KINDS)[number]['fix'], found: string) =>
  typeof fix === 'string' ? fix : fix(found);

/** @param outsideCode the body with its code blanked out @param outsideHtml the same, with its tags blanked out too */
export function findLeftOvers(outsideCode: string, outsideHtml: string): LeftOver[] {
  return KINDS.flatMap(({ what, pattern, shown = 'is shown as text', fix, isOutsideHtml }) => {
    const text = isOutsideHtml ? outsideHtml : outsideCode;
    const [first, ...more] = [...text.matchAll(pattern)];
    if (!first) return [];
    const found = first[0].trim();
    const at = first.index + first[0].indexOf(found);
    const told = { message: `is ${what}, which ${shown}`, fix: fixOf(fix, found) };
    return [{ found, at, uses: more.length + 1, ...told }];
  });
}
