import { afterEach, describe, expect, test } from 'vitest';

import { mayShow, toHost, toImageSources } from './picture-hosts';

afterEach(() => {
  delete process.env.NEXT_PUBLIC_SITE_URL;
});

describe('the host that a text names', () => {
  test.each([
    ['img.example.org', 'img.example.org'],
    [' IMG.Example.org ', 'img.example.org'],
    ['https://img.example.org/x/y.png?z#a', 'img.example.org'],
    ['HTTP://img.example.org:80', 'img.example.org'],
    ['//img.example.org/', 'img.example.org'],
    ['img.example.org/x', 'img.example.org'],
    ['img.example.org:443', 'img.example.org'],
    ['img.example.org:8080', 'img.example.org:8080'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['ann:secret@img.example.org', 'img.example.org'],
    ['2.gravatar.example', '2.gravatar.example'],
  ])('%j', (text, host) => expect(toHost(text)).toBe(host));

  test.each([
    '',
    'localhost',
    'localhost:3000',
    '127.0.0.1',
    'http://192.168.1.20/x.png',
    '2130706433',
    '[::1]',
    '*.example.org',
    'img.example.org.',
    'img .example.org',
    'a.example, b.example',
    "a.example; script-src 'unsafe-inline'",
    'javascript:alert(1)',
    'img.example.org:99999',
  ])('is none in %j', (text) => expect(toHost(text)).toBeUndefined());
});

const IMAGES = ['img.example.org', 'xn--bcher-kva.example', 'cdn.example.org:8443'];

test.each([
  '/x.png',
  'x.png',
  '#no-page',
  '',
  'https://i.ytimg.com/vi/a/hqdefault.jpg',
  'https://i9.ytimg.com/vi/a/hqdefault.jpg?sqp=b',
  'https://img.youtube.com/vi/a/0.jpg',
  'https://img.example.org/a.png',
  'HTTPS://IMG.Example.ORG/a.png',
  'https://img.example.org:443/a.png',
  '//img.example.org/a.png',
  '\\\\img.example.org/a.png',
  'https://bücher.example/a.png',
  'https://cdn.example.org:8443/a.png',
  'http://localhost:3000/a.png',
  'data:image/gif;base64,R0',
  'mailto:a@example.org',
])('a page may show %j, or asks nobody for it', (address) =>
  expect(mayShow(address, IMAGES)).toBe(true),
);

test.each([
  'https://a.example/a.png',
  'https://evilimg.example.org/a.png',
  'https://a.img.example.org/a.png',
  'https://example.org/a.png',
  'https://img.example.org.evil.example/a.png',
  'https://img.example.org@evil.example/a.png',
  'https://img.example.org:8443/a.png',
  'https://cdn.example.org/a.png',
  'https://ann@img.example.org/a.png',
  'https://:secret@img.example.org/a.png',
  'http://img.example.org/a.png',
  'http://i.ytimg.com/vi/a/hqdefault.jpg',
  'https://notytimg.com/a.png',
  'https://img.youtube.com.evil.example/a.png',
  '//evil.example/a.png',
  '/\\evil.example/a.png',
  '/\t/evil.example/a.png',
  '\u0001https://evil.example/a.png',
  'https:\\\\evil.example/a.png',
])('a page does not show %j', (address) => expect(mayShow(address, IMAGES)).toBe(false));

test('a page shows the pictures of its own site, whatever it is called', () => {
  expect(mayShow('https://site.example/a.png', [])).toBe(false);
  process.env.NEXT_PUBLIC_SITE_URL = 'https://site.example';
  expect(mayShow('https://site.example/a.png', [])).toBe(true);
});

test('the sources of a policy are whole origins, over https', () => {
  expect(toImageSources(IMAGES)).toEqual([
    'https://*.ytimg.com',
    'https://img.youtube.com',
    'https://img.example.org',
    'https://xn--bcher-kva.example',
    'https://cdn.example.org:8443',
  ]);
});
