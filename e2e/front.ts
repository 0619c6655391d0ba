/** A server in front of those under test: it can go away, lead to another build, and change what is answered. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

import { freePort } from '@/lib/commands/server';

/** @param path with its query @returns the text in its place */
export type Change = (path: string, text: string) => string;

export type Front = {
  url: string;
  /** Without it there is no connection. */
  stop: () => Promise<void>;
  start: () => Promise<void>;
  /** @param url of another server */
  lead: (url: string) => void;
  /** Of all pages and scripts from now on. */
  change: (change: Change) => void;
};

/** What would make an answer other than whole and plain. */
const CONDITIONS = ['accept-encoding', 'if-none-match', 'if-modified-since'];

/** @param url of the server it leads to at first */
export async function openFront(url: string): Promise<Front> {
  const port = await freePort();
  let change: Change = (_, text) => text;
  const pass = (asked: IncomingMessage, answer: ServerResponse) => {
    const headers = { ...asked.headers };
    for (const name of CONDITIONS) delete headers[name];
    const { method, url: path = '/' } = asked;
    const sent = request(url + path, { method, headers }, async (got) => {
      // The server may be stopped while it answers.
      const body = await buffer(got).catch(() => undefined);
      if (!body) return answer.destroy();
      const isText = /html|javascript/u.test(got.headers['content-type'] ?? '');
      const text = isText ? change(path, body.toString()) : body;
      delete got.headers['content-length'];
      delete got.headers['transfer-encoding'];
      answer.writeHead(got.statusCode!, got.headers).end(text);
    });
    sent.on('error', () => answer.destroy());
    sent.end();
  };
  const server = createServer(pass);
  const start = async () => {
    server.listen(port);
    await once(server, 'listening');
  };
  await start();
  return {
    url: `http://localhost:${port}`,
    start,
    stop: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close().closeAllConnections();
      await closed;
    },
    lead: (other) => (url = other),
    change: (next) => (change = next),
  };
}
