/** The links and pictures of a body, and how to change where they lead. Used by `links.ts`. */
import type { Definition, Image, Link } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';

import { NO_PAGE } from '@/lib/model/markdown';

import { type HtmlLink, listHtmlLinks, mayHoldHtmlLinks, writeAddress } from './html-links';

/** A piece of a body, as offsets, and what replaces it. */
export type Change = { start: number; end: number; text: string };

export type BodyLink = Pick<HtmlLink, 'url' | 'position'> & {
  type: HtmlLink['type'] | 'definition';
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
      if (place) links.push({ type, url, position, lead });
    });
  }
  if (mayHoldHtmlLinks(body)) {
    for (const link of listHtmlLinks(body)) {
      const { start, end } = link;
      links.push({ ...link, lead: (href) => ({ start, end, text: writeAddress(link, href) }) });
    }
  }
  return links;
}

export function applyChanges(body: string, changes: Change[]): string {
  let changed = '';
  let at = 0;
  for (const { start, end, text } of changes.sort((a, b) => a.start - b.start)) {
    changed += body.slice(at, start) + text;
    at = end;
  }
  return changed + body.slice(at);
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
