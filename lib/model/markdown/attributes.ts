/**
 * Attributes in braces, as Hugo reads them: `## Heading {#id .class}`, `{.class}` below a block, `{width=300}`
 * after a picture. Used by `markdown.ts`.
 * https://gohugo.io/content-management/markdown-attributes/
 */
import type { Heading, Paragraph, Parent, PhrasingContent, Root, Table, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

const VALUE = String.raw`(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}=,]+)`;
const ITEM = String.raw`(?:[#.][\p{L}\p{N}_][\p{L}\p{N}_:.-]*|[a-z_][\w:.-]*=${VALUE})`;
const ATTRIBUTES = new RegExp(String.raw`^\{\s*${ITEM}(?:\s+${ITEM})*\s*\}`, 'iu');

/** An id is used, and so are the width and height of a picture; everything else is dropped, like a class in HTML. */
export function readAttributes() {
  return (tree: Root, file: unknown) => {
    const source = String(file);
    if (!/\{\s{0,9}(?:[#.]|[a-z_][\w:.-]{0,40}=)/iu.test(source)) return;
    visit(tree, (node, index, parent) => {
      if (node.type === 'paragraph') readAfterPictures(node, source);
      if (node.type === 'heading' || node.type === 'paragraph') readEnd(node, source);
      if (node.type === 'table') dropLastRow(node);
      if (node.type === 'paragraph' && node.children.length === 0 && parent) {
        (parent as Parent).children.splice(index!, 1);
        return [SKIP, index!];
      }
      return undefined;
    });
  };
}

/** Attributes at the end of a heading, and those that are the last line of a block. */
function readEnd(node: Heading | Paragraph, source: string) {
  const last = node.children.at(-1);
  if (last?.type !== 'text') return;
  const at = last.value.lastIndexOf('{');
  const found = at === -1 ? null : ATTRIBUTES.exec(last.value.slice(at));
  const before = last.value.slice(0, Math.max(at, 0));
  if (!found || found[0].length < last.value.length - at) return;
  if (!isWritten(found[0], last, source)) return;
  const isLine = before.endsWith('\n') || (before === '' && node.children.length === 1);
  if (node.type === 'paragraph' && !isLine) return;
  // Hugo ends the heading before its attributes: `## Heading ## {#id}`
  const rest = node.type === 'heading' ? before.replace(/\s#{1,6}\s{0,9}$/u, '') : before;
  setText(node, last, rest.trimEnd());
  const id = /(?:^\{|\s)#([^\s}]+)/u.exec(found[0])?.[1];
  if (id) setProperties(node, { id });
}

/** Attributes right after a picture or a link. */
function readAfterPictures(paragraph: Paragraph, source: string) {
  for (const [index, node] of paragraph.children.entries()) {
    const next = paragraph.children[index + 1];
    if (next?.type !== 'text' || !/^(?:image|link)/u.test(node.type)) continue;
    const [gap = ''] = /^\n?/u.exec(next.value)!;
    const found = ATTRIBUTES.exec(next.value.slice(gap.length));
    const start = next.position?.start.offset;
    if (!found || start === undefined) continue;
    if (source.slice(start + gap.length, start + gap.length + found[0].length) !== found[0])
      continue;
    next.value = next.value.slice(gap.length + found[0].length);
    if (!node.type.startsWith('image')) continue;
    const sizes = found[0].matchAll(/\b(width|height)=["']?(\d{1,4})(?:px)?["']?(?=[\s}])/gu);
    setProperties(node, Object.fromEntries([...sizes].map(([, name, size]) => [name, size])));
  }
  paragraph.children = paragraph.children.filter(
    (node) => node.type !== 'text' || node.value !== '',
  );
}

/** Below a table, they are parsed as its last row. */
function dropLastRow(table: Table) {
  const row = table.children.at(-1);
  if (!row || table.children.length < 2) return;
  const text = textOf(row);
  if (ATTRIBUTES.exec(text)?.[0].length === text.length) table.children.pop();
}

/** Whether a text ends in the source as it does here, so that none of its braces is escaped. */
function isWritten(end: string, { position }: Text, source: string): boolean {
  const to = position?.end.offset ?? 0;
  const from = to - end.length;
  return source.slice(from, to) === end && source[from - 1] !== '\\';
}

function setText(parent: Heading | Paragraph, last: Text, value: string) {
  last.value = value;
  if (value === '') (parent.children as PhrasingContent[]).pop();
}

function setProperties(node: { data?: object }, properties: Record<string, string | undefined>) {
  node.data = { ...node.data, hProperties: properties };
}
