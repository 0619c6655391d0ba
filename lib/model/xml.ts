/** Text as XML 1.0 may hold it. */

/** Leaves out control characters and lone surrogates, which no XML document can hold, not even escaped. */
export function toXmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
