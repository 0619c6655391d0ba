/** What a body says that its page shows elsewhere, and is left out there. Asked by `markdown.ts` and the links of a body. */
import type { Nodes, Paragraph, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

import { LEAST_CHAPTERS, parseChapter } from './chapters';

export type BodyContext = {
  title: string;
  videoId?: string;
  /** Whether the page shows the chapters of its video elsewhere. */
  hasChapters?: boolean;
};

/** Leaves out an H1 that repeats the title, a lone line "Watch on YouTube", and the list of chapters. */
export function dropRepeats({ title, videoId, hasChapters = false }: BodyContext) {
  return (tree: Root) => {
    const first = tree.children.findIndex((node) => node.type === 'heading');
    const heading = tree.children[first];
    if (
      heading?.type === 'heading' &&
      heading.depth === 1 &&
      letters(textOf(heading)) === letters(title)
    ) {
      tree.children.splice(first, 1);
    }
    const list = hasChapters ? tree.children.find(isChapterList) : undefined;
    tree.children = tree.children.filter((node) => node !== list && !isWatchLine(node, videoId));
  };
}

/** A list or a paragraph of nothing but lines with times. */
function isChapterList(node: Nodes): boolean {
  const lines =
    node.type === 'list'
      ? node.children.map((item) => textOf(item))
      : node.type === 'paragraph'
        ? textOf(node).split('\n')
        : [];
  return lines.length >= LEAST_CHAPTERS && lines.every((line) => parseChapter(line) !== undefined);
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function isWatchLine(node: Nodes, videoId: string | undefined): boolean {
  if (videoId === undefined || node.type !== 'paragraph') return false;
  const [link, ...rest] = (node as Paragraph).children.filter(
    (child) => textOf(child).trim() !== '',
  );
  return (
    link?.type === 'link' &&
    rest.length === 0 &&
    link.url.includes(videoId) &&
    /^watch on youtube$/iu.test(textOf(link).trim())
  );
}
