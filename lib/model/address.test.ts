import { describe, expect, test } from 'vitest';

import { termPath, videoPath } from './address';
import { decodeSegment, parseAddress } from './parse-address';

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
