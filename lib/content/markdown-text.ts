/** Escapes values that go into markdown and must stay the text or address they are. Used by the shortcodes. */

/** On one line, escaping every character that means something to markdown or HTML. */
export function escapeText(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_~[\]<>&|#=$]/gu, '\\$&')
    .replace(/^[-+]|^(\d{1,9})(?=[.)])/u, (mark, digits) => (digits ? `${digits}\\` : `\\${mark}`));
}

/** For use as an address, in markdown as in HTML. */
export function escapeAddress(address: string): string {
  return address
    .trim()
    .replace(/[\s<>()"'\\`]/gu, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** For the text or an attribute of HTML. */
export function escapeHtml(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .trim();
}

/** @param text markdown */
export function toLink(text: string, address: string): string {
  return `[${text}](${escapeAddress(address)})`;
}

/** Inline code. */
export function toCodeSpan(code: string): string {
  const marks = '`'.repeat(longestRun(code) + 1);
  const pad = /^`|`$/u.test(code) ? ' ' : '';
  return marks + pad + code.replace(/\s+/gu, ' ') + pad + marks;
}

/** A block of code. @param indent what each of its lines starts with, except the first */
export function toFence(code: string, language: string, indent: string): string {
  const marks = '`'.repeat(Math.max(3, longestRun(code) + 1));
  return `${marks}${language}\n${code}\n${indent}${marks}`;
}

function longestRun(text: string): number {
  return (text.match(/`+/gu) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
