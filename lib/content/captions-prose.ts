/** A transcript without times, `captions.en.md`: paragraphs of markdown as text. Used by `captions.ts`. */
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

import { rewriteHtml } from '@/lib/model/markdown/html';
import { parseMarkdown } from '@/lib/model/markdown/tree';
import { hasErrors, type Problem } from '@/lib/model/problem';
import { words } from '@/lib/model/words';

import { findCrowd } from './body-crowds';
import { withoutComments } from './comments';
import type { ContentFile } from './folder';
import { longBodyFault } from './delimiters';
import { parseFrontMatter, toBodyFault } from './front-matter';
import { resolveShortcodes } from './shortcodes';
import { readStanding } from './standing';
import { withoutUnseen } from './unseen';

/** `text`: paragraphs separated by blank lines; undefined for a file that is not, or might not be, public. */
export type Prose = { text: string | undefined; problems: Problem[] };

/** Front matter is optional. @param now milliseconds since 1970 */
export function readProse(file: ContentFile, now: number): Prose {
  const hasFrontMatter = /^\s*(?:---|\+\+\+|\{[\s"]|<<<<)/u.test(file.text);
  const frontMatter = hasFrontMatter ? parseFrontMatter(file) : undefined;
  if (Array.isArray(frontMatter)) return { text: undefined, problems: frontMatter };
  const standing = frontMatter && readStanding(frontMatter, {}, now);
  if (standing && !standing.isPublic) return { text: undefined, problems: standing.doubts };
  const { body = file.text.replace(/\r\n?/gu, '\n'), bodyLine = 1 } = frontMatter ?? {};
  const crowd = findCrowd(body) ?? longBodyFault(body);
  if (crowd) return { text: undefined, problems: [toBodyFault(file.name, bodyLine, crowd)] };
  const { text, problems } = resolveShortcodes(withoutComments(body).text, {
    file: file.name,
    bodyLine,
    videoId: undefined,
    params: {},
    words: words.body,
    rules: { drop: [], unwrap: [] },
    resolve: () => undefined,
  });
  if (hasErrors(problems)) return { text: undefined, problems };
  return { text: toParagraphs(withoutUnseen(text).text), problems };
}

function toParagraphs(markdown: string): string {
  const tree = parseMarkdown(markdown);
  rewriteHtml(tree);
  const found: string[] = [];
  const collect = (node: Nodes, mark = '') => {
    const isBlockHolder = /^(?:root|blockquote|list|listItem|defList|defListDescription)$/u;
    if (!isBlockHolder.test(node.type)) {
      const text = textWithin(node).trim();
      if (text !== '') found.push(mark + text);
      return;
    }
    const isOrdered = node.type === 'list' && node.ordered;
    for (const [index, child] of ('children' in node ? node.children : []).entries())
      collect(child, isOrdered ? `${(node.start ?? 1) + index}. ` : index === 0 ? mark : '');
  };
  collect(tree);
  return found.join('\n\n');
}

/** Drops tags and keeps what is not HTML as text. */
function textWithin(node: Nodes): string {
  if (node.type === 'html')
    return node.value.replace(/<[^<>]{0,2000}>/gu, '').replaceAll('&lt;', '<');
  if (node.type === 'tableRow') return node.children.map(textWithin).join(' ');
  if (node.type === 'table') return node.children.map(textWithin).join('\n');
  if (node.type === 'break') return '\n';
  if (node.type === 'definition' || node.type === 'footnoteReference') return '';
  return 'children' in node
    ? node.children.map((child) => textWithin(child)).join('')
    : textOf(node);
}
