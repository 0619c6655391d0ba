/** Headings, lists and tables that markdown shows as the lines of a paragraph. Used by `raw-markdown.ts`. */
import type { Edit } from './body-places';
import type { Raw } from './raw-links';
import { findTable } from './raw-tables';

/** Spaces that are none for markdown; on a Mac, Option and the space bar write one. */
const ODD_SPACE = '[\u00a0\u2007\u202f\u3000]';
const HEADING = new RegExp(String.raw`^(#{1,6})(?:(${ODD_SPACE}+)\S|(?=[\p{L}\d*_["'“‘(¿¡]))`, 'u');
/** A heading of one "#", not a hashtag: some words that begin with a capital, and no sentence. */
const ONE_HASH = /^#\p{Lu}[\p{Ll}\d’'-]{0,40}(?: [^#\n]{0,60})? [^#\s]{0,40}[\p{L}\d)]$/u;
const ITEM = new RegExp(
  String.raw`^(?:([-*+])|(\d{1,3})([.)]))(?:(${ODD_SPACE}+)\S|(?=\p{L}))`,
  'u',
);

/** `text` has masked what markdown did read; `at` is its offset in the body. */
export type Line = { text: string; written: string; at: number };
export type LineRaw = Raw & { at: number; edits: Edit[] };

/**
 * @param lines of a paragraph, without what opens quotes and lists
 * @param body that they are in
 * @param item the mark of the list item that they begin
 * @param isHead whether nothing contains it, and something follows
 */
export function findRawLines(
  lines: Line[],
  body: string,
  isHead: boolean,
  item?: string,
): LineRaw[] {
  const more = item === undefined ? [] : findMoreItems(lines, body, item);
  return [
    ...findConflict(lines),
    ...findHeadings(lines, isHead),
    ...(more.length > 0 ? more : findItems(lines)),
    ...findTasks(lines),
    ...findTable(lines, body),
  ];
}

function findHeadings(lines: Line[], isHead: boolean): LineRaw[] {
  return lines.flatMap(({ text, written, at }) => {
    const [, marks, space] = HEADING.exec(text) ?? [];
    if (marks === undefined) return [];
    const isHashtag = marks === '#' && !(isHead && lines.length === 1 && ONE_HASH.test(text));
    if (space === undefined && isHashtag) return [];
    const edits = [spaced(at, marks, space)];
    return { found: written, at, edits, ...spaceFault(marks, space, written, 'a heading') };
  });
}

/** An ordinary space behind marks. */
const spaced = (at: number, marks: string, space = ''): Edit => ({
  at,
  found: marks + space,
  text: `${marks} `,
});

/** What is said of marks without a space behind them. */
function spaceFault(marks: string, space: string | undefined, text: string, what: string) {
  const fault = space === undefined ? 'has no space' : 'has a no-break space';
  const message = `${fault} after "${marks}", so it is shown as text, not as ${what}`;
  const words = text.slice(marks.length + (space?.length ?? 0));
  return { message, fix: `write an ordinary space after "${marks}": ${marks} ${shorten(words)}` };
}

function shorten(words: string): string {
  return words.length > 40 ? `${words.slice(0, 40).trimEnd()}…` : words;
}

/** Two or more lines with the same mark, or with numbers that count up. */
function findItems(lines: Line[]): LineRaw[] {
  const marksOf = (index: number) => {
    const { text = '' } = lines[index] ?? {};
    const [, bullet, number, end = '', space] = ITEM.exec(text) ?? [];
    // Words in emphasis, or in bold.
    if (bullet === '*' && text.indexOf('*', 1) !== -1) return undefined;
    if (bullet !== undefined) return { marks: bullet, next: bullet, space };
    return number === undefined
      ? undefined
      : { marks: number + end, next: `${Number(number) + 1}${end}`, space };
  };
  for (const [index, { written, at }] of lines.entries()) {
    const first = marksOf(index);
    const second = first && marksOf(index + 1);
    if (!first || !second || second.marks !== first.next) continue;
    const { message, fix } = spaceFault(first.marks, first.space, written, 'a list');
    const edits = [spaced(at, first.marks, first.space)];
    for (let [last, below] = [first, index + 1]; below < lines.length; below++) {
      const next = marksOf(below);
      if (next?.marks !== last.next) break;
      edits.push(spaced(lines[below]!.at, next.marks, next.space));
      last = next;
    }
    return [{ found: written, at, edits, message, fix: `${fix}; and so in the lines below` }];
  }
  return [];
}

/** Lines of an item that should be items of their own: they begin in its column, with its mark or the next number. */
function findMoreItems(lines: Line[], body: string, item: string): LineRaw[] {
  const [own] = lines;
  if (!own) return [];
  const columnOf = (at: number) => at - body.lastIndexOf('\n', at - 1);
  const column = columnOf(body.lastIndexOf(item, own.at));
  let next = nextMark(item);
  const missed = lines.slice(1).filter(({ text, at }) => {
    const [, bullet, number = '', end = ''] = ITEM.exec(text) ?? [];
    const isNext = (bullet ?? number + end) === next && columnOf(at) === column;
    if (!isNext || (bullet === '*' && text.includes('*', 1))) return false;
    next = nextMark(next);
    return true;
  });
  const [first] = missed;
  if (!first) return [];
  const markOf = ({ text }: Line) => /^(?:[-*+]|\d+[.)])/u.exec(text)![0];
  const spaceOf = ({ text }: Line) => ITEM.exec(text)![4];
  const edits = missed.map((line) => spaced(line.at, markOf(line), spaceOf(line)));
  const { message, fix } = spaceFault(markOf(first), spaceOf(first), first.written, 'a list');
  const more = missed.length > 1 ? '; and so in the lines below' : '';
  return [{ found: first.written, at: first.at, edits, message, fix: fix + more }];
}

const nextMark = (mark: string) => mark.replace(/^\d+/u, (number) => String(Number(number) + 1));

/** What separates the two versions of a merge conflict; below a line, it would make that a heading. */
function findConflict([first]: Line[]): LineRaw[] {
  if (first?.text !== '=======') return [];
  const edits = [{ at: first.at, found: first.written, text: '' }];
  const message = 'is left over from a merge conflict';
  return [{ found: first.written, at: first.at, edits, message, fix: 'remove it' }];
}

/** Lines that begin with an empty box, or one after another with boxes. */
function findTasks(lines: Line[]): LineRaw[] {
  const isTask = ({ text }: Line) => /^\[[ xX]\][ \t]+[^\s([]/u.test(text);
  const first = lines.find(isTask);
  const tasks = lines.filter(isTask);
  if (!first || !tasks.some(({ text }) => text.startsWith('[ ]'))) return [];
  const edits = tasks.map(({ at }) => ({ at, found: '[', text: '- [' }));
  const more = tasks.length > 1 ? '; and so in the lines below' : '';
  const message = 'has no hyphen before its box, so it is shown as text, not as a task';
  return [
    {
      found: first.written,
      at: first.at,
      edits,
      message,
      fix: `write - ${shorten(first.written)}${more}`,
    },
  ];
}
