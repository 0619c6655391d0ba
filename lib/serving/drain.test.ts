import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { askAll } from '@/lib/commands/keep-alive-clients';
import { sendRaw } from '@/lib/commands/raw-client';

import { prepareDrain } from './drain';

const ENDINGS = { quiet: 100, last: 3_000 };

async function serve(listener: RequestListener) {
  const server = createServer(listener);
  const drain = prepareDrain(server, ENDINGS);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, drain, port: (server.address() as AddressInfo).port };
}

test('visitors who always have a next request get whole answers until the end', async () => {
  const { drain, port } = await serve(async (_request, response) => {
    await sleep(Math.random() * 20);
    response.end('a'.repeat(1_000));
  });
  let asked = 0;
  const asking = askAll({
    port,
    clients: 50,
    next: () => `/${asked++}`,
    pause: (client) => (client % 2) * 30,
  });
  while (asked < 500) await sleep(10);
  await drain();
  const { statuses, broken } = await asking;
  expect(broken).toEqual([]);
  expect(statuses.get(200)).toBeGreaterThan(400);
});

test('an answer that is being made is the last of its connection', async () => {
  let ended: Promise<void> | undefined;
  const { drain, port } = await serve(async (_request, response) => {
    ended = drain();
    await sleep(300);
    response.end('whole');
  });
  const answer = await sendRaw(port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  expect(answer.headers.get('connection')).toBe('close');
  expect(answer.text).toMatch(/whole/u);
  await ended;
});

test('it ends even if a connection does not', async () => {
  const { server, drain, port } = await serve((_request, response) => void response.end());
  const taken = once(server, 'connect') as Promise<[unknown, Socket]>;
  const client = connect(port, '127.0.0.1');
  client.write('CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n');
  const [, socket] = await taken;
  await drain();
  socket.destroy();
  client.destroy();
});

test('idle connections end, and those whose client does not read', async () => {
  const { drain, port } = await serve(
    (_request, response) => void response.end('a'.repeat(2 ** 25)),
  );
  const idle = connect(port, '127.0.0.1');
  const stuck = connect(port, '127.0.0.1').pause();
  stuck.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  await sleep(100);
  const start = performance.now();
  await Promise.all([drain(), drain()]);
  expect(performance.now() - start).toBeLessThan(ENDINGS.last + 2_000);
  idle.destroy();
  stuck.destroy();
});
