/** How markdown becomes markup: which plugins run, in which order, and the few that are our own. Used by pages and feeds. */
import type { Element, Root as Tree } from 'hast';
import type { Parent, Root } from 'mdast';
import rehypeExternalLinks from 'rehype-external-links';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';
import { EXIT, SKIP, visit } from 'unist-util-visit';

import { embedVideos } from './embeds';
import { readAttributes } from './markdown/attributes';
import { showCallouts } from './markdown/callouts';
import { fitContent } from './markdown/content-model';
import { readDefinitionLists } from './markdown/definition-lists';
import { rewriteHtml } from './markdown/html';
import { giveIds } from './markdown/ids';
import { nameLinks } from './markdown/link-names';
import { sanitizeSchema } from './markdown/sanitize';
import { sizePictures } from './pictures';
import { type BodyContext, dropRepeats } from './repeats';
import { siteUrl } from './site';
import { linkTimes } from './time-links';

/** The address of a link whose page does not exist, until the link is removed. */
export const NO_PAGE = '#no-page';

/** The syntax beyond CommonMark. */
export const syntax: PluggableList = [remarkGfm, readDefinitionLists];

/** The one list of plugins for every body, on pages and in documents. */
export function bodyPlugins(context: BodyContext): {
  remarkPlugins: PluggableList;
  rehypePlugins: PluggableList;
} {
  return {
    remarkPlugins: [
      ...syntax,
      readAttributes,
      [passHtml, context],
      [dropRepeats, context],
      unlinkMissing,
    ],
    rehypePlugins: [
      parseHtml,
      [rehypeSanitize, sanitizeSchema],
      fitContent,
      dropEmpty,
      nameLinks,
      giveIds,
      shiftHeadings,
      showCallouts,
      embedVideos,
      sizePictures,
      [rehypeExternalLinks, { rel: ['noopener'], test: isElsewhere }],
      [linkTimes, context],
    ],
  };
}

function passHtml({ videoId }: BodyContext) {
  return (tree: Root) => rewriteHtml(tree, { videoId });
}

/** Parses the whole again, so that tags and markdown nest correctly; only if there are tags. */
function parseHtml() {
  const parse = rehypeRaw();
  return (tree: Tree, file: Parameters<typeof parse>[1]) => {
    let hasTags = false;
    visit(tree, 'raw', () => {
      hasTags = true;
      return EXIT;
    });
    if (!hasTags) return undefined;
    // The parser holds back words in an unclosed table until something follows.
    tree.children.push({ type: 'comment', value: '' });
    return parse(tree, file);
  };
}

/** A link whose page does not exist becomes its text, however it is written; so does an image. */
export function unlinkMissing() {
  return (tree: Root) => {
    const missing = new Set<string>();
    visit(tree, 'definition', ({ url, identifier }) => {
      if (url === NO_PAGE) missing.add(identifier);
    });
    visit(tree, ['link', 'linkReference', 'image', 'imageReference'], (node, index, parent) => {
      const isMissing =
        ('url' in node && node.url === NO_PAGE) ||
        ('identifier' in node && missing.has(node.identifier));
      if (!isMissing || !parent || index === undefined) return;
      const text =
        'children' in node
          ? node.children
          : [{ type: 'text', value: ('alt' in node && node.alt) || '' }];
      (parent as Parent).children.splice(index, 1, ...(text as Parent['children']));
      return [SKIP, index];
    });
  };
}

/** An HTML link without a page loses its address; a picture without an address becomes its text; empty headings go. */
export function dropEmpty() {
  return (tree: Tree) => {
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      if (node.tagName === 'a' && node.properties.href === NO_PAGE) delete node.properties.href;
      const isPicture = node.tagName === 'img' && !node.properties.src;
      const isHeading = /^h[1-6]$/u.test(node.tagName) && node.children.length === 0;
      if (!isPicture && !isHeading) return undefined;
      const alt = String(node.properties.alt ?? '');
      parent.children.splice(
        index,
        1,
        ...(isPicture ? [{ type: 'text' as const, value: alt }] : []),
      );
      return [SKIP, index];
    });
  };
}

/**
 * Shifts headings below the page's own h1 so that no level is skipped, whatever levels were used:
 * each is one deeper than the nearest preceding heading of a higher rank.
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

/** Whether a link leads to another site. */
function isElsewhere(node: Element): boolean {
  const href = String(node.properties.href ?? '');
  return (
    URL.canParse(href, siteUrl()) && new URL(href, siteUrl()).origin !== new URL(siteUrl()).origin
  );
}
