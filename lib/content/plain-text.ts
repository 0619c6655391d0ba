/** Markdown as plain text, for descriptions, which are shown where markup is not possible. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';

/** `a **framework** for _teams_` -> `a framework for teams`, on one line. */
export function toPlainText(markdown: string): string {
  // A sentence may start with "2024." or a dash without being a list.
  const text = markdown.replace(/^\s*(\d+)(?=[.)]\s)/u, '$1\\').replace(/^\s*(?=[-+#>])/u, '\\');
  return fromMarkdown(text)
    .children.map((block) => toString(block))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
