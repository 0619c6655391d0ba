/** Texts that follow a "#" where a list or a quoted text has ended, which YAML takes for comments. Used by `lost-text.ts`. */
import { isNode, isScalar, type Node, type YAMLSeq } from 'yaml';

import { inQuotes } from './quoting';

/** A "#" as people write it before a comment. */
export const MAYBE_COMMENT = /^#(?:\s|#|!|$)/u;

/** A text with what YAML leaves out of it. */
export type LostPart = {
  offset: number;
  /** What YAML leaves out, what it reads, and both as they are in the file. */
  lost: string;
  read: string;
  whole: string;
  /** What precedes it on its line, if it comes last there. */
  before: string;
  /** What to do, if the value cannot simply be put in quotes. */
  advice?: string;
};

/** `#fog, boats` after a comma in `[harbour, #fog, boats` and a line end. */
export function lostEntries({ flow, items, range }: YAMLSeq, source: string): LostPart[] {
  if (!flow || !range) return [];
  const ranges = items.map((item) => (isNode(item) ? item.range : undefined));
  return [...ranges, undefined].flatMap((next, index) => {
    const last = ranges[index - 1];
    const isLast = index === items.length;
    if ((index > 0 && !last) || (!isLast && !next)) return [];
    const start = last ? last[1] : range[0] + 1;
    const gap = source.slice(start, next ? next[0] : range[1]);
    // What follows an entry before its comma is part of that entry.
    const from = last ? gap.search(/[,\n]/u) : 0;
    if (from === -1) return [];
    return [...gap.slice(from).matchAll(/(?<=^|[\s,])#[^\n]*/gu)].flatMap((comment) => {
      const lost = comment[0].trimEnd().replace(/,$/u, '');
      if (MAYBE_COMMENT.test(lost)) return [];
      const parts = lost.split(',').map((part) => part.trim());
      const entries = parts.map((part) => (part.startsWith('#') ? inQuotes(part) : part));
      const offset = start + from + comment.index;
      const advice = `write ${entries.join(', ')}, if it belongs to the list`;
      return [{ offset, lost, read: '', whole: lost, before: '', advice }];
    });
  });
}

/** `#fog` behind `[harbour]` or `'harbour'`. */
export function lostBehind(node: Node, source: string): LostPart[] {
  const [start, end] = node.range!;
  const [, gap = '', lost] = /^([ \t]+)(#(?![\s#!])[^\n]*)/u.exec(source.slice(end)) ?? [];
  if (!lost) return [];
  const written = source.slice(start, end);
  const read = isScalar(node) ? String(node.value) : written;
  const advice = `move it before the closing ${written.at(-1)} if it belongs there`;
  const text = { lost: lost.trimEnd(), read, whole: written + gap + lost, before: '', advice };
  return [{ ...text, offset: end + gap.length }];
}
