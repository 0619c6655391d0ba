import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

import { afterEach, expect, test, vi } from 'vitest';

import { sendRaw } from '@/lib/commands/raw-client';

import { createSiteServer, type Handle, LIMITS } from './site-server';

let server: Server;
afterEach(() => void server.close().closeAllConnections());

/** Where the server listens. */
async function serve(handle: Handle, limits: Partial<typeof LIMITS> = {}): Promise<number> {
  server = createSiteServer(handle, limits);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Answers with what it has been asked. */
const echo: Handle = async ({ method, url, headers }, response) => {
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify({ method, url, headers }));
};

const ask = (port: number, line: string, ...fields: string[]) =>
  sendRaw(port, [line, 'Host: a.example', ...fields, 'Connection: close', '', ''].join('\r\n'));

test('a request reaches the handler with what pages depend on, whatever a proxy says', async () => {
  const port = await serve(echo);
  const { status, text } = await ask(
    port,
    'GET http://b.example/tags?a=b HTTP/1.1',
    'Accept-Encoding: gzip',
    'RSC: 1',
    // Next.js redirects to another `?_rsc=` without end if it does not hear of these.
    'Next-Router-State-Tree: %5B%22%22%5D',
    'Next-Url: /tags',
    'X-Forwarded-Proto: https',
    'X-Forwarded-Host: c.example',
    'Forwarded: proto=https',
    'Cookie: __prerender_bypass=1',
    'Range: bytes=9-',
    'Next-Action: 0',
  );
  expect(status).toBe(200);
  expect(JSON.parse(text.split('\r\n\r\n')[1]!)).toEqual({
    method: 'GET',
    url: '/tags?a=b',
    headers: {
      host: 'b.example',
      'accept-encoding': 'gzip',
      rsc: '1',
      'next-router-state-tree': '%5B%22%22%5D',
      'next-url': '/tags',
      connection: 'close',
    },
  });
});

test('what is refused says why, in text', async () => {
  const port = await serve(echo);
  const refused = await ask(port, 'DELETE / HTTP/1.1');
  expect(refused.text).toContain('\r\n\r\nMethod Not Allowed\n');
  expect(Object.fromEntries(refused.headers)).toMatchObject({
    allow: 'GET, HEAD, OPTIONS',
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  expect((await ask(port, 'GET /% HTTP/1.1')).text).toContain('\r\n\r\nBad Request\n');
  expect((await ask(port, 'GET / HTTP/1.1', `X: ${'a'.repeat(20_000)}`)).status).toBe(431);
});

test('an upgrade ends, and so does CONNECT', async () => {
  const port = await serve(echo);
  const upgrade =
    'GET / HTTP/1.1\r\nHost: a.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';
  expect(await sendRaw(port, upgrade)).toMatchObject({ status: 400, isClosed: true });
  const connects = await sendRaw(port, 'CONNECT b.example:443 HTTP/1.1\r\nHost: b.example\r\n\r\n');
  expect(connects).toMatchObject({ status: 405, isClosed: true });
});

test('a client of CONNECT cannot keep its half of the connection open', async () => {
  const port = await serve(echo);
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  socket.write('CONNECT b.example:443 HTTP/1.1\r\nHost: b.example\r\n\r\n');
  const [accepted] = (await once(server, 'connection')) as [NodeJS.EventEmitter];
  await once(accepted, 'close');
  socket.destroy();
});

test('OPTIONS says what a page allows, and who may read what other sites may', async () => {
  const port = await serve(async ({ method, url }, response) => {
    expect(method).toBe('HEAD');
    response.setHeader('Referrer-Policy', 'no-referrer');
    if (url !== '/page') response.setHeader('Access-Control-Allow-Origin', '*');
    if (url === '/gone.json') response.statusCode = 404;
    response.writeHead(response.statusCode, { ETag: '"a"', 'Content-Length': 2 });
    response.end('{}');
  });
  const options = async (path: string) => {
    const { status, headers, text } = await ask(port, `OPTIONS ${path} HTTP/1.1`);
    headers.delete('date');
    return { status, body: text.split('\r\n\r\n')[1], ...Object.fromEntries(headers) };
  };
  const always = {
    status: 204,
    body: '',
    allow: 'GET, HEAD, OPTIONS',
    'referrer-policy': 'no-referrer',
    connection: 'close',
  };
  expect(await options('/page')).toEqual(always);
  expect(await options('/gone.json')).toEqual(always);
  expect(await options('/data.json')).toEqual({
    ...always,
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': '*',
    'access-control-max-age': '86400',
  });
});

test('a handler that fails costs one answer', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const port = await serve(async ({ url }, response) => {
    if (url === '/late') response.write('some');
    throw new Error('no file');
  });
  expect((await ask(port, 'GET / HTTP/1.1')).status).toBe(500);
  expect(await ask(port, 'GET /late HTTP/1.1')).toMatchObject({ isClosed: true });
  expect(log).toHaveBeenCalledTimes(2);
  log.mockRestore();
});

test('whoever does not go on is not waited for', async () => {
  const port = await serve(echo, {
    headersTimeout: 200,
    requestTimeout: 400,
    connectionsCheckingInterval: 50,
  });
  const slow = await sendRaw(port, 'GET / HTTP/1.1\r\nHost: a.exa');
  expect(slow).toMatchObject({ status: 408, isClosed: true });
});

test('whoever does not read is not waited for', async () => {
  const port = await serve(async (_request, response) => void response.end('a'.repeat(2 ** 25)), {
    silence: 300,
  });
  const socket = connect(port, '127.0.0.1').pause();
  socket.write('GET / HTTP/1.1\r\nHost: a.example\r\n\r\n');
  const [accepted] = (await once(server, 'connection')) as [NodeJS.EventEmitter];
  await once(accepted, 'close');
  socket.destroy();
});

test('a body that nobody wants is read up to a limit', async () => {
  const port = await serve(echo, { body: 1_000 });
  const post = (size: number) =>
    sendRaw(
      port,
      `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${size}\r\n\r\n${'a'.repeat(size)}GET /next HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
    );
  expect((await post(900)).text).toContain('/next');
  const cut = await post(100_000);
  expect(cut.isClosed).toBe(true);
  expect(cut.text).not.toContain('/next');
});
