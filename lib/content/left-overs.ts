/** Leftovers of other systems in a body, which no reader should see. Used by `body-problems.ts`. */
import type { Edit } from './body-places';
import type { ShownFault } from './body-problems';
import { type Kind, KINDS, SIGN } from './left-over-kinds';
import type { Match } from './left-over-mends';

export function mayHoldLeftOvers(body: string): boolean {
  return SIGN.test(body);
}

/**
 * Each at the first use of its kind.
 * @param outsideCode the body with its code blanked out @param outsideHtml the same, with its tags blanked out too
 */
export function findLeftOvers(outsideCode: string, outsideHtml: string): ShownFault[] {
  return KINDS.flatMap((kind) => {
    const text = kind.isOutsideHtml ? outsideHtml : outsideCode;
    const matches = Array.from(text.matchAll(kind.pattern), ({ 0: whole, index }) => {
      const found = whole.trim();
      return { found, at: index + whole.indexOf(found), text };
    });
    const [first] = matches;
    if (!first) return [];
    const { what, shown = 'is shown as text' } = kind;
    const fix = 'write' in kind ? `write ${kind.write(first.found)}` : kind.fix;
    const told = { message: `is ${what}, which ${shown}`, fix, uses: matches.length };
    return [{ found: first.found, at: first.at, edits: listEdits(kind, matches), ...told }];
  });
}

/** The certain changes at every use of a kind, each once. */
function listEdits(kind: Kind, matches: Match[]): Edit[] {
  if (!kind.mend) return [];
  const edits = matches.flatMap(kind.mend);
  return [...new Map(edits.map((edit) => [edit.at, edit])).values()];
}
