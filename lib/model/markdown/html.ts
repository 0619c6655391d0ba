/** The HTML in a body: what is kept, what is replaced, and what is dropped. Used by `markdown.ts` and the check. */
import type { Html, Nodes, Root } from 'mdast';

import type { HtmlOptions } from './html-finding';
import { HtmlRewriter } from './html-rewriter';
import { findTags, type Piece } from './tags';

/** Rewrites all HTML, so that only what is shown reaches the renderer, and no word is lost on the way. */
export function rewriteHtml(tree: Root, options: HtmlOptions = {}): void {
  const pieces = new Map<Html, Piece[]>();
  const collect = (node: Nodes) => {
    if (node.type === 'html') pieces.set(node, findTags(node.value));
    if ('children' in node) node.children.forEach(collect);
  };
  collect(tree);
  if (pieces.size === 0) return;
  const rewriter = new HtmlRewriter(pieces, options);
  walk(tree, rewriter);
  rewriter.finish();
  // A blank line, which ends a paragraph of words outside any element.
  for (const node of tree.children) if (node.type === 'html') node.value += '\n';
}

/** Kinds of node with inline content. */
const LINES = new Set<string>(['paragraph', 'heading', 'tableCell', 'defListTerm']);

function walk(node: Nodes, rewriter: HtmlRewriter): void {
  if (node.type === 'html') node.value = rewriter.rewrite(node);
  if (!('children' in node)) return;
  const isLine = LINES.has(node.type);
  if (isLine) rewriter.nesting.beginLine();
  node.children = (node.children as Nodes[]).filter((child) =>
    keeps(child, rewriter),
  ) as typeof node.children;
  if (!isLine) return;
  const value = rewriter.nesting.endLine().map((name) => `</${name}>`);
  if (value.length > 0) (node.children as Html[]).push({ type: 'html', value: value.join('') });
}

/** Walks a node. @returns whether any of it stays; nodes that show nothing in place always stay */
function keeps(node: Nodes, rewriter: HtmlRewriter): boolean {
  const { isDropping } = rewriter;
  const isHolder = 'children' in node && node.children.length > 0;
  walk(node, rewriter);
  if (['html', 'definition', 'tableCell'].includes(node.type)) return true;
  return isHolder ? node.children.length > 0 : !isDropping;
}
