/** Leftovers of other systems in a body, which no reader should see. Used by `body-problems.ts`. */
import type { Edit } from './body-places';
import type { ShownFault } from './body-problems';
import { type Kind, KINDS, type PageFinder, SIGN } from './left-over-kinds';
import type { Match } from './left-over-mends';

export function mayHoldLeftOvers(body: string): boolean {
  return SIGN.test(body);
}

/**
 * Each at the first use of its kind, those with a known shortcode or page apart.
 * @param outsideCode the body with its code blanked out @param outsideHtml the same, with its tags blanked out too
 */
export function findLeftOvers(
  outsideCode: string,
  outsideHtml: string,
  findPage: PageFinder,
): ShownFault[] {
  return KINDS.flatMap((kind) => {
    const text = kind.isOutsideHtml ? outsideHtml : outsideCode;
    const matches = Array.from(text.matchAll(kind.pattern), ({ 0: whole, index }) => {
      const found = whole.trim();
      return { found, at: index + whole.indexOf(found), text };
    });
    const { what, shown = 'is shown as text' } = kind;
    const tell = (fix: string, [first, ...more]: Match[], edits: Edit[]): ShownFault[] => {
      if (!first) return [];
      const message = `is ${what}, which ${shown}`;
      return [{ found: first.found, at: first.at, message, fix, uses: 1 + more.length, edits }];
    };
    const [first] = matches;
    if (!first) return [];
    if ('write' in kind)
      return tell(`write ${kind.write(first.found)}`, matches, listEdits(kind, matches));
    const { call, fix } = kind;
    const calls = matches.flatMap(({ found, at }) => {
      const right = call?.(found, findPage);
      return right === undefined ? [] : [{ found, at, text: right }];
    });
    const placed = new Set(calls.map(({ at }) => at));
    const others = matches.filter(({ at }) => !placed.has(at));
    return [
      ...tell(`write ${calls[0]?.text}`, calls, calls),
      ...(fix === undefined
        ? []
        : tell(
            typeof fix === 'string' ? fix : fix(others[0]?.found ?? ''),
            others,
            listEdits(kind, others),
          )),
    ];
  });
}

/** The certain changes at every use of a kind, each once. */
function listEdits(kind: Kind, matches: Match[]): Edit[] {
  if (!kind.mend) return [];
  const edits = matches.flatMap(kind.mend);
  return [...new Map(edits.map((edit) => [edit.at, edit])).values()];
}
