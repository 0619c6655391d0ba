import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';

import { expect, test } from 'vitest';

import { findRefusal, toOriginForm } from './refusal';

/** A request as Node.js has read it; `null` is a header it does not have. */
function toRequest(method: string, url: string, headers: Record<string, string[] | null> = {}) {
  const request = new IncomingMessage(new Socket());
  const all = { host: ['localhost:3000'], ...headers };
  Object.assign(request, { method, url });
  for (const [name, values] of Object.entries(all)) {
    if (!values) continue;
    request.headers[name] = values[0]!;
    request.headersDistinct[name] = values;
  }
  return request;
}

const statusOf = (...asked: Parameters<typeof toRequest>) =>
  findRefusal(toRequest(...asked))?.status;

test.each(['/', '/tags/caf%C3%A9', '/a%2Fb%5Cc', '/watch?v=%', '//a', `/a?${'b'.repeat(8_000)}`])(
  'GET %.30s is for the site to answer',
  (url) => {
    for (const method of ['GET', 'HEAD', 'OPTIONS']) expect(statusOf(method, url)).toBeUndefined();
  },
);

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'])('nothing has a %s', (method) =>
  expect(statusOf(method, '/')).toBe(405),
);

test.each(['/%', '/%zz', '/%c0%af', '/a%E0%A4', '/%00', '/a%00.html', 'tags', '*', ''])(
  '%j is no address',
  (url) => expect(statusOf('GET', url)).toBe(400),
);

test('an address has a length', () => {
  expect(statusOf('GET', `/${'a'.repeat(8_191)}`)).toBeUndefined();
  expect(statusOf('GET', `/${'a'.repeat(8_192)}`)).toBe(414);
});

test.each(['localhost', 'a.example:8080', '127.0.0.1', '[::1]:3000', 'my_site'])(
  'host %s',
  (host) => expect(statusOf('GET', '/', { host: [host] })).toBeUndefined(),
);

test.each(['', 'a b', 'a/b', 'a@b', 'a:b', '[::1', 'a:123456', 'a\u00ff'])('no host: %j', (host) =>
  expect(statusOf('GET', '/', { host: [host] })).toBe(400),
);

test('HTTP/1.0 needs no host, and nobody may name two', () => {
  expect(statusOf('GET', '/', { host: null })).toBeUndefined();
  expect(statusOf('GET', '/', { host: ['a.example', 'b.example'] })).toBe(400);
});

test('a GET with a body is the last of its connection', () => {
  for (const [name, value] of [
    ['content-length', '1'],
    ['transfer-encoding', 'chunked'],
  ] as const)
    expect(findRefusal(toRequest('GET', '/', { [name]: [value] }))).toEqual({
      status: 400,
      isLast: true,
    });
  expect(statusOf('GET', '/', { 'content-length': ['0'] })).toBeUndefined();
});

test('no socket is opened, and other upgrades are ignored', () => {
  expect(statusOf('GET', '/', { upgrade: ['websocket'] })).toBe(400);
  expect(statusOf('GET', '/', { upgrade: ['h2c'] })).toBeUndefined();
});

test.each([
  ['http://a.example/tags?a=b', '/tags?a=b'],
  ['HTTPS://a.example?a=b', '/?a=b'],
  ['http://a.example', '/'],
  ['http://a.example//b.example', '//b.example'],
])('%s is %s of another host', (url, path) => {
  const request = toRequest('GET', url);
  toOriginForm(request);
  expect([request.url, request.headers.host]).toEqual([path, 'a.example']);
});

test('the host of an absolute address is checked like the header', () => {
  const request = toRequest('GET', 'http://a b/tags');
  toOriginForm(request);
  expect(findRefusal(request)?.status).toBe(400);
});
