/** Which requests no page or file can answer, and what they get instead. Asked by `site-server.ts` before Next.js sees one. */
import type { IncomingMessage } from 'node:http';

/** `isLast`: what follows on this connection cannot be trusted to be a request. */
export type Refusal = { status: number; isLast?: boolean };

export const METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** In characters; longer than any filtered list. */
const LONGEST_TARGET = 8_192;

const BAD_LAST = { status: 400, isLast: true };

/** A name, an IPv4 or a bracketed IPv6 address, and maybe a port. Source: RFC 3986, 3.2.2, without its rare characters. */
const HOST = /^(?:[a-z\d._-]+|\[[a-f\d:.]+\])(?::\d{1,5})?$/iu;

/** @param request whose `url` is a path and query, as `toOriginForm` leaves it */
export function findRefusal(request: IncomingMessage): Refusal | undefined {
  const { method = '', url = '', headers, headersDistinct } = request;
  if (!METHODS.includes(method)) return { status: 405 };
  // Whoever is in front of this server may take it for a request of its own.
  if (Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined)
    return BAD_LAST;
  if (/\bwebsocket\b/iu.test(headers.upgrade ?? '')) return BAD_LAST;
  // Only HTTP/1.0 may do without one; Node.js sees to that.
  const { host = 'localhost' } = headers;
  if (!HOST.test(host) || (headersDistinct.host ?? []).length > 1) return BAD_LAST;
  if (url.length > LONGEST_TARGET) return { status: 414 };
  return isPath(url.split('?', 1)[0]!) ? undefined : { status: 400 };
}

/** Percent-encoded text without the NUL that ends a file's name. */
function isPath(written: string): boolean {
  if (!written.startsWith('/')) return false;
  try {
    return !decodeURIComponent(written).includes('\0');
  } catch {
    return false;
  }
}

/**
 * The path and query of a target, which may be a whole address, as for a proxy: its host then counts, whatever the header says
 * (RFC 9112, 3.2.2).
 */
export function toOriginForm(request: IncomingMessage): void {
  const { url = '' } = request;
  const start = /^https?:\/\//iu.exec(url)?.[0].length;
  if (start === undefined) return;
  const host = /^[^/?]*/u.exec(url.slice(start))![0];
  const rest = url.slice(start + host.length);
  request.headers.host = host;
  request.url = rest.startsWith('/') ? rest : `/${rest}`;
}
