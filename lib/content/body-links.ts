/** The links and pictures of a body, and how to change where they lead. Used by `links.ts`. */
import type { Definition, Image, Link } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

import { NO_PAGE } from '@/lib/model/markdown';

import { createRewriter, type Rewritten } from './body-places';
import { type HtmlLink, listHtmlLinks, mayHoldHtmlLinks, writeAddress } from './html-links';

/** A piece of a body, as offsets, and what replaces it. */
export type Change = { start: number; end: number; text: string };

export type BodyLink = Pick<HtmlLink, 'url' | 'position'> & {
  type: HtmlLink['type'] | 'definition';
  /** The link in markdown, or the attribute in HTML. */
  written: string;
  /** The words of a link or picture in markdown, as plain text; a picture within a link counts as one. */
  words?: string;
  /** The change that makes it lead there, or nowhere. */
  lead: (href: string | undefined) => Change;
};

/**
 * Every link and picture with an inline address, in markdown and in HTML.
 * @param isMarkdown whether any of them that matter are markdown
 */
export function listLinks(body: string, isMarkdown: boolean): BodyLink[] {
  const links: BodyLink[] = [];
  if (isMarkdown) {
    visit(fromMarkdown(body), ['link', 'image', 'definition'], (node) => {
      const { type, url, position } = node as Link | Image | Definition;
      const place = destinationOf(body, node as Link | Image | Definition);
      const lead = (href = NO_PAGE) => ({ ...place!, text: href });
      const written = body.slice(position!.start.offset, position!.end.offset);
      const words = wordsOf(node as Link | Image | Definition);
      if (place) links.push({ type, url, position, written, words, lead });
    });
  }
  if (mayHoldHtmlLinks(body)) {
    for (const link of listHtmlLinks(body)) {
      const { start, end } = link;
      const lead = (href: string | undefined) => ({ start, end, text: writeAddress(link, href) });
      links.push({ ...link, written: body.slice(start, end), lead });
    }
  }
  return links;
}

export function applyChanges(body: string, changes: Change[]): Rewritten {
  const rewriter = createRewriter(body);
  let at = 0;
  for (const { start, end, text } of changes.sort((a, b) => a.start - b.start)) {
    rewriter.keep(at, start);
    rewriter.put(text, start);
    at = end;
  }
  rewriter.keep(at, body.length);
  return rewriter.finish();
}

function wordsOf(node: Link | Image | Definition): string | undefined {
  if (node.type !== 'link') return node.type === 'image' ? (node.alt ?? '') : undefined;
  const isSeen = ['image', 'imageReference', 'html'];
  return node.children.some(({ type }) => isSeen.includes(type))
    ? 'picture'
    : toString(node).trim();
}

/** The offsets of a link's address in its body; undefined if it is not inline. */
function destinationOf(
  body: string,
  { type, position }: Link | Image | Definition,
): { start: number; end: number } | undefined {
  const from = position!.start.offset!;
  const text = body.slice(from, position!.end.offset);
  const isDefinition = type === 'definition';
  // A footnote, which this parser takes for a definition.
  if (isDefinition && text.startsWith('[^')) return undefined;
  const opening = isDefinition ? text.indexOf(']:') : text.lastIndexOf('](');
  if (opening === -1) return undefined;
  const rest = text.slice(opening + 2, isDefinition ? undefined : -1);
  const [, gap = '', written = ''] = /^(\s*)(<[^<>\n]*>|\S*)/u.exec(rest)!;
  const start = from + opening + 2 + gap.length;
  return { start, end: start + written.length };
}
