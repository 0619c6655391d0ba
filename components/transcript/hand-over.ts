/**
 * Passes long markup from a server component to the HTML of the page, bypassing the data that the page fetches when
 * it comes alive: otherwise a transcript would be sent twice.
 */
const kept = globalThis as { handedOver?: Map<string, string> };

/** Pages are made one after the other, a few at a time. */
const MOST = 100;

export function handOver(id: string, html: string): void {
  const all = (kept.handedOver ??= new Map());
  all.set(id, html);
  if (all.size > MOST) all.delete(all.keys().next().value!);
}

/** @returns an empty string in the browser, where nothing was handed over */
export function takeOver(id: string): string {
  return kept.handedOver?.get(id) ?? '';
}
