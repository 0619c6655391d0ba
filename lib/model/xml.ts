/** Text that XML 1.0 can contain. */

/** Drops control characters and lone surrogates, which no XML document can contain, not even escaped. */
export function toXmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
