/**
 * Long markup on its way from a component of the server to the HTML of the page, past the data that the page
 * fetches when it comes alive: a transcript would be sent twice.
 */
const kept = globalThis as { handedOver?: Map<string, string> };

/** Pages are made one after the other, a few at once. */
const MOST = 100;

export function handOver(id: string, html: string): void {
  const all = (kept.handedOver ??= new Map());
  all.set(id, html);
  if (all.size > MOST) all.delete(all.keys().next().value!);
}

/** @returns an empty text in the browser, where nothing was handed over */
export function takeOver(id: string): string {
  return kept.handedOver?.get(id) ?? '';
}
