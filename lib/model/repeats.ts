/** What a body says that its page shows elsewhere, and is left out there. Asked by `markdown.ts` and the links of a body. */
import type { Nodes, Paragraph, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

import { type Chapter, dropChapters } from './chapters';

export type BodyContext = {
  title: string;
  videoId?: string;
  /** Those of the video, where the page shows them elsewhere. */
  chapters?: Chapter[];
};

/** Leaves out an H1 that repeats the title, a lone line "Watch on YouTube", and the list of chapters. */
export function dropRepeats({ title, videoId, chapters = [] }: BodyContext) {
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
    if (chapters.length > 0) dropChapters(tree, chapters);
    tree.children = tree.children.filter((node) => !isWatchLine(node, videoId));
  };
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
