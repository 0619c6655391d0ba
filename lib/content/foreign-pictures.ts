/** Pictures of other sites in a body: those that pages do not show become links to them. Used by the catalog. */
import type { Definition, Html, Image, ImageReference, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';

import { decodeEntities } from '@/lib/model/cue-text';
import { findTags } from '@/lib/model/markdown/tags';
import { parseMarkdown } from '@/lib/model/markdown/tree';
import { decodeSegment } from '@/lib/model/parse-address';
import { toElsewhere } from '@/lib/model/picture-hosts';
import { type Problem, quote } from '@/lib/model/problem';

import { applyChanges, type Change } from './body-links';
import { createPlaces, type Rewritten, unchanged } from './body-places';
import { type BodySource, toBodyProblem } from './body-problems';
import { escapeAddress, escapeHtml, escapeText, toLink } from './markdown-text';
import { pictureFault } from './picture-fault';
import { createOffsets, listInline } from './unseen';

/** A picture as a piece of the body, as offsets. */
type Found = {
  address: string;
  /** Its alternative text, or its title. */
  words: string;
  start: number;
  end: number;
  /** Whether it is within a block of HTML, in which markdown is not read. */
  isHtml: boolean;
  isInLink: boolean;
};

/** Blocks in which a link of HTML ends, if it has begun there. */
const LINES = new Set<string>(['paragraph', 'heading', 'tableCell', 'defListTerm']);

/**
 * Each picture on a host that `site.yaml` does not list becomes a link, with its words or its file name; within a link,
 * only these.
 * @param body with its shortcodes and links resolved
 */
export function linkPictures(
  body: string,
  { images, ...source }: BodySource & { images: string[] },
): Rewritten & { problems: Problem[] } {
  if (!/!\[|<img/iu.test(body)) return { ...unchanged(body), problems: [] };
  const problems: Problem[] = [];
  const changes: Change[] = [];
  const places = createPlaces(body);
  for (const picture of listPictures(body)) {
    const fault = pictureFault(picture.address, images);
    if (!fault) continue;
    changes.push(toChange(body, picture));
    const outcome = picture.isInLink ? 'its text' : 'a link';
    const message = `${quote(picture.address)} ${fault.message}; ${outcome} is shown in its place`;
    const position = { start: places.placeAt(picture.start) };
    problems.push(toBodyProblem('warning', { position }, source, message, fault.fix));
  }
  return { ...applyChanges(body, changes), problems };
}

/** As pages read them, in the order of the body. */
function listPictures(body: string): Found[] {
  const tree = parseMarkdown(body);
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  const found: Found[] = [];
  let isOpen = false;
  const add = (node: Image | ImageReference, isInLink: boolean) => {
    const target = node.type === 'image' ? node : definitions.get(node.identifier);
    if (!target) return;
    const [start, end] = [node.position!.start.offset!, node.position!.end.offset!];
    const words = node.alt?.trim() || target.title?.trim() || '';
    found.push({ address: target.url, words, start, end, isHtml: false, isInLink });
  };
  const offsetOf = createOffsets(body);
  const inline = listInline(tree);
  const addTags = (node: Html, isInLink: boolean) => {
    for (const piece of findTags(node.value)) {
      if (piece.kind !== 'tag') continue;
      const get = (name: string) =>
        decodeEntities(piece.attributes.find((one) => one.name === name)?.value ?? '').trim();
      if (piece.name === 'a') isOpen = get('href') !== '';
      if (piece.name !== 'img') continue;
      const [start, end] = [piece.start, piece.end].map((offset) => offsetOf({ node, offset }));
      // A tag at the start makes a block of HTML; the link in its place makes none.
      const isHtml = !inline.has(node) && node.value.slice(0, piece.start).trim() !== '';
      const place = { start: start!, end: end!, isHtml, isInLink: isInLink || isOpen };
      found.push({ address: get('src'), words: get('alt') || get('title'), ...place });
    }
  };
  const walk = (node: Nodes, isInLink: boolean) => {
    const wasOpen = isOpen;
    if (node.type === 'html') addTags(node, isInLink);
    if (node.type === 'image' || node.type === 'imageReference') add(node, isInLink || isOpen);
    const isLink = node.type === 'link' || node.type === 'linkReference';
    if ('children' in node) for (const child of node.children) walk(child, isInLink || isLink);
    if (LINES.has(node.type)) isOpen &&= wasOpen;
  };
  walk(tree, false);
  return found;
}

function toChange(body: string, { isHtml, isInLink, ...picture }: Found): Change {
  const { start, end } = picture;
  const url = toElsewhere(picture.address)!;
  const name = decodeSegment(url.pathname.split('/').at(-1)!).trim();
  const words = picture.words || name || url.host;
  if (isHtml) {
    const text = escapeHtml(words);
    return { start, end, text: isInLink ? text : `<a href="${escapeHtml(url.href)}">${text}</a>` };
  }
  if (isInLink) return { start, end, text: escapeText(words) };
  // A bar would end the cell of a table.
  const text = toLink(escapeText(words), escapeAddress(url.href).replaceAll('|', '%7c'));
  if (!isAfterMark(body, start)) return { start, end, text };
  return { start: start - 1, end, text: `\\!${text}` };
}

/** Whether a "!" before an offset would make a picture of the link there. */
function isAfterMark(body: string, offset: number): boolean {
  if (body[offset - 1] !== '!') return false;
  let at = offset - 1;
  while (body[at - 1] === '\\') at -= 1;
  return (offset - 1 - at) % 2 === 0;
}
