/** Documents for machines, as texts and as HTTP responses. Used by route handlers. */
import { createHash } from 'node:crypto';

/** Kept by caches for an hour; a new deployment replaces it anyway. */
const CACHE = 'public, max-age=3600';

/** The same for what a function makes; the host's cache may go on with the old one while it asks for the next. */
const EDGE_CACHE = `${CACHE}, s-maxage=3600, stale-while-revalidate=86400`;
/** What may exist tomorrow. */
export const BRIEF_CACHE = 's-maxage=60';

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

/**
 * What a function makes for one request. Search engines are asked not to list endless addresses, and there is no
 * Last-Modified: what leaves a list changes it without a date.
 */
export function answerMade(request: Request, text: string, type: string): Response {
  return tagged(request, text, type, { 'Cache-Control': EDGE_CACHE, 'X-Robots-Tag': 'noindex' });
}

/** What a function makes for an address that is one of a known few: the host's cache keeps it until the next deployment. */
export function answerKept(
  request: Request,
  text: string,
  type: string,
  access: Access = 'page',
): Response {
  return tagged(request, text, type, {
    'Cache-Control': CACHE,
    'Vercel-CDN-Cache-Control': 'max-age=31536000',
    ...(access === 'data' ? { 'Access-Control-Allow-Origin': '*' } : {}),
  });
}

/** With an ETag, which Next.js gives only to files. */
function tagged(
  request: Request,
  text: string,
  type: string,
  own: Record<string, string>,
): Response {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const headers = { ETag: etag, ...own };
  const known = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//u, ''));
  if (known.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, 'Content-Type': type } });
}

/** @param href path and query of this site @param status 308 for permanent, 307 for temporary */
export function redirectTo(href: string, status: 307 | 308 = 308, headers = {}): Response {
  return new Response(null, { status, headers: { location: href, ...headers } });
}

/** RSS and Atom have the content type that makes browsers show a styled document instead of its source. */
export const FEED_TYPES = {
  xml: 'application/xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

export function answerFeed(xml: string): Response {
  return answer(xml, FEED_TYPES.xml);
}

export function toJsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export function answerJson(value: unknown): Response {
  return answer(toJsonText(value), 'application/json; charset=utf-8', 'data');
}
