/** The lines of a block of markdown: a paragraph, list items, table rows, or a heading. Used by `chapter-runs.ts`. */
import type { ListItem, Nodes, PhrasingContent, TableRow } from 'mdast';

import { isChapterLabel } from './chapter-label';
import { isTime, readChapterLine, toPlainLine, toRowLine } from './chapter-line';
import { parseMoment } from './moment';

export type Line = {
  /** Without markdown markers and surrounding spaces. */
  text: string;
  nodes: PhrasingContent[];
  /** Whether it contains other lines, blocks or cells. */
  hasMore: boolean;
  /** The item or row it is. */
  holder?: ListItem | TableRow;
};

/** Deeper markup is not read. */
const MAX_DEPTH = 20;

/** Empty for what has no lines of text, like code. */
export function toLines(block: Nodes): Line[] {
  switch (block.type) {
    case 'paragraph':
      return splitLines(block.children).map(toLine);
    case 'heading':
      return [toLine(block.children)];
    case 'list':
      return block.children.map((item) => {
        const [first, ...blocks] = item.children;
        const [line = [], ...lines] = first?.type === 'paragraph' ? splitLines(first.children) : [];
        return { ...toLine(line), hasMore: blocks.length + lines.length > 0, holder: item };
      });
    case 'table': {
      const rows = block.children.map(toRow);
      // Usually the column headings.
      return rows[0] && readChapterLine(rows[0].text) ? rows : rows.slice(1);
    }
    case 'html':
      return htmlLines(block.value);
    default:
      return [];
  }
}

/** Tags that mean nothing by themselves around a list of chapters. */
const AROUND =
  /<\/?(?:p|div|center|details|summary|br|b|strong|i|em|u|small|span|font)\b[^<>]*>/giu;

/** The lines of an HTML block; it contains more unless all are chapters, or their label. */
function htmlLines(html: string): Line[] {
  const lines = html
    .replace(/\n|<(?:br|\/summary)\b[^<>]*>/giu, '\n')
    .replace(AROUND, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const hasMore = lines.some(
    (line) => line.includes('<') || !(readChapterLine(line) || isChapterLabel(line)),
  );
  return lines
    .filter((line) => !isChapterLabel(line))
    .map((line) => ({ text: toPlainLine(line), nodes: [], hasMore }));
}

function toLine(nodes: PhrasingContent[]): Line {
  return { text: plain(nodes).trim(), nodes, hasMore: false };
}

function toRow(row: TableRow): Line {
  const nodes = row.children.flatMap(({ children }) => children);
  return {
    ...toRowLine(row.children.map(({ children }) => plain(children).trim())),
    nodes,
    holder: row,
  };
}

/** Each starts with what separates it from the previous one. */
export function splitLines(nodes: PhrasingContent[], depth = 0): PhrasingContent[][] {
  let line: PhrasingContent[] = [];
  const lines = [line];
  for (const node of nodes) {
    piecesOf(node, depth).forEach((piece, index) => {
      // A break is often written as an HTML one plus a line end.
      const isBroken = line.length === 1 && isBreak(line[0]!);
      if (index === 0 || (isBroken && index === 1)) line.push(...piece);
      else lines.push((line = piece));
    });
  }
  return lines;
}

function piecesOf(node: PhrasingContent, depth: number): PhrasingContent[][] {
  if (isBreak(node)) return [[], [node]];
  if (node.type === 'text') {
    const [first = '', ...others] = node.value.split('\n');
    const start = first === '' ? [] : [{ ...node, value: first }];
    return [start, ...others.map((value) => [{ ...node, value: `\n${value}` }])];
  }
  if (!('children' in node) || depth > MAX_DEPTH) return [[node]];
  const lines = splitLines(node.children, depth + 1);
  return lines.length === 1
    ? [[node]]
    : lines.map((children) => [{ ...node, children } as PhrasingContent]);
}

export function isBreak(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'html' && /^<br\b/iu.test(node.value));
}

/** The text of text, code and pictures; not of HTML. */
export function plain(nodes: PhrasingContent[], depth = 0): string {
  return nodes
    .map((node) => {
      if (node.type === 'html') return '';
      if ('value' in node) return node.value;
      if ('alt' in node) return node.alt ?? '';
      return 'children' in node && depth <= MAX_DEPTH ? plain(node.children, depth + 1) : '';
    })
    .join('');
}

const MARKS = /^(?:<!--|<\/?(?:br|b|strong|i|em|u|s|small|mark|code|kbd|span|font)\b)/iu;

/** Whether removing them loses only styling, and links to the moment. @param start of the chapter, in seconds */
export function arePure(nodes: PhrasingContent[], start: number): boolean {
  return nodes.every((node) => {
    if (node.type === 'html') return MARKS.test(node.value);
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'break') return true;
    if (node.type === 'linkReference') return isTime(plain([node]));
    if (node.type === 'link') return isTime(plain([node])) || momentOf(node.url) === start;
    const isStyle = node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';
    return isStyle && arePure(node.children, start);
  });
}

/** The second in an address of YouTube or of the page itself. */
function momentOf(url: string): number | undefined {
  const isVideo = /^(?:[?#]|https?:\/\/(?:[\w-]+\.)?youtu(?:\.be|be(?:-nocookie)?\.com)\/)/iu.test(
    url,
  );
  const [, moment] = /[?&#](?:t|start)=([^&#]+)/u.exec(url) ?? [];
  return isVideo && moment !== undefined ? parseMoment(moment) : undefined;
}
