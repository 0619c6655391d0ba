/** Finds what a visitor would miss in a body, or what would break its page. Used by the catalog. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

import { findTags } from '@/lib/model/markdown/tags';
import { parseMarkdown } from '@/lib/model/markdown/tree';
import { type Problem, quote } from '@/lib/model/problem';

import { createPlaces, type Edit, toMend } from './body-places';
import { findExcess, firstBelow, MAX_DEPTH } from './body-limits';
import { findHtmlFaults } from './html-problems';
import type { PageFinder } from './left-over-kinds';
import { findLeftOvers, mayHoldLeftOvers } from './left-overs';
import { findRaw, mayHoldRaw } from './raw-markdown';
import { maskShortcodes } from './shortcode-mask';

/** The body of a file, and the line of the file on which it starts. */
export type BodySource = { file: string; bodyLine: number };

/** HTML that is not shown as written, leftovers of other systems, and what no page could render. */
export function findBodyProblems(
  body: string,
  source: BodySource,
  findPage: PageFinder = () => undefined,
): Problem[] {
  const text = maskShortcodes(body);
  const excess = findExcess(text);
  if (excess) return [toProblem('error', { line: 1, column: 1 }, source, excess)];
  const mayHoldHtml = /<[a-z/!?]/iu.test(text);
  const mayBeDeep = /^[ \t]{200}|(?:[->*+][ \t]?){100}/mu.test(text);
  const mayBeRaw = mayHoldRaw(text);
  if (!mayHoldHtml && !mayBeDeep && !mayBeRaw && !mayHoldLeftOvers(text)) return [];
  const tree = parseMarkdown(text);
  const tooDeep = mayBeDeep ? firstBelow(tree, MAX_DEPTH) : undefined;
  if (tooDeep) {
    const message = `quotes or lists are nested more than ${MAX_DEPTH} levels deep`;
    return [toBodyProblem('error', tooDeep, source, message, 'remove the extra ">" or spaces')];
  }
  const outsideCode = withSpaces(text, unreadOf(text, tree));
  const outsideHtml = withSpaces(text, unreadOf(text, tree, 'html'));
  const places = createPlaces(text);
  const shown = [
    ...findLeftOvers(outsideCode, outsideHtml, findPage),
    ...(mayBeRaw ? findRaw(text, tree, places) : []),
  ].map(({ at, found, edits, ...told }) => {
    const message = `${quote(found)} ${told.message}`;
    const mend = toMend(edits, places, source.bodyLine);
    return { ...toProblem('warning', places.placeAt(at), source, { ...told, message }), mend };
  });
  const html = findHtmlFaults(text, tree).map(({ kind, start, before, change, ...told }) => {
    const end = before.lastIndexOf('\n');
    const place = {
      line: start.line + before.split('\n').length - 1,
      column: end === -1 ? start.column + before.length : before.length - end,
    };
    const severity = kind === 'too deep' ? 'error' : 'warning';
    const edits = change ? [{ at: places.offsetOf(place), ...change }] : [];
    return {
      ...toProblem(severity, place, source, told),
      mend: toMend(edits, places, source.bodyLine),
    };
  });
  return [...shown, ...html];
}

/** A fault at an offset of the body, and what certainly mends it. */
export type ShownFault = Told & { at: number; found: string; edits: Edit[] };
export type Told = { message: string; fix: string; uses?: number };

function toProblem(
  severity: Problem['severity'],
  start: { line: number; column: number },
  source: BodySource,
  { message, fix, uses = 1 }: Told,
): Problem {
  const count = uses > 1 ? ` (${uses} times)` : '';
  return toBodyProblem(severity, { position: { start } }, source, message + count, fix);
}

/** The offsets of code and comments; with `html`, of all tags too. */
function unreadOf(body: string, tree: Root, more?: 'html'): [number, number][] {
  const ranges: [number, number][] = [];
  visit(tree, ['code', 'inlineCode', 'html'], (node) => {
    const { type, position } = node;
    const [start, to] = [position!.start.offset!, position!.end.offset!];
    // The first line of a fence that is meant for another system.
    const isDirective = type === 'code' && 'lang' in node && node.lang?.startsWith('{');
    const from = isDirective ? Math.min(to, start + body.slice(start).search(/\n|$/u)) : start;
    if (type !== 'html' || more === 'html') {
      ranges.push([from, to]);
      return;
    }
    for (const { kind, start, end } of findTags(body.slice(from, to)))
      if (kind === 'comment') ranges.push([from + start, from + end]);
  });
  return ranges;
}

/** Replaces ranges with spaces, so that nothing in them counts and everything else keeps its place. */
function withSpaces(body: string, ranges: [number, number][]): string {
  let text = '';
  let at = 0;
  for (const [from, to] of ranges) {
    text += body.slice(at, from) + body.slice(from, to).replace(/[^\n]/gu, ' ');
    at = to;
  }
  return text + body.slice(at);
}

/** A problem at the place of a node. */
export function toBodyProblem(
  severity: Problem['severity'],
  { position }: { position?: { start: { line: number; column: number } } },
  { file, bodyLine }: BodySource,
  message: string,
  fix: string,
): Problem {
  const { line, column } = position!.start;
  return { severity, file, line: bodyLine + line - 1, column, field: 'body', message, fix };
}
