/**
 * The server in front of a handler of pages and files: it refuses what they cannot answer, and waits for nobody for ever.
 * Used by `npm start`; on a host such as Vercel, the host does this.
 */
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import type { Socket } from 'node:net';

import { printError } from '@/lib/build/print';

import { keepHeaders } from './heard';
import { becomeOptions } from './options';
import { findRefusal, METHODS, type Refusal, toOriginForm } from './refusal';

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Milliseconds and bytes. */
export const LIMITS = {
  /** For all headers of a request. */
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  /** How often these two are looked at. */
  connectionsCheckingInterval: 2_000,
  /** Between two requests. */
  keepAliveTimeout: 5_000,
  /** Without a byte in either direction, while an answer is sent. */
  silence: 30_000,
  maxHeaderSize: 16_384,
  /** The most of a body that is read only to be dropped, so that the client reads the answer. */
  body: 1_048_576,
};

/** @param limits where they differ from `LIMITS` */
export function createSiteServer(handle: Handle, limits: Partial<typeof LIMITS> = {}): Server {
  const { silence, body, ...options } = { ...LIMITS, ...limits };
  // Clients that speak of upgrades without need, such as to `h2c`, get a page as ever: nothing listens to 'upgrade'.
  const server = createServer(options, (request, response) => {
    toOriginForm(request);
    const refusal = findRefusal(request);
    if (refusal) {
      dropBody(request, body);
      return refuse(response, refusal);
    }
    keepHeaders(request.headers);
    response.setHeader('Accept-Ranges', 'none');
    if (request.method === 'OPTIONS') becomeOptions(request, response);
    handle(request, response).catch((error: unknown) => {
      printError(error);
      if (response.headersSent) response.destroy();
      else refuse(response, { status: 500 });
    });
  });
  server.setTimeout(silence);
  server.on('connect', (_request, socket: Socket) => {
    socket.on('error', () => {});
    socket.write(
      `HTTP/1.1 405 ${STATUS_CODES[405]}\r\nAllow: ${METHODS.join(', ')}\r\nConnection: close\r\n\r\n`,
    );
    // Such a socket no longer belongs to the server, which would let the client keep its half open.
    socket.destroySoon();
  });
  return server;
}

function refuse(response: ServerResponse, { status, isLast }: Refusal): void {
  const text = `${STATUS_CODES[status]}\n`;
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': text.length,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cache-Control': 'no-store',
    ...(status === 405 && { Allow: METHODS.join(', ') }),
    ...(isLast && { Connection: 'close' }),
  });
  response.end(text);
}

/** Reads a body that nobody asked for, up to a limit; after that the client is not heard any more. */
function dropBody(request: IncomingMessage, most: number): void {
  let bytes = 0;
  request.on('error', () => {});
  request.on('data', (data: Buffer) => {
    bytes += data.length;
    if (bytes > most) request.destroy();
  });
}
