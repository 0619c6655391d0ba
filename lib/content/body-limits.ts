/** How much of a kind a body may hold: what costs the reader of markdown more with each one. Asked by `body-problems.ts`. */
import type { Nodes, Root } from 'mdast';

import { countDefinitions, MAX_DEFINITIONS } from '@/lib/model/markdown/definition-lists';

/** How deep quotes and lists may lie in each other; each level costs every reader of the page. */
export const MAX_DEPTH = 100;
/** How many quotes and lists, and how many comments; a text of people has a few. */
const MAX_BLOCKS = 1000;
const MAX_COMMENTS = 1000;

/** What a body holds too much of to be read in reasonable time. */
export function findExcess(body: string): { message: string; fix: string } | undefined {
  const fix = 'split the text into several pages';
  const over = (count: number, most: number, what: string) =>
    count > most
      ? { message: `the body holds ${count} ${what}, more than ${most}`, fix }
      : undefined;
  return (
    over(countBlocks(body), MAX_BLOCKS, 'quotes and lists') ??
    over(body.match(/<[!?]/gu)?.length ?? 0, MAX_COMMENTS, 'comments') ??
    over(countDefinitions(body), MAX_DEFINITIONS, 'definitions')
  );
}

/** Quotes and lists that begin after something else. */
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

/** The first node that lies deeper than so many levels; without recursion, which would not survive it. */
export function firstBelow(tree: Root, depth: number): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let reached = 0; level.length > 0; reached++) {
    if (reached > depth) return level[0];
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
}
