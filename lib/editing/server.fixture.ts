/** A stand-in for YouTube on a free port of this machine, for the unit tests. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach } from 'vitest';

import type { YouTubeSettings } from './youtube-client';

const servers: ReturnType<typeof createServer>[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Settings that lead to the stand-in, with a short wait before each retry. */
export async function startServer(handler: Handler): Promise<YouTubeSettings> {
  const server = createServer(handler);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    oembedUrl: `${address}/oembed`,
    apiUrl: `${address}/v3`,
    picturesUrl: `${address}/vi`,
    apiKey: undefined,
    timeout: 10_000,
    pause: 1,
  };
}

/** Settings that lead nowhere. */
export async function stopServer(): Promise<YouTubeSettings> {
  const settings = await startServer(() => {});
  const server = servers.pop()!;
  await new Promise((resolve) => server.close(resolve));
  return settings;
}

/** Gives every question the same answer. */
export function always(status: number, body: unknown): Handler {
  return (_, response) => {
    response.statusCode = status;
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
}
