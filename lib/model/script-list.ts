/** The list of the framework's scripts that a page holds instead of them. Written by the build, read by `early/wake.ts`. */

export const SCRIPT_LIST_ID = 'page:wake';

const START = `<script type="application/json" id="${SCRIPT_LIST_ID}">`;
const END = '</script>';

/** Its markup. */
export function formatScriptList(scripts: string[]): string {
  // JSON within a script may not hold the end of one.
  return START + JSON.stringify(scripts).replaceAll('<', '\\u003c') + END;
}

/** What the HTML of a page lists; empty where it has no list. */
export function parseScriptList(html: string): string[] {
  const [, text = '[]'] = html.split(START);
  return JSON.parse(text.split(END)[0]!) as string[];
}
