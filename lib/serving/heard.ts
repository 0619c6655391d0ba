/** The headers of a request that a page or file may depend on. Used by `site-server.ts`. */
import type { IncomingHttpHeaders } from 'node:http';

/**
 * Of HTTP, then those of Next.js's router. Whatever a proxy says of the address it serves (`X-Forwarded-Proto`,
 * `X-Forwarded-Host`, `Forwarded`) is not among them: Next.js would ask itself there. Neither are cookies, which nothing
 * here sets, nor the conditions that Next.js answers with 500 if they do not hold (`Range`, `If-Match`): a server may send all.
 */
const HEARD = new Set([
  ...['accept', 'accept-encoding', 'cache-control', 'connection', 'host', 'user-agent'],
  ...['if-modified-since', 'if-none-match'],
  ...['rsc', 'next-router-prefetch', 'next-router-segment-prefetch', 'sec-fetch-dest'],
  ...['next-router-state-tree', 'next-url'],
]);

/** Drops the others, in place. */
export function keepHeaders(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers)) if (!HEARD.has(name)) delete headers[name];
}
