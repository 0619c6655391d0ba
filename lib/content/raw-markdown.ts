/** Markdown that is not read as it was meant: its marks are shown, or make something else. Used by `body-problems.ts`. */
import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

import type { Places } from './body-places';
import type { ShownFault } from './body-problems';
import { longHeading, openFence } from './raw-blocks';
import { listDefinitions } from './raw-definitions';
import { mayHoldMojibake } from './mojibake';
import { findPasted, type Pasted } from './raw-front-matter';
import { findRawLines, type Line } from './raw-lines';
import { findRawMarks, MARK_SIGN } from './raw-marks';
import { LINK_SIGN, LINKS, type Raw, READ } from './raw-links';

/** How many of one kind are told at a time. */
const MOST = 20;
const BLOCK_SIGN =
  /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:\||\[ \][ \t]|#{2,6}[^\s#]|#\p{Lu}|(?:#{1,6}|[-*+]|\d{1,3}[.)])[\u00a0\u2007\u202f\u3000]|(?:[-*+]|\d{1,3}[.)])\p{L}|[-=]{2,}[ \t]*$|:?[-–—]{1,99}:?[ \t]*\||```|~~~)/mu;
/** What is shown as something else than its text, or not at all. */
const READ_NODES = [
  'code',
  'inlineCode',
  'html',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'definition',
  'footnoteReference',
];

/** Most bodies need not be parsed. */
export function mayHoldRaw(body: string): boolean {
  const signs = [LINK_SIGN, BLOCK_SIGN, MARK_SIGN];
  return mayHoldMojibake(body) || signs.some((sign) => sign.test(body));
}

/** @param tree of the body @param places of the body */
export function findRaw(body: string, tree: Root, places: Places): ShownFault[] {
  const { text, isText } = toShown(body, tree);
  const startOf = (line: number) => places.offsetOf({ line: line + 1, column: 1 });
  const pasted = findPasted(body.split('\n'), (line) => isText(startOf(line)));
  const marks = findRawMarks(body, text, tree).slice(0, MOST);
  const found = [...findInBlocks(text, body, tree), ...findLinks(text, tree), ...marks].filter(
    ({ at }) => !pasted.some(({ from, to }) => at >= startOf(from) && at < startOf(to + 1)),
  );
  const told = pasted.slice(0, MOST).map((one: Pasted) => ({
    ...one,
    at: startOf(one.from),
    edits: [],
  }));
  return [...told, ...found];
}

/** The body with everything that markdown did read masked, and whether an offset is not. */
function toShown(body: string, tree: Root) {
  const parts: string[] = [];
  let end = 0;
  const mask = (from: number, to: number) => {
    parts.push(body.slice(end, from), body.slice(from, to).replace(/[^\n]/gu, READ));
    end = to;
  };
  visit(tree, (node) => {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset];
    if (from === undefined || to === undefined || from < end) return undefined;
    if (node.type === 'footnoteDefinition') mask(from, startOfFirst(node) ?? to);
    if (!READ_NODES.includes(node.type)) return undefined;
    // A bare address is its own text.
    if (node.type !== 'link' || /[[<]/u.test(body[from]!)) mask(from, to);
    return SKIP;
  });
  const text = parts.join('') + body.slice(end);
  return { text, isText: (offset: number) => text[offset] !== READ };
}

function startOfFirst(node: Nodes): number | undefined {
  return 'children' in node ? node.children[0]?.position?.start.offset : undefined;
}

function findLinks(text: string, tree: Root): ShownFault[] {
  const definitions = listDefinitions(tree, text);
  const found = LINKS.flatMap(({ pattern, tell }) => {
    const told: ShownFault[] = [];
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const [rest = ''] = text.slice(end, end + 1000).split('\n', 1);
      const raw = tell([...match], rest, definitions);
      if (raw) told.push(placed(raw, match.index + match[0].indexOf(raw.found)));
      if (told.length === MOST) break;
    }
    return told;
  });
  const notes = definitions.unusedNotes.slice(0, MOST).map(({ label, identifier, position }) => ({
    at: position!.start.offset!,
    edits: [],
    found: `[^${label ?? identifier}]`,
    message: 'is a note that no text refers to, so it is not shown',
    fix: `write [^${label ?? identifier}] where it belongs, or remove it`,
  }));
  return [...found, ...notes];
}

const placed = ({ text, ...raw }: Raw, at: number): ShownFault => ({
  ...raw,
  at,
  edits: text === undefined ? [] : [{ at, found: raw.found, text }],
});

function findInBlocks(text: string, body: string, tree: Root): ShownFault[] {
  const found: ShownFault[] = [];
  visit(tree, ['paragraph', 'heading', 'code'], (node, index, parent) => {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset];
    if (from === undefined || to === undefined) return;
    if (node.type === 'paragraph') {
      const isHead = parent?.type === 'root' && index! < parent.children.length - 1;
      const lines = toLines(text.slice(from, to), body, from);
      const isItem = parent?.type === 'listItem' && index === 0;
      const item = isItem ? body.slice(parent.position!.start.offset, from).trim() : undefined;
      found.push(...findRawLines(lines, body, isHead, item));
    } else {
      const written = body.slice(from, to);
      const raw = node.type === 'code' ? openFence(written) : longHeading(written, from);
      if (raw) found.push({ edits: [], ...raw, at: from });
    }
  });
  return found.slice(0, MOST);
}

/** The lines of a paragraph, without what opens quotes and lists around it. */
function toLines(paragraph: string, body: string, from: number): Line[] {
  let at = from;
  return paragraph.split('\n').map((line) => {
    const [around] = /^[ \t>]*/u.exec(line)!;
    const start = at + around.length;
    at += line.length + 1;
    const text = line.slice(around.length).trimEnd();
    return { text, written: body.slice(start, start + text.length), at: start };
  });
}
