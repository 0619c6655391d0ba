/**
 * Makes a page load like a plain one: removes the framework's scripts and data from the HTML that `next build`
 * wrote, and leaves a list of them for `lib/browser/early/wake.ts`. Unknown markup is refused, and the page
 * stays as it was.
 */
import { findLeftOver, takeApart } from '@/lib/model/next-protocol/markup';
import { formatScriptList } from '@/lib/model/script-list';

/** A page without them, or why it was left unchanged. */
export type Rewritten = { html: string } | { refused: string };

/**
 * @param page HTML
 * @param rsc its data as Next.js serves it to its own router, which must match what the page contains
 */
export function toPlainPage(page: string, rsc: string): Rewritten {
  const { html, scripts, data, start } = takeApart(page);
  if (scripts.length === 0) return { refused: 'it has no script of the framework' };
  if (start === undefined) return { refused: 'its bundler does not begin as it did' };
  if (data === undefined) return { refused: 'its data does not start as it did' };
  if (data !== rsc) return { refused: 'its data is not what the router would be served' };
  const end = html.lastIndexOf('</body>');
  if (end === -1) return { refused: 'it has no end of the body' };
  return checked(
    html.slice(0, end) + formatScriptList([start, ...scripts], data) + html.slice(end),
  );
}

/** A page that never needs the framework, such as the 404 page, whose links the browser follows. */
export function toStillPage(page: string): Rewritten {
  return checked(takeApart(page).html);
}

function checked(html: string): Rewritten {
  const refused = findLeftOver(html);
  return refused === undefined ? { html } : { refused };
}
