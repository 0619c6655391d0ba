/** A body without what its page leaves out, for that page and every other document. Used by the catalog. */
import type { Code, Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

import { rewriteHtml } from '@/lib/model/markdown/html';
import type { Spot } from '@/lib/model/markdown/html-finding';
import { parseMarkdown } from '@/lib/model/markdown/tree';

import { createPlaces, createRewriter, type Rewritten, unchanged } from './body-places';
import { EMPTY } from './comments';

/** Most bodies contain none of it: HTML, definitions of links and notes, words after the language of code. */
const MAY_HOLD = /<[a-z/!?]|\]:|(?:```|~~~)[ \t]{0,9}[^\s`~]{1,99}[ \t]{1,9}\S/iu;

/** Blocks that contain blocks. */
const HOLDERS = new Set([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
  'defListDescription',
]);

type Cut = { from: number; to: number; text: string };

/**
 * Leaves out hidden elements, scripts, comments, declarations, unused attributes and unused definitions:
 * whatever a reader of the page never sees.
 */
export function withoutUnseen(body: string): Rewritten {
  if (!MAY_HOLD.test(body)) return unchanged(body);
  const tree = parseMarkdown(body);
  const cuts: Cut[] = [];
  const offsetOf = createOffsets(body);
  const inline = listInline(tree);
  rewriteHtml(tree, {
    leaveOut: ({ from, to, text }) => {
      const [start, end] = [offsetOf(from), to ? offsetOf(to) : body.length];
      cuts.push({ from: start, to: end, text: text || fill(body, start, inline.has(from.node)) });
    },
  });
  const { used, unused } = sortDefinitions(tree);
  for (const { position } of unused)
    cuts.push({ from: position!.start.offset!, to: position!.end.offset!, text: EMPTY });
  visit(tree, 'code', (node) => {
    const cut = cutMeta(node, body);
    if (cut) cuts.push(cut);
  });
  if (cuts.length === 0) return unchanged(body);
  cuts.sort((a, b) => a.from - b.from || b.to - a.to);
  return cutOut(body, cuts, used);
}

/** @param cuts in order; what is nested in another goes with it @param used definitions that must stay */
function cutOut(body: string, cuts: Cut[], used: Definition[]): Rewritten {
  const rewriter = createRewriter(body);
  const left = used.map(
    ({ position }) => [position!.start.offset!, position!.end.offset!] as const,
  );
  const lost: (readonly [number, number])[] = [];
  let end = 0;
  for (const { from, to, text } of cuts) {
    if (from < end) continue;
    rewriter.keep(end, from);
    rewriter.put(text, from);
    lost.push(...left.filter(([start]) => start >= from && start < to));
    end = to;
  }
  rewriter.keep(end, body.length);
  for (const [from, to] of lost) {
    rewriter.put('\n\n', from);
    rewriter.keep(from, to);
  }
  return rewriter.finish();
}

/** HTML within a line of words, not on lines of its own. */
export function listInline(tree: Root): Set<Nodes> {
  const found = new Set<Nodes>();
  visit(tree, 'html', (node, _, parent) => {
    if (!HOLDERS.has(parent!.type)) found.add(node);
  });
  return found;
}

/** A placeholder for HTML that leaves what surrounds it parsed the same way. */
function fill(body: string, start: number, isInline: boolean): string {
  if (!isInline) return EMPTY;
  const before = body.slice(body.lastIndexOf('\n', start - 1) + 1, start);
  return /^(?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)*$/u.test(before) ? '<span></span>' : '';
}

/** The offset in a body of a place in its HTML, whose lines lack the quote and list markers around it. */
export function createOffsets(body: string): (spot: Spot) => number {
  const whole = createPlaces(body);
  const inner = new Map<Spot['node'], ReturnType<typeof createPlaces>>();
  return ({ node, offset }) => {
    const { start, end } = node.position!;
    const written = body.slice(start.offset, end.offset);
    if (written === node.value) return start.offset! + offset;
    const own = inner.get(node) ?? createPlaces(node.value);
    inner.set(node, own);
    const { line, column } = own.placeAt(offset);
    if (line === 1) return start.offset! + offset;
    const rest = (node.value.indexOf('\n', offset) + 1 || node.value.length + 1) - 1 - offset;
    const nextLine = whole.offsetOf({ line: start.line + line, column: 1 });
    const lineEnd = start.line + line - 1 === end.line ? end.offset! : nextLine - 1;
    return Math.max(lineEnd - rest, whole.offsetOf({ line: start.line + line - 1, column }));
  };
}

/** Definitions referred to by something shown, the first of a name, and all others along with notes nobody refers to. */
function sortDefinitions(tree: Root) {
  const all: (Definition | FootnoteDefinition)[] = [];
  const named = new Map<string, Definition | FootnoteDefinition>();
  visit(tree, ['definition', 'footnoteDefinition'], (node) => {
    const definition = node as Definition | FootnoteDefinition;
    all.push(definition);
    const name = nameOf(definition);
    if (!named.has(name)) named.set(name, definition);
  });
  const used = new Set<Nodes>();
  const follow = (from: Nodes) => {
    visit(from, (node) => {
      if (node.type === 'footnoteDefinition' && node !== from) return SKIP;
      if (!/Reference$/u.test(node.type)) return undefined;
      const found = named.get(nameOf(node as { type: string; identifier: string }));
      if (!found || used.has(found)) return undefined;
      used.add(found);
      if (found.type === 'footnoteDefinition') follow(found);
      return undefined;
    });
  };
  if (all.length > 0) follow(tree);
  return {
    used: all.filter((node): node is Definition => node.type === 'definition' && used.has(node)),
    unused: all.filter((node) => !used.has(node)),
  };
}

function nameOf({ type, identifier }: { type: string; identifier: string }): string {
  return `${type.startsWith('footnote') ? '^' : ''}${identifier.toUpperCase()}`;
}

/** The info string after the language of code, which has no meaning here. */
function cutMeta({ meta, position }: Code, body: string): Cut | undefined {
  if (!meta) return undefined;
  const start = position!.start.offset!;
  const end = body.indexOf('\n', start);
  const line = body.slice(start, end === -1 ? body.length : end);
  const kept = /^[`~]+[ \t]*\S+/u.exec(line)?.[0].length ?? line.length;
  return { from: start + kept, to: start + line.length, text: '' };
}
