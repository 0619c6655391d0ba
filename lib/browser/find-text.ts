/** Finds words within an element and highlights them without changing its markup (CSS Custom Highlight API). */
import { foldWithPlaces } from '@/lib/model/fold';

/** Every match, ignoring letter case and accents; none for fewer than two characters. */
export function findText(root: HTMLElement, query: string): Range[] {
  const wanted = foldWithPlaces(query.trim().replace(/\s+/gu, ' ')).folded;
  if (wanted.length < 2) return [];
  const ranges: Range[] = [];
  for (const block of root.querySelectorAll('p')) {
    // A phrase may start in one sentence and end in the next.
    const nodes: { node: Text; from: number }[] = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (node.parentElement?.closest('a')) continue;
      nodes.push({ node, from: text.length });
      text += node.data;
    }
    const { folded, places } = foldWithPlaces(text);
    const place = (index: number, isEnd: boolean) => {
      const { node, from } = nodes.findLast((entry) =>
        isEnd ? entry.from < index : entry.from <= index,
      )!;
      return [node, Math.min(index - from, node.length)] as const;
    };
    for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + 1)) {
      const range = document.createRange();
      range.setStart(...place(places[at]!, false));
      range.setEnd(...place(places[at + wanted.length]!, true));
      ranges.push(range);
    }
  }
  return ranges;
}

/** Here and not in the stylesheet, whose minifier does not know these names yet. */
const PAINT = `
::highlight(found) { background: var(--color-found); color: var(--color-on-found) }
::highlight(found-current) { background: var(--color-found-current); color: var(--color-on-found) }`;

let isPainted = false;

function addPaint() {
  if (isPainted) return;
  isPainted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PAINT);
  document.adoptedStyleSheets.push(sheet);
}

/** Highlights all matches and scrolls the current one into the middle of its box. */
export function showMatch(scroller: HTMLElement, ranges: Range[], current: number): void {
  const range = ranges[current];
  if ('highlights' in CSS) {
    addPaint();
    CSS.highlights.set('found', new Highlight(...ranges));
    CSS.highlights.set('found-current', range ? new Highlight(range) : new Highlight());
  }
  if (!range) return;
  const box = range.getBoundingClientRect();
  const middle = scroller.getBoundingClientRect().top + scroller.clientHeight / 2;
  scroller.scrollTop += box.top - middle;
}
