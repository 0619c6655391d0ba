/** Consecutive lines of a body that each contain a time and a title. Used by `chapters.ts`. */
import type { Nodes, Parents } from 'mdast';

import { type ChapterLine, readChapterLine } from './chapter-line';
import { arePure, type Line, toLines } from './body-lines';

export type RunLine = Line & {
  chapter: ChapterLine;
  /** The block it is, or is in. */
  block: Nodes;
  /** Which of its lines it is, from 0. */
  index: number;
  /** Whether it contains only a time and a title. */
  isPure: boolean;
};

/** @param path from the body to the parent of its blocks */
export type Run = { path: Parents[]; lines: RunLine[] };

/** Deeper lists and quotes contain no chapters. */
const MAX_DEPTH = 8;

/** Every run of a body: those of one level before those nested in its blocks; headings with text below them come last. */
export function listRuns(...path: Parents[]): Run[] {
  const parent = path.at(-1)!;
  const runs: Run[] = [];
  const headings: RunLine[] = [];
  let lines: RunLine[] = [];
  const end = () => {
    if (lines.length > 0) runs.push({ path, lines });
    lines = [];
  };
  parent.children.forEach((block, place) => {
    if (isComment(block)) return;
    const found = toLines(block);
    if (found.length === 0) end();
    for (const [index, line] of found.entries()) {
      const chapter = readChapterLine(line.text);
      if (chapter) {
        const isAlone = !line.hasMore && standsAlone(parent, place);
        const isPure = isAlone && arePure(line.nodes, chapter.start);
        lines.push({ ...line, chapter, block, index, isPure });
        if (block.type === 'heading') headings.push({ ...lines.at(-1)!, isPure: false });
      } else if (line.text !== '') end();
    }
  });
  end();
  if (path.length <= MAX_DEPTH) {
    for (const block of parent.children)
      if (block.type === 'list' || block.type === 'listItem' || block.type === 'blockquote')
        runs.push(...listRuns(...path, block));
  }
  return headings.length > 0 ? [...runs, { path, lines: headings }] : runs;
}

export function isComment(node: Nodes): boolean {
  return node.type === 'html' && node.value.startsWith('<!--');
}

/** Whether nothing is below a heading; true for any other block. */
export function standsAlone({ children }: Parents, index: number): boolean {
  const heading = children[index];
  if (heading?.type !== 'heading') return true;
  let next = index + 1;
  while (next < children.length && isComment(children[next]!)) next += 1;
  const below = children[next];
  return (
    below === undefined ||
    below.type === 'thematicBreak' ||
    (below.type === 'heading' && below.depth <= heading.depth)
  );
}
