/** How markdown becomes markup: which plugins run, in which order, and the few that are our own. Asked by pages and feeds. */
import type { Element, ElementContent, Root as Tree } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Nodes, Paragraph, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeExternalLinks from 'rehype-external-links';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

import { siteUrl } from './site';
import { embedUrl, isVideoId } from './youtube';

/** Where a link leads whose page does not exist; `lib/content/shortcodes.ts` writes it. */
const NO_PAGE = '#no-page';

export type BodyContext = { title: string; videoId?: string };

export function remarkPlugins(context: BodyContext): PluggableList {
  return [remarkGfm, [dropRepeats, context], unlinkMissing];
}

export const rehypePlugins: PluggableList = [
  // With another prefix the ids of footnotes and the links to them part.
  [rehypeSanitize, { ...defaultSchema, clobberPrefix: '' }],
  rehypeSlug,
  shiftHeadings,
  embedVideos,
  [rehypeExternalLinks, { rel: ['noopener'], test: isElsewhere }],
];

/** Leaves out an H1 that repeats the title and a lone line "Watch on YouTube". */
export function dropRepeats({ title, videoId }: BodyContext) {
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

/** A link whose page does not exist becomes its text. */
export function unlinkMissing() {
  return (tree: Root) => {
    visit(tree, 'link', (node, index, parent) => {
      if (node.url !== NO_PAGE || !parent || index === undefined) return;
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    });
  };
}

/**
 * Shifts headings below the page's own h1 so that no level is skipped, whatever levels were used:
 * each is one deeper than the nearest heading before it that was of a higher rank.
 */
export function shiftHeadings() {
  return (tree: Tree) => {
    const open: number[] = [];
    visit(tree, 'element', (node) => {
      const level = /^h([1-6])$/u.exec(node.tagName)?.[1];
      if (level === undefined) return;
      while (open.length > 0 && open.at(-1)! >= Number(level)) open.pop();
      open.push(Number(level));
      node.tagName = `h${Math.min(open.length + 1, 6)}`;
    });
  };
}

/** A link to YouTube's player becomes a player; the shortcode `youtube` writes such links. */
export function embedVideos() {
  return (tree: Tree) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'p' || !parent || index === undefined) return;
      const parts = splitAtEmbeds(node);
      if (!parts) return;
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

/** The paragraphs and players a paragraph consists of, or undefined where there is no player. */
function splitAtEmbeds(paragraph: Element): Element[] | undefined {
  const parts: Element[] = [];
  let rest: ElementContent[] = [];
  const flush = () => {
    if (
      rest.some(
        (child) =>
          child.type === 'element' || toString({ type: 'root', children: [child] }).trim() !== '',
      )
    ) {
      parts.push({ ...paragraph, children: rest });
    }
    rest = [];
  };
  for (const child of paragraph.children) {
    const videoId = embeddedVideo(child);
    if (videoId === undefined) {
      rest.push(child);
    } else {
      flush();
      parts.push({
        type: 'element',
        tagName: 'youtube-video',
        properties: { videoId },
        children: [],
      });
    }
  }
  flush();
  return parts.some((part) => part.tagName === 'youtube-video') ? parts : undefined;
}

function embeddedVideo(node: ElementContent): string | undefined {
  if (node.type !== 'element' || node.tagName !== 'a') return undefined;
  const id = String(node.properties.href).split('/').at(-1) ?? '';
  return isVideoId(id) && node.properties.href === embedUrl(id) ? id : undefined;
}

/** Whether a link leads to another site. */
function isElsewhere(node: Element): boolean {
  const href = String(node.properties.href ?? '');
  return URL.canParse(href) && new URL(href).origin !== new URL(siteUrl()).origin;
}
