/** Comments in a body, which no document may show: everything from `<!--` to `-->` is removed. Used by the catalog. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';

import { findTags } from '@/lib/model/markdown/tags';

import { createRewriter, type Rewritten, unchanged } from './body-places';
import { maskShortcodes } from './shortcode-mask';

/** What replaces a comment: it still separates what the comment separated. */
export const EMPTY = '<!-- -->';
const SHORT = /<!--(?:-?>)/uy;

/**
 * A comment ends where markdown ends the HTML around it. If it never ends, everything after it goes; a mere start within
 * words, or in code, stays.
 */
export function withoutComments(body: string): Rewritten {
  if (!body.includes('<!--')) return unchanged(body);
  const text = maskShortcodes(body);
  const { starts, isElsewhere } = findHtml(text);
  const rewriter = createRewriter(body);
  let end = 0;
  for (let at = text.indexOf('<!--'); at !== -1; at = text.indexOf('<!--', Math.max(at + 4, end))) {
    SHORT.lastIndex = at;
    const isComment = starts.has(at);
    if (SHORT.test(text) || (!isComment && (isElsewhere(at) || text[at - 1] === '\\'))) continue;
    const close = text.indexOf('-->', at + 4);
    const next = text.indexOf('<!--', at + 4);
    if (!isComment && (close === -1 || (next !== -1 && next < close))) continue;
    rewriter.keep(end, at);
    // The check reports an unclosed one where it starts.
    rewriter.put(close === -1 ? '<!--' : EMPTY, at);
    end = close === -1 ? body.length : close + 3;
  }
  rewriter.keep(end, body.length);
  return rewriter.finish();
}

/** Where markdown sees comments start, and what is other HTML or code. */
function findHtml(text: string) {
  const starts = new Set<number>();
  const ranges: [number, number][] = [];
  visit(fromMarkdown(text), ['html', 'code', 'inlineCode'], ({ type, position }) => {
    const [from, to] = [position!.start.offset!, position!.end.offset!];
    ranges.push([from, to]);
    if (type !== 'html') return;
    for (const { kind, start } of findTags(text.slice(from, to)))
      if (kind === 'comment') starts.add(from + start);
  });
  let next = 0;
  /** Call with ascending offsets. */
  const isElsewhere = (at: number) => {
    while (next < ranges.length && ranges[next]![1] <= at) next++;
    return next < ranges.length && ranges[next]![0] <= at;
  };
  return { starts, isElsewhere };
}
