/** Finds HTML in a body. It is not shown, so the editor is told before a visitor misses it. Asked by the catalog. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';

import { type Problem, quote } from '@/lib/model/problem';

/** @param bodyLine line of the file on which the body begins */
export function findRawHtml(body: string, file: string, bodyLine: number): Problem[] {
  if (!/<[a-z/!?]/iu.test(body)) return [];
  const problems: Problem[] = [];
  visit(fromMarkdown(body), 'html', ({ value, position }) => {
    // A comment is meant to be unseen, and a closing tag was reported with its opening one.
    if (/^<(?:!--|\/)/u.test(value)) return;
    problems.push({
      severity: 'warning',
      file,
      line: bodyLine + position!.start.line - 1,
      column: position!.start.column,
      field: 'body',
      message: `${quote(value.split('\n', 1)[0])} is HTML, which is not shown`,
      fix: 'write it in markdown',
    });
  });
  return problems;
}
