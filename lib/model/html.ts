/** Text in hand-written markup. */

/** Escapes what would end a text or an attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The text of markup that we have written ourselves: its few names, and numbers. */
export function unescapeHtml(html: string): string {
  return html.replace(/&(?:#x([\da-f]+)|([a-z]+));/giu, (whole, code?: string, name?: string) =>
    code ? String.fromCodePoint(parseInt(code, 16)) : (NAMED[name!] ?? whole),
  );
}
