/** Which HTML elements are open at a place in a body. Used by `html.ts`. */
import { ENDED_BY_NEXT, PHRASING, VOID } from './elements';

const TABLE_PARTS = new Set('caption col colgroup tbody td tfoot th thead tr'.split(' '));

/** How deep HTML may nest; each level slows every reader of the page down. */
export const MAX_HTML_DEPTH = 100;
/** Unclosed bold continues in every later paragraph; at most this many elements may. */
const MAX_UNCLOSED = 4;

export class Nesting {
  private readonly open = new Map<string, number>();
  private depth = 0;
  private unclosed = 0;
  /** Elements opened in the current paragraph, which end with it. */
  private line: string[] | undefined;

  /** @returns why an element may not start here, or undefined */
  start(name: string): 'too deep' | 'no place' | undefined {
    if (TABLE_PARTS.has(name) && !this.open.get('table')) return 'no place';
    if (VOID.has(name)) return undefined;
    const isDeeper = !ENDED_BY_NEXT.has(name);
    const isPhrasing = PHRASING.has(name);
    if (isDeeper && this.depth >= MAX_HTML_DEPTH) return 'too deep';
    if (isPhrasing && !this.line && this.unclosed >= MAX_UNCLOSED) return 'no place';
    this.open.set(name, (this.open.get(name) ?? 0) + 1);
    if (isDeeper) this.depth++;
    if (isPhrasing && this.line) this.line.push(name);
    else if (isPhrasing) this.unclosed++;
    return undefined;
  }

  /** @returns whether there was one to close */
  end(name: string): boolean {
    const open = this.open.get(name) ?? 0;
    if (open === 0) return false;
    this.open.set(name, open - 1);
    if (!ENDED_BY_NEXT.has(name)) this.depth--;
    const index = this.line?.lastIndexOf(name) ?? -1;
    if (index !== -1) this.line!.splice(index, 1);
    else if (PHRASING.has(name)) this.unclosed--;
    return true;
  }

  beginLine() {
    this.line = [];
  }

  /** @returns what is still open in the line, innermost first; all of it ends here */
  endLine(): string[] {
    const names = [...this.line!].reverse();
    for (const name of names) this.end(name);
    this.line = undefined;
    return names;
  }
}
