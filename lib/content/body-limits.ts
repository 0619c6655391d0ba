/** Limits on what a body may contain: each of these makes parsing its markdown slower. Used by `body-problems.ts`. */
import type { Nodes, Root } from 'mdast';

import { countDefinitions, MAX_DEFINITIONS } from '@/lib/model/markdown/definition-lists';

/** How deep quotes and lists may nest; each level slows every reader of the page down. */
export const MAX_DEPTH = 100;
/** How many quotes and lists, comments, and headings; texts written by people have only a few. */
const MAX_BLOCKS = 1000;
const MAX_COMMENTS = 1000;
const MAX_UNDERLINED = 1000;
const UNDERLINED = /\S[ \t]{0,99}\n[ \t>]{0,40}(?:-+|=+)[ \t]*$/gmu;

/** What a body has too much of to be parsed in reasonable time. */
export function findExcess(body: string): { message: string; fix: string } | undefined {
  const fix = 'split the text into several pages';
  const over = (count: number, most: number, what: string) =>
    count > most ? { message: `the body has ${count} ${what}, more than ${most}`, fix } : undefined;
  return (
    over(countBlocks(body), MAX_BLOCKS, 'quotes and lists') ??
    over(body.match(/<[!?]/gu)?.length ?? 0, MAX_COMMENTS, 'comments') ??
    over(
      body.match(UNDERLINED)?.length ?? 0,
      MAX_UNDERLINED,
      'headings made with "---" or "==="',
    ) ??
    over(countDefinitions(body), MAX_DEFINITIONS, 'definitions')
  );
}

/** Counts the runs of lines that start a quote or a list item. */
function countBlocks(body: string): number {
  const starts = /^[ \t]{0,40}(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])/u;
  let count = 0;
  let isIn = false;
  if (body.length < MAX_BLOCKS * 4) return 0;
  for (const line of body.split('\n')) {
    const isStart = starts.test(line);
    if (isStart && !isIn) count++;
    isIn = isStart;
  }
  return count;
}

/** The first node nested deeper than this many levels; without recursion, which would overflow the stack. */
export function firstBelow(tree: Root, depth: number): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let reached = 0; level.length > 0; reached++) {
    if (reached > depth) return level[0];
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
}
