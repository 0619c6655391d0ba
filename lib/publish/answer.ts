/** Documents for machines, as texts and as HTTP responses. Used by route handlers. */

/** Kept by caches for an hour; a new deployment replaces it anyway. */
const CACHE = 'public, max-age=3600';

/** Addresses of data, which scripts of other sites may read; pages are not data. */
export type Access = 'data' | 'page';

export function answer(text: string, type: string, access: Access = 'page'): Response {
  return new Response(text, {
    headers: {
      'Content-Type': type,
      'Cache-Control': CACHE,
      ...(access === 'data' ? { 'Access-Control-Allow-Origin': '*' } : {}),
    },
  });
}

/** @param href path and query of this site @param status 308 for permanent, 307 for temporary */
export function redirectTo(href: string, status: 307 | 308 = 308, headers = {}): Response {
  return new Response(null, { status, headers: { location: href, ...headers } });
}

/** RSS and Atom with the content type that makes browsers show a styled document instead of its source. */
export function answerFeed(xml: string): Response {
  return answer(xml, 'application/xml; charset=utf-8');
}

export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export function answerJson(value: unknown): Response {
  return answer(toJsonText(value), 'application/json; charset=utf-8', 'data');
}
