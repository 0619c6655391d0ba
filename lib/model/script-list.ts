/** The list of the framework's scripts that replaces them in a page. Written by the build, read by `early/wake.ts`. */

export const SCRIPT_LIST_ID = 'page:wake';

const START = `<script type="application/json" id="${SCRIPT_LIST_ID}">`;
const END = '</script>';

/** Its markup. */
export function formatScriptList(scripts: string[]): string {
  // JSON in a script must not contain a closing script tag.
  return START + JSON.stringify(scripts).replaceAll('<', '\\u003c') + END;
}

/** What the HTML of a page lists; empty if it has no list. */
export function parseScriptList(html: string): string[] {
  const [, text = '[]'] = html.split(START);
  return JSON.parse(text.split(END)[0]!) as string[];
}
