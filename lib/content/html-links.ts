/** Links and pictures in a body that are written as HTML. Used by `links.ts`. */
import type { Html } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';

import { findTags } from '@/lib/model/markdown/tags';

import { maskShortcodes } from './shortcode-mask';

/** Which attribute of an element contains an address. */
const ADDRESSES: Record<string, string> = {
  a: 'href',
  audio: 'src',
  iframe: 'src',
  img: 'src',
  source: 'src',
  video: 'src',
};

const TYPES: Record<string, HtmlLink['type']> = { a: 'link', img: 'image' };

export type HtmlLink = {
  url: string;
  /** `media` is shown by a frame or a player. */
  type: 'link' | 'image' | 'media';
  /** The attribute, as offsets in the body. */
  start: number;
  end: number;
  attribute: string;
  position: Html['position'];
};

export function mayHoldHtmlLinks(body: string): boolean {
  return /<(?:a|audio|iframe|img|source|video)\s/iu.test(body);
}

/** Those whose address does not come from a shortcode. */
export function listHtmlLinks(body: string): HtmlLink[] {
  return listHtml(body).flatMap(({ html, offset, position }) =>
    findTags(html).flatMap((piece) => {
      if (piece.kind !== 'tag' || piece.isEnd) return [];
      const attribute = ADDRESSES[piece.name];
      const found = piece.attributes.find(({ name }) => name === attribute);
      if (!attribute || !found) return [];
      const [start, end] = [offset + found.start, offset + found.end];
      if (body.slice(start, end).includes('{{')) return [];
      const type = TYPES[piece.name] ?? 'media';
      const url = found.value.trim().replaceAll('&amp;', '&');
      return [{ url, type, start, end, attribute, position }];
    }),
  );
}

/** The new text of an attribute; without an address it is removed. */
export function writeAddress({ attribute }: HtmlLink, href: string | undefined): string {
  if (href === undefined) return '';
  return `${attribute}="${href.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

/** The HTML of a body as it is in the file, and where. */
function listHtml(body: string): { html: string; offset: number; position: Html['position'] }[] {
  const text = maskShortcodes(body);
  const found: { html: string; offset: number; position: Html['position'] }[] = [];
  visit(fromMarkdown(text), 'html', ({ position }) => {
    const offset = position!.start.offset!;
    found.push({ html: text.slice(offset, position!.end.offset), offset, position });
  });
  return found;
}
