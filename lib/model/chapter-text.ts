/**
 * Lists of times in the text of a body, read line by line: its markdown is not parsed, since most bodies have
 * none and some are huge. Used by `chapters.ts`.
 */
import { type ChapterLine, readChapterLine, toPlainLine, toRowLine } from './chapter-line';

const FENCE = /^\s*(`{3}|~{3})/u;
const QUOTE = /^(?: {0,3}> ?)+/u;
const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/u;
const HEADING = /^ {0,3}#{1,6}\s+/u;
const BREAK = /<br\s*\/?>/iu;
/** The line below the column headings of a table. */
const TABLE_RULE = /^[\s:-]*\|[\s:|-]*$/u;

/** @param line of the text, from 0 */
export type TextLine = ChapterLine & { line: number };

/** Every run of lines that each contain a time and a title; headings with text below them come last. */
export function listTextRuns(markdown: string): TextLine[][] {
  const runs: TextLine[][] = [];
  const headings: TextLine[] = [];
  let run: TextLine[] = [];
  const end = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  let fence: string | undefined;
  /** Where the text of the last item starts; what is indented as far belongs to it. */
  let inset = Infinity;
  let isAfterBlank = true;
  for (const [number, written] of withoutComments(markdown).split('\n').entries()) {
    const line = written.replace(QUOTE, '').trimEnd();
    const mark = FENCE.exec(line)?.[1];
    const isCode = fence !== undefined || mark !== undefined;
    if (mark !== undefined) fence = fence === undefined ? mark : fence === mark ? undefined : fence;
    const indent = line.replaceAll('\t', '    ').search(/\S/u);
    const isInItem = indent >= inset;
    const isIndentedCode = indent >= 4 && isAfterBlank && !isInItem;
    isAfterBlank = indent === -1;
    // What an item contains besides its first line is not part of the list.
    if (isAfterBlank || (isInItem && run.length > 0) || TABLE_RULE.test(line)) continue;
    const item = isCode || isIndentedCode ? undefined : ITEM.exec(line)?.[0].length;
    inset = item ?? (isInItem ? inset : Infinity);
    if (isCode || isIndentedCode) end();
    else
      for (const part of line.slice(item ?? 0).split(BREAK)) {
        const found = readPart(part);
        const chapter = found && { ...found, line: number };
        if (chapter) run.push(chapter);
        else if (part.trim() !== '') end();
        if (chapter && HEADING.test(part)) headings.push(chapter);
      }
  }
  end();
  return headings.length > 0 ? [...runs, headings] : runs;
}

function readPart(part: string): ChapterLine | undefined {
  if (!/[\d０-９][:：][\d０-９]/u.test(part)) return undefined;
  const text = part
    .replace(HEADING, '')
    .replace(/ #+\s*$/u, '')
    .trim();
  if (!text.startsWith('|')) return readChapterLine(toPlainLine(text));
  const cells = text.split(/(?<!\\)\|/u).map((cell) => toPlainLine(cell.trim()));
  return readChapterLine(toRowLine(cells).text);
}

/** What is commented out is hidden; so is everything after an unclosed comment. */
function withoutComments(markdown: string): string {
  const [first = '', ...others] = markdown.split('<!--');
  return others.reduce((text, part) => {
    const end = part.indexOf('-->');
    const hidden = part.slice(0, end === -1 ? undefined : end + 3).replace(/[^\n]/gu, '');
    return text + hidden + (end === -1 ? '' : part.slice(end + 3));
  }, first);
}
