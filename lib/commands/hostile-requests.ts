/** Requests that no browser sends, the same for the same seed. Used by `hostile.ts`. */
import { createRandom } from '@/lib/editing/generated-content';

/** In each list, the first is ordinary. */
const METHODS =
  'GET HEAD OPTIONS POST PUT DELETE PATCH TRACE CONNECT PROPFIND MKCOL QUERY PURGE LOCK get FOO'.split(
    ' ',
  );
const VERSIONS = ['HTTP/1.1', 'HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/x'];

/** What a path turns into. */
const TARGETS: ((path: string) => string)[] = [
  (path) => path,
  (path) => `${path}/`,
  (path) => path.toUpperCase(),
  (path) => `/${path}`,
  (path) => `//evil.test${path}`,
  (path) => `/\\evil.test${path}`,
  (path) => `/%09/evil.test${path}`,
  (path) => `http://evil.test${path}`,
  (path) => `https://[::1]:1${path}`,
  (path) => `ftp://evil.test${path}`,
  (path) => path.slice(1),
  () => '*',
  () => '',
  () => '?',
  (path) => `${path}%`,
  (path) => `${path}%zz`,
  (path) => `${path}%c0%af`,
  (path) => `${path}%e0%a4`,
  (path) => `${path}%00.html`,
  (path) => `${path}%0d%0aX-Evil:%201`,
  (path) => `${path}%2f..%2f..%2fpackage.json`,
  (path) => `${path}/../../../../etc/passwd`,
  (path) => `/..${path}`,
  (path) => `/.${path}`,
  (path) => `${path}/%2e%2e/%2e%2e`,
  (path) => `${path}\\..\\..`,
  (path) => path + '\u00ff\u00c3(',
  (path) => `${path};a=b`,
  (path) => `${path}#a`,
  (path) => `${path}?%`,
  (path) => `${path}?page=1&_rsc=%zz`,
  (path) => `${path}?_rsc`,
  (path) => `${path}?v=%00&t=%0d%0a`,
  (path) => `${path}?${'a=1&'.repeat(1_500)}`,
  (path) => `${path}?__nextDataReq=1&nxtPslug=x&amp=1`,
  (path) => `${path}/${'a'.repeat(300)}`,
  (path) => `${path}/${'%F0%9F%8C%8A'.repeat(300)}`,
  (path) => `${path}${'/a'.repeat(2_000)}`,
  (path) => `${path}/${'a'.repeat(9_000)}`,
  (path) => `${path}/${'a'.repeat(20_000)}`,
  (path) => `/_next/data/x${path}.json`,
  (path) => `/_next/static${path}/../../../BUILD_ID`,
  (path) => `/_next/image?url=${path}&w=64&q=75`,
  (path) => `/_next${path}`,
  (path) => `${path}.rsc`,
  (path) => `${path}.segments/_tree.segment.rsc`,
  (path) => `${path}/__proto__/constructor`,
  () => '/_error',
  () => '/_not-found',
  () => '/404',
  () => '/500',
  () => '/_next/mcp',
  () => '/__nextjs_original-stack-frames',
  () => '/.env',
  () => '/.next/BUILD_ID',
];

const HEADERS: string[][] = [
  [],
  ['Host: evil.test'],
  ['Host: '],
  ['Host: a b'],
  ['Host: a/b?c#d@e'],
  ['Host: [::1'],
  ['Host: localhost', 'Host: evil.test'],
  ['Host: localhost:999999'],
  [`Host: ${'a'.repeat(5_000)}`],
  ['X-Forwarded-Proto: https'],
  ['X-Forwarded-Proto: javascript, https', 'X-Forwarded-Host: evil.test'],
  ['X-Forwarded-Host: a b', 'X-Forwarded-Port: x', 'X-Forwarded-For: %'],
  ['Forwarded: for=x;proto=https;host=evil.test'],
  ['X-Original-URL: /.env', 'X-Rewrite-URL: /.env'],
  ['X-HTTP-Method-Override: DELETE'],
  ['RSC: 1'],
  ['RSC: 1', 'Next-Router-State-Tree: %'],
  ['RSC: 1', 'Next-Router-State-Tree: [""]', 'Next-Router-Prefetch: 1', 'Next-Url: \\'],
  ['RSC: 1', 'Next-Router-Prefetch: 2', 'Next-Router-Segment-Prefetch: /_tree'],
  ['RSC: 1', 'Next-Router-Segment-Prefetch: /../../%'],
  ['Next-Action: 0', 'Content-Type: multipart/form-data; boundary=x'],
  ['Next-HMR-Refresh: 1', 'Next-Resume: 1', 'Next-Request-ID: x'],
  ['X-Nextjs-Data: 1', 'Purpose: prefetch'],
  ['X-Middleware-Subrequest: middleware:middleware', 'X-Middleware-Prefetch: 1'],
  ['X-Matched-Path: /_error', 'X-Now-Route-Matches: 1=%'],
  ['X-Invoke-Path: /500', 'X-Invoke-Status: 500', 'X-Invoke-Error: {', 'X-Invoke-Output: /500'],
  ['X-Prerender-Revalidate: 1', 'X-Prerender-Revalidate-If-Generated: 1'],
  ['Cookie: __prerender_bypass=1; __next_preview_data=%'],
  [`Cookie: ${'a=b; '.repeat(500)}`],
  ['Range: bytes=0-0'],
  ['Range: bytes=999999999-'],
  ['Range: bytes=-0,5-1,x'],
  ['Range: lines=1-2', 'If-Range: "x"'],
  ['If-Match: "x"'],
  ['If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT'],
  ['If-None-Match: *'],
  [`If-None-Match: ${'"x", '.repeat(500)}`],
  ['If-Modified-Since: never'],
  ['Accept-Encoding: gzip;q=x, *;q=-1'],
  ['Accept-Encoding: br, zstd, x'],
  ['Accept: \u00ff'],
  ['Sec-Fetch-Dest: image'],
  ['Origin: null', 'Access-Control-Request-Method: GET', 'Access-Control-Request-Headers: x'],
  ['Origin: https://evil.test', 'Access-Control-Request-Method: DELETE'],
  ['Expect: 100-continue'],
  ['Expect: x'],
  ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'],
  ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABk'],
  ['Connection: keep-alive, Upgrade', 'Upgrade: x'],
  ['TE: trailers', 'Trailer: X', 'Via: 1.1 x', 'Max-Forwards: 0'],
  [`X-Long: ${'a'.repeat(20_000)}`],
  Array.from({ length: 900 }, (_, index) => `X-${index}: 1`),
  ['X-Control: \u0001'],
  [' X-Folded: 1'],
  ['No colon'],
  [': no name'],
  ['User-Agent: \u00ff\u00fe'],
];

const BODIES: { fields: string[]; body: string }[] = [
  { fields: [], body: '' },
  { fields: ['Content-Length: 2', 'Content-Type: application/json'], body: '{}' },
  { fields: ['Content-Length: 100000'], body: 'a'.repeat(100_000) },
  { fields: ['Content-Length: -1'], body: '' },
  { fields: ['Content-Length: 1', 'Content-Length: 2'], body: 'a' },
  { fields: ['Content-Length: 3', 'Transfer-Encoding: chunked'], body: '0\r\n\r\n' },
  { fields: ['Transfer-Encoding: chunked'], body: '3\r\nabc\r\n0\r\n\r\n' },
  { fields: ['Transfer-Encoding: chunked'], body: 'zz\r\n' },
  { fields: ['Transfer-Encoding: x'], body: 'a' },
];

/** What is not HTTP at all. */
const NOISE = [
  '\r\n\r\n\r\n\r\n',
  'GET\r\n\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
  '\u0000'.repeat(1_000),
  '\u0005\u0001\u0000',
  'EHLO evil.test\r\n',
];

/** @param paths of real pages and files; each request is bytes in characters and asks for the end of its connection */
export function toHostileRequests(seed: number, count: number, paths: string[]): string[] {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  /** Often the first, which is ordinary, so that the rest of the request matters. */
  const pickOdd = <T>(list: readonly T[]) => (random() < 0.6 ? list[0]! : pick(list));
  return Array.from({ length: count }, () => {
    if (random() < 0.01) return pick(NOISE);
    const own = pickOdd(HEADERS);
    const { fields, body } = pickOdd(BODIES);
    const host = own.some((field) => field.startsWith('Host:')) ? [] : ['Host: localhost'];
    return [
      `${pickOdd(METHODS)} ${pickOdd(TARGETS)(pick(paths))} ${pickOdd(VERSIONS)}`,
      ...host,
      ...own,
      ...(own.some((field) => field.startsWith('Connection:')) ? [] : ['Connection: close']),
      ...fields,
      '',
      body,
    ].join('\r\n');
  });
}
