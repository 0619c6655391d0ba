/** Removes a run of chapters from a body, with the label that would be left above nothing. Used by `chapters.ts`. */
import type { Nodes, Parents, PhrasingContent } from 'mdast';

import { arePure, isBreak, plain, splitLines } from './body-lines';
import { isChapterLabel } from './chapter-label';
import { isComment, type Run, type RunLine, standsAlone } from './chapter-runs';

export function removeRun({ path, lines }: Run) {
  const parent = path.at(-1)!;
  const byBlock = new Map<Nodes, RunLine[]>();
  for (const line of lines) {
    const own = byBlock.get(line.block);
    if (own) own.push(line);
    else byBlock.set(line.block, [line]);
  }
  const [[block] = []] = byBlock;
  const first = (parent.children as Nodes[]).indexOf(block!);
  byBlock.forEach((own, of) => removeLines(of, own));
  const gone = new Set([...byBlock.keys()].filter(isEmpty));
  keepChildren(parent, (child) => !gone.has(child));
  if (gone.has(block!)) {
    removeBox(parent, first);
    removeLabel(parent, first - 1);
  }
  for (let depth = path.length - 1; depth > 0 && path[depth]!.children.length === 0; depth--)
    keepChildren(path[depth - 1]!, (child) => child !== path[depth]);
}

function removeLines(block: Nodes, lines: RunLine[]) {
  if (block.type === 'paragraph') {
    const removed = new Set(lines.map(({ index }) => index));
    const isKept = (line: PhrasingContent[], index: number) =>
      !removed.has(index) && plain(line).trim() !== '';
    const all = splitLines(block.children);
    const above = all.slice(0, lines[0]!.index).findLastIndex(isKept);
    if (above !== -1 && isLabel(all[above]!)) removed.add(above);
    block.children = joinLines(all.filter(isKept));
  } else if (block.type === 'list' || block.type === 'table') {
    const removed = new Set<Nodes>(lines.map(({ holder }) => holder!));
    keepChildren(block, (child) => !removed.has(child));
  } else if (block.type === 'heading') {
    block.children = [];
  } else if (block.type === 'html') {
    block.value = '';
  }
}

/** A table without rows still has its column headings. */
function isEmpty(block: Nodes): boolean {
  if (block.type === 'html') return block.value === '';
  return 'children' in block && block.children.length <= (block.type === 'table' ? 1 : 0);
}

const BOX = /^\s*<details\b[^<>]*>\s*<summary\b[^<>]*>([^<>]*)<\/summary>\s*$/iu;

/** The collapsible box that would be left empty. @param index of what follows the run */
function removeBox(parent: Parents, index: number) {
  const [opening, closing] = [parent.children[index - 1], parent.children[index]];
  if (opening?.type !== 'html' || closing?.type !== 'html') return;
  const label = BOX.exec(opening.value)?.[1];
  const isBox =
    label !== undefined && isChapterLabel(label) && /^\s*<\/details>\s*$/iu.test(closing.value);
  if (isBox) keepChildren(parent, (child) => child !== opening && child !== closing);
}

/** Removes the label at an index and the labels above it, as long as nothing else is below them. */
function removeLabel(parent: Parents, index: number) {
  const label = parent.children[index];
  if (!label) return;
  if (isComment(label)) {
    removeLabel(parent, index - 1);
  } else if (label.type === 'heading') {
    if (!standsAlone(parent, index) || !isLabel(label.children)) return;
    keepChildren(parent, (child) => child !== label);
    removeLabel(parent, index - 1);
  } else if (label.type === 'paragraph') {
    const lines = splitLines(label.children);
    if (!isLabel(lines.at(-1)!)) return;
    label.children = joinLines(lines.slice(0, -1));
    if (label.children.length > 0) return;
    keepChildren(parent, (child) => child !== label);
    removeLabel(parent, index - 1);
  }
}

function isLabel(line: PhrasingContent[]): boolean {
  return arePure(line, NaN) && isChapterLabel(plain(line));
}

/** @param lines each starting with what separates it from the previous one, which the first does not need */
function joinLines([first = [], ...others]: PhrasingContent[][]): PhrasingContent[] {
  const start = first.findIndex((node) => !isBreak(node));
  const [node, ...rest] = first.slice(start === -1 ? first.length : start);
  const head = node?.type === 'text' ? { ...node, value: node.value.trimStart() } : node;
  return [...(head ? [head] : []), ...rest, ...others.flat()];
}

function keepChildren(parent: Parents, isKept: (child: Nodes) => boolean) {
  parent.children = parent.children.filter(isKept) as typeof parent.children;
}
