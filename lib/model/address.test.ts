import { readdirSync } from 'node:fs';

import { describe, expect, it, test } from 'vitest';

import {
  countPages,
  decodeSegment,
  isNextRoute,
  laterPages,
  pageOf,
  parseAddress,
  ROUTES,
  termPath,
  videoPath,
  VIDEOS_PATH,
  WRITTEN_FOLDERS,
} from './address';

test('hrefs are percent-encoded, one segment at a time', () => {
  expect(videoPath({ slug: 'jam-&-honey-(x)-[2]' })).toBe(
    '/resources/videos/jam-%26-honey-(x)-%5B2%5D',
  );
  expect(termPath({ taxonomy: 'tags', slug: 'c#' })).toBe('/tags/c%23');
  expect(termPath({ taxonomy: 'tags', slug: '日本語-タグ' })).toBe(
    '/tags/%E6%97%A5%E6%9C%AC%E8%AA%9E-%E3%82%BF%E3%82%B0',
  );
});

test.each(['&', '(', ')', '[', ']', '’', '#', '潮', '100%', 'a+b,c'])(
  'decodeSegment gives %s back, whether encoded or not',
  (text) => {
    expect(decodeSegment(encodeURIComponent(text))).toBe(text);
    expect(decodeSegment(text)).toBe(text);
  },
);

describe('parseAddress', () => {
  test.each([
    ['/resources/x', '/resources/x'],
    ['/resources/x/', '/resources/x'],
    [' /resources/x ', '/resources/x'],
    ['/', '/'],
    ['/resources/a%26b', '/resources/a&b'],
    ['/resources/a&b', '/resources/a&b'],
    ['/resources/a%2526b', '/resources/a&b'],
    ['/resources/what%3F', '/resources/what?'],
    ['/resources/’', '/resources/’'],
    ['x', '/resources/videos/x'],
    ['x-/', '/resources/videos/x-'],
  ])('%j -> %s', (written, path) =>
    expect(parseAddress(written, '/resources/videos')).toEqual({ path }),
  );

  test.each([
    ['', 'empty'],
    ['/a//b', 'empty'],
    ['/watch?v=1', 'query'],
    [`/${'?'.repeat(81)}`.replaceAll('?', '%3F'), 'long'],
    ['https://evil.example/x', 'absolute'],
    ['javascript:alert(1)', 'absolute'],
    ['//evil.example', 'absolute'],
    ['/\\evil.example', 'absolute'],
    ['/a/../b', 'dots'],
    ['/a%2Fb', 'slash'],
    ['/a%0Ab', 'control'],
    [`/${'x'.repeat(241)}`, 'long'],
    [`/${'x/'.repeat(600)}`, 'long'],
  ])('%j is refused as %s', (written, fault) => expect(parseAddress(written)).toEqual({ fault }));
});

test('isNextRoute knows what Next.js keeps for itself', () => {
  for (const path of [
    '/_next/x',
    '/_next',
    '/_not-found',
    '/_global-error',
    '/index',
    '/404',
    '/500',
    '/a/b.rsc',
  ]) {
    expect(isNextRoute(path), path).toBe(true);
  }
  for (const path of ['/', '/resources/404', '/indexes', '/tags/rsc'])
    expect(isNextRoute(path), path).toBe(false);
});

test('ROUTES lists every page, handler and written folder that the site has beside the content', () => {
  const files = {
    'apple-icon.tsx': '/apple-icon',
    'icon.svg': '/icon.svg',
    'manifest.ts': '/manifest.webmanifest',
    'robots.ts': '/robots.txt',
  };
  const found = ['app', 'app/(site)']
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true }))
    .filter((entry) =>
      entry.isDirectory()
        ? !/^[([]|^(?:resources|paths|shorts)$/u.test(entry.name)
        : entry.name in files,
    )
    .map((entry) =>
      entry.isDirectory() ? `/${entry.name}` : files[entry.name as keyof typeof files],
    );
  const written = WRITTEN_FOLDERS.filter((folder) => folder !== VIDEOS_PATH);
  expect([...found, ...written].sort()).toEqual([...ROUTES].sort());
});

describe('pages of a list', () => {
  it('has 24 videos a page', () => {
    expect([0, 1, 24, 25, 48, 49].map(countPages)).toEqual([1, 1, 1, 2, 2, 3]);
    expect(laterPages(49)).toEqual([{ n: '2' }, { n: '3' }]);
  });

  it('knows only the pages beyond the first', () => {
    const items = Array.from({ length: 30 }, (_, index) => index);
    expect(pageOf(items, '2')).toEqual([24, 25, 26, 27, 28, 29]);
    for (const n of ['0', '1', '3', '02', '2x', '-1', ''])
      expect(pageOf(items, n), n).toBeUndefined();
  });
});
