/** Tables that markdown shows as the lines of a paragraph. Used by `raw-lines.ts`. */
import type { Line, LineRaw } from './raw-lines';

const DIVIDER = /^\|?[\s:]*[-–—]{1,99}[\s|:–—-]*$/u;

/** Lines like those of a table, of which the second does not divide its head from its rows. */
export function findTable([head, second, ...more]: Line[], body: string): LineRaw[] {
  if (!head || !second) return [];
  const cells = countCells(head.text);
  const isDivider = DIVIDER.test(second.text) && second.text.includes('|');
  const isTable = cells > 1 && (isDivider || head.text.startsWith('|'));
  if (!isTable || more.some(({ text }) => DIVIDER.test(text))) return [];
  const divider = `|${' --- |'.repeat(cells)}`;
  const told = { found: head.written, at: head.at };
  // With what opens quotes and lists around the second line.
  const end = head.at + head.written.length;
  const between = body.slice(end, second.at);
  if (!isDivider) {
    if (!second.text.startsWith('|') || countCells(second.text) !== cells) return [];
    const message = 'is a table without its second line, which is shown as text';
    const edits = [{ at: end, found: between, text: between + divider + between }];
    return [{ ...told, edits, message, fix: `add a line ${divider} below it` }];
  }
  if (countCells(second.text) === cells && /^[\s|:-]+$/u.test(second.text)) return [];
  const message = 'is the head of a table whose second line does not fit, so it is shown as text';
  const edits = [{ at: second.at, found: second.written, text: divider }];
  return [{ ...told, edits, message, fix: `write ${divider} as the line below it` }];
}

function countCells(text: string): number {
  const inner = text
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '');
  return inner.split(/(?<!\\)\|/u).length;
}
