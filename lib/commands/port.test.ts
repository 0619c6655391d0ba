import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { askedPort, assertPort, refusal } from './port';

const taken = createServer();
let port: number;

beforeAll(async () => {
  taken.listen(0);
  await once(taken, 'listening');
  port = (taken.address() as AddressInfo).port;
});
afterAll(() => void taken.close());

test.each<[string[], Record<string, string>, ReturnType<typeof askedPort>]>([
  [[], {}, { port: '3000', hostname: undefined, from: 'default' }],
  [[], { PORT: '4000' }, { port: '4000', hostname: undefined, from: 'PORT' }],
  [['-p', '5000'], { PORT: '4000' }, { port: '5000', hostname: undefined, from: '-p' }],
  [
    ['--port=5000', '--keepAliveTimeout', '9', '-H', '::1'],
    {},
    { port: '5000', hostname: '::1', from: '-p' },
  ],
  [['-p5000', '-p', '6001'], {}, { port: '6001', hostname: undefined, from: '-p' }],
  [[], { HOSTNAME: '127.0.0.1' }, { port: '3000', hostname: '127.0.0.1', from: 'default' }],
  [['-H', '::1'], { HOSTNAME: '::' }, { port: '3000', hostname: '::1', from: 'default' }],
  [[], { HOSTNAME: 'f00dcafe1234' }, { port: '3000', hostname: undefined, from: 'default' }],
  [['-p'], {}, { port: 'true', hostname: undefined, from: '-p' }],
])('%j with %j', (args, env, expected) => expect(askedPort(args, env)).toEqual(expected));

const ask = (args: string[], env: Record<string, string>) =>
  assertPort(askedPort(args, env), 'npm start').then(
    () => undefined,
    (error: Error) => error.message,
  );

test('if a port is taken, a free one is suggested', async () => {
  const message = await ask([], { PORT: String(port) });
  const [, other] =
    /^port \d+ is taken by another program; write PORT=(\d+) before npm start$/u.exec(message!)!;
  expect(await refusal(Number(other))).toBeUndefined();
  expect(await ask([], { PORT: other! })).toBeUndefined();
  expect(await ask(['-p', String(port)], {})).toMatch(
    /^port \d+ is taken by another program; write -p \d+ instead$/u,
  );
});

test.each(['', 'http', '-1', '65536', '3000 ', '3e3'])('no port: %j', async (written) => {
  expect(await ask([], { PORT: written })).toBe(
    `PORT is "${written}", which is not a port; write PORT=3000 before npm start`,
  );
});

test('any free port, and a host whose error is left to who listens', async () => {
  expect(await ask(['-p', '0'], {})).toBeUndefined();
  expect(await ask(['-H', '203.0.113.7', '-p', '0'], {})).toBeUndefined();
});
