/** Writes what an owner adds into every page, after all else: React skips what it does not know in `<head>` and `<body>`. */
import { readFileSync, writeFileSync } from 'node:fs';

import type { Slots } from '@/lib/content/slots-file';

/**
 * @param pages files of HTML
 * @throws if one of them has no end of its head or body
 */
export function insertSlots(pages: string[], { head, foot }: Slots): void {
  if (head === '' && foot === '') return;
  for (const page of pages) writeFileSync(page, withSlots(readFileSync(page, 'utf8'), head, foot));
}

export function withSlots(html: string, head: string, foot: string): string {
  const [headEnd, bodyEnd] = [html.indexOf('</head>'), html.lastIndexOf('</body>')];
  if (headEnd === -1 || bodyEnd === -1) throw new Error('a page has no end of its head or body');
  return html.slice(0, headEnd) + head + html.slice(headEnd, bodyEnd) + foot + html.slice(bodyEnd);
}
