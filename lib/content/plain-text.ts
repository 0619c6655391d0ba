/** Markdown as plain text, for descriptions, which are shown where no markup can be. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';

/** `a **framework** for _teams_` -> `a framework for teams`, on one line. */
export function toPlainText(markdown: string): string {
  return fromMarkdown(markdown)
    .children.map((block) => toString(block))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
