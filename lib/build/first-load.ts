/**
 * Makes a page load like a plain one: takes the framework's scripts and data out of the HTML that
 * `next build` has written, and leaves a list of them for `lib/browser/wake.ts`. All that is known of
 * Next.js's markup stands here; what is not known is refused, and the page stays as it was.
 */

/** A page without them, or why it was left alone. */
export type Rewritten = { html: string } | { refused: string };

const SCRIPT = /<script src="(\/_next\/[^"]+)" async=""><\/script>/gu;
const PRELOAD = /<link rel="preload" as="script"[^>]*\/>/gu;
const START = '<script>(self.__next_f=self.__next_f||[]).push([0])</script>';
const DATA = /<script>self\.__next_f\.push\((\[1,"(?:[^"\\]|\\.)*"\])\)<\/script>/gu;

/**
 * @param html of one page
 * @param rsc its data as Next.js serves it to its own router, which must be what the page holds
 */
export function toPlainPage(html: string, rsc: string): Rewritten {
  const scripts = [...new Set([...html.matchAll(SCRIPT)].map(([, src]) => src!))];
  if (scripts.length === 0) return { refused: 'it has no script of the framework' };
  if (html.split(START).length !== 2) return { refused: 'its data does not start as it did' };
  const data = [...html.matchAll(DATA)].map(([, chunk]) => (JSON.parse(chunk!) as [1, string])[1]);
  if (data.join('') !== rsc) return { refused: 'its data is not what the router would be served' };
  const plain = html
    .replaceAll(SCRIPT, '')
    .replaceAll(PRELOAD, '')
    .replace(START, '')
    .replaceAll(DATA, '');
  if (plain.includes('self.__next_f.push('))
    return { refused: 'some of its data is in a form not known' };
  if (/<script[^>]+src="\/_next\/[^"]+"(?![^>]*noModule)/u.test(plain)) {
    return { refused: 'one of its scripts is in a form not known' };
  }
  const list = `<script type="application/json" id="page:wake">${toScriptText(scripts)}</script>`;
  const end = plain.lastIndexOf('</body>');
  if (end === -1) return { refused: 'it has no end of the body' };
  return { html: plain.slice(0, end) + list + plain.slice(end) };
}

/** A page that never needs the framework, such as the 404 page, whose links the browser follows. */
export function toStillPage(html: string): string {
  return html
    .replaceAll(SCRIPT, '')
    .replaceAll(PRELOAD, '')
    .replace(START, '')
    .replaceAll(DATA, '')
    .replace(/<script id="_R_">[^<]*<\/script>/u, '');
}

/** JSON within a script may not hold the end of one. */
function toScriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
