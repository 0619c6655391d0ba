/** The list of the framework's scripts that replaces them in a page. Written by the build, read by `early/wake.ts`. */

export const SCRIPT_LIST_ID = 'page:wake';

/** The stamp of the data that belongs to the page. */
export type ScriptListData = { stamp: string };

/** Its markup. @param data of the page, as Next.js serves it */
export function formatScriptList(scripts: string[], data: string): string {
  // JSON in a script must not contain a closing script tag.
  const text = JSON.stringify(scripts).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${SCRIPT_LIST_ID}" data-stamp="${stampOf(data)}">${text}</script>`;
}

/** What the HTML of a page lists; empty if it has no list. */
export function parseScriptList(html: string): string[] {
  const [, list = '>[]<'] = html.split(`id="${SCRIPT_LIST_ID}"`);
  return JSON.parse(list.slice(list.indexOf('>') + 1, list.indexOf('<'))) as string[];
}

/** Tells data apart from that of another build: 32 bits, in decimal. */
export function stampOf(data: string): string {
  let stamp = 0;
  for (const character of data) stamp = (stamp * 31 + character.codePointAt(0)!) | 0;
  return String(stamp);
}
