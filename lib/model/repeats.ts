/** Leaves out what a body repeats from elsewhere on its page. Used by `markdown.ts` and the links of a body. */
import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

import { plain, splitLines } from './body-lines';
import { type Chapter, dropChapters } from './chapters';
import { parseVideoId } from './youtube';

export type BodyContext = {
  /** A first heading that repeats it is left out. */
  title: string;
  /** The page's own video, whose bare link is left out. */
  videoId?: string;
  /** The chapters of that video, if the page shows them elsewhere. */
  chapters?: Chapter[];
  /** The duration of that video in seconds; times within it become links. */
  duration?: number | null;
};

/** Leaves out an H1 that repeats the title, a line that only says "Watch on YouTube", and the list of chapters. */
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
    if (videoId === undefined) return;
    for (const node of tree.children) if (node.type === 'paragraph') dropWatchLine(node, videoId);
    tree.children = tree.children.filter(
      (node) => node.type !== 'paragraph' || node.children.length > 0,
    );
  };
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const HASHTAG = /#[\p{L}\p{N}\p{M}_-]+/gu;
const WATCH = /^(?:watch|view|see|open|play)\b[\p{L}\s'’]{0,40}\b(?:on|in|at) you ?tube$/iu;

/** Removes a link to the page's own video from the end of a paragraph, if only hashtags share its line. */
function dropWatchLine(paragraph: Paragraph, videoId: string) {
  const lines = splitLines(paragraph.children);
  const last = lines.findLastIndex((line) => plain(line).trim() !== '');
  const line = lines[last] ?? [];
  const end = line.findLastIndex((node) => /[\p{L}\p{N}]/u.test(plain([node])));
  const tags = line.slice(0, Math.max(end, 0));
  const isLabelled = last > 0 && /[:：]$/u.test(plain(lines[last - 1]!).trim());
  const isAlone = tags.every((node) => node.type === 'text' || node.type === 'break');
  const hasWords = /[\p{L}\p{N}]/u.test(plain(tags).replace(HASHTAG, ''));
  if (!isAlone || isLabelled || hasWords) return;
  if (!isWatchLink(line[end], videoId)) return;
  const rest = plain(tags).includes('#') ? tags : [];
  paragraph.children = [...lines.slice(0, last).flat(), ...rest];
}

function isWatchLink(node: PhrasingContent | undefined, videoId: string): boolean {
  if (node?.type === 'strong' || node?.type === 'emphasis')
    return node.children.length === 1 && isWatchLink(node.children[0], videoId);
  if (node?.type !== 'link' || parseVideoId(node.url) !== videoId) return false;
  const text = plain(node.children).trim();
  return parseVideoId(text) === videoId || WATCH.test(text.replace(/[^\p{L}\s'’]/gu, '').trim());
}
