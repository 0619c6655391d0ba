import { expect, test } from 'vitest';

import { type Asked, keyOf, type Role, roleOf } from './requests';

const SITE = 'https://a.example';

const asked = (path: string, headers = {}, others: Partial<Asked> = {}): Asked => ({
  method: 'GET',
  mode: 'cors',
  url: new URL(path, SITE).href,
  headers: new Headers(headers),
  ...others,
});

test.each<[string, Role | undefined]>([
  ['/_next/static/chunks/a.js?dpl=1', 'file'],
  ['/_next/static/media/a.woff2', 'file'],
  ['/library/cards/0a1b2c3d.json', 'file'],
  ['/library/stems/0a1b2c3d.bin', 'file'],
  ['/library/words/0a1b2c3d.txt', 'file'],
  ['/library/sentences/dQw4w9WgXcQ-0a1b2c3d-0.bin', 'file'],
  ['/library/pictures/0a1b2c3d4e5f/40x30/x.gif', 'picture'],
  ['/library/posters/dQw4w9WgXcQ-640.webp', 'poster'],
  ['/library/index.json', 'index'],
  ['/library/transcripts/dQw4w9WgXcQ.en.html', 'transcript'],
  ['/library/index.json/more', undefined],
  ['/resources/videos/a', undefined],
  ['/resources/videos/a.json', undefined],
  ['/api/videos.json', undefined],
  ['/sw.js', undefined],
  ['https://i.ytimg.com/_next/static/a.js', undefined],
  ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', undefined],
])('%s is a %s', (path, role) => {
  expect(roleOf(asked(path), SITE)).toBe(role);
  expect(roleOf(asked(path, {}, { method: 'POST' }), SITE)).toBeUndefined();
  expect(roleOf(asked(path, {}, { method: 'HEAD' }), SITE)).toBeUndefined();
});

test('what is opened is a page, whatever its address', () => {
  for (const path of ['/', '/watch?v=dQw4w9WgXcQ', '/library/posters/a.webp', '/feed.xml'])
    expect(roleOf(asked(path, {}, { mode: 'navigate' }), SITE)).toBe('page');
  const elsewhere = asked('https://b.example/', {}, { mode: 'navigate' });
  expect(roleOf(elsewhere, SITE)).toBeUndefined();
});

test('the router asks for the data of a page, and for parts of it', () => {
  expect(roleOf(asked('/tags?_rsc', { RSC: '1' }), SITE)).toBe('data');
  expect(roleOf(asked('/tags?_rsc=1', { RSC: '1', 'Next-Url': '/' }), SITE)).toBe('data');
  const part = asked('/tags?_rsc=1', { RSC: '1', 'Next-Router-Prefetch': '1' });
  expect(roleOf(part, SITE)).toBeUndefined();
});

test('a page is one, with and without a slash, a query and a hash', () => {
  for (const path of ['/tags', '/tags/', '/tags?a=b', '/tags/?_rsc=1#c']) {
    expect(keyOf('page', asked(path))).toBe(`${SITE}/tags`);
    expect(keyOf('data', asked(path))).toBe(`${SITE}/tags?_rsc`);
  }
  expect(keyOf('page', asked('/?a=b'))).toBe(`${SITE}/`);
  expect(keyOf('page', asked('/tags/caf%C3%A9'))).toBe(`${SITE}/tags/caf%C3%A9`);
});

test('each code has its own index, and all other files their own address', () => {
  const index = asked('/library/index.json', { 'Library-Code': '0a1b2c3d' });
  expect(keyOf('index', index)).toBe(`${SITE}/library/index.json?code=0a1b2c3d`);
  const file = '/_next/static/chunks/a.js?dpl=1';
  expect(keyOf('file', asked(file))).toBe(SITE + file);
});
