/** What replaces the framework's scripts in a page. Written by the build, read by `early/wake.ts`. */

export const SCRIPT_LIST_ID = 'page:wake';

/** The stamp of the data that belongs to the page. */
export type ScriptListData = { stamp: string };

/** What the bundler's runtime begins with, then the addresses of the scripts. */
export type ScriptList = [start: unknown, ...scripts: string[]];

/** Its markup. @param data of the page, as Next.js serves it */
export function formatScriptList(list: ScriptList, data: string): string {
  // JSON in a script must not contain a closing script tag.
  const text = JSON.stringify(list).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${SCRIPT_LIST_ID}" data-stamp="${stampOf(data)}">${text}</script>`;
}

/** The scripts that the HTML of a page lists; empty if it has no list. */
export function parseScriptList(html: string): string[] {
  const [, list = '>[]<'] = html.split(`id="${SCRIPT_LIST_ID}"`);
  const [, ...scripts] = JSON.parse(
    list.slice(list.indexOf('>') + 1, list.indexOf('<')),
  ) as ScriptList;
  return scripts;
}

/** Tells data apart from that of another build: 32 bits, in decimal. */
export function stampOf(data: string): string {
  let stamp = 0;
  for (const character of data) stamp = (stamp * 31 + character.codePointAt(0)!) | 0;
  return String(stamp);
}
