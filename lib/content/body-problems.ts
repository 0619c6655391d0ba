/** Finds what a visitor would miss in a body, or what would break its page. Asked by the catalog. */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';

import { type Problem, quote } from '@/lib/model/problem';

/** The body of a file, and the line of the file on which it begins. */
export type BodySource = { file: string; bodyLine: number };

/** How deep quotes and lists may lie in each other; each level costs every reader of the page. */
const MAX_DEPTH = 100;

/** HTML, which is not shown, and what is nested too deep to be drawn. */
export function findBodyProblems(body: string, source: BodySource): Problem[] {
  const mayHoldHtml = /<[a-z/!?]/iu.test(body);
  const mayBeDeep = /^[ \t]{200}|(?:[->*+][ \t]?){100}/mu.test(body);
  if (!mayHoldHtml && !mayBeDeep) return [];
  const tree = fromMarkdown(body);
  const tooDeep = mayBeDeep ? firstBelow(tree, MAX_DEPTH) : undefined;
  if (tooDeep) {
    const message = `quotes or lists lie more than ${MAX_DEPTH} levels deep in each other`;
    return [toBodyProblem('error', tooDeep, source, message, 'take the extra ">" or spaces away')];
  }
  const problems: Problem[] = [];
  visit(tree, 'html', (node) => {
    // A comment is meant to be unseen, and a closing tag was reported with its opening one.
    if (/^<(?:!--|\/)/u.test(node.value)) return;
    const message = `${quote(node.value.split('\n', 1)[0])} is HTML, which is not shown`;
    problems.push(toBodyProblem('warning', node, source, message, 'write it in markdown'));
  });
  return problems;
}

/** The first node that lies deeper than so many levels; without recursion, which would not survive it. */
function firstBelow(tree: Root, depth: number): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let reached = 0; level.length > 0; reached++) {
    if (reached > depth) return level[0];
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
}

/** A problem at the place of a node. */
export function toBodyProblem(
  severity: Problem['severity'],
  { position }: Nodes,
  { file, bodyLine }: BodySource,
  message: string,
  fix: string,
): Problem {
  const { line, column } = position!.start;
  return { severity, file, line: bodyLine + line - 1, column, field: 'body', message, fix };
}
