import { expect, test } from 'vitest';

import type { PageRow } from '@/lib/model/page-rows';

import { findNearest, lastWords } from './nearest';

const PAGES: PageRow[] = [
  ['/resources/videos/the-tide-mill', 'The Tide Mill'],
  ['/resources/videos/mending-a-net', 'Mending a Net'],
  ['/resources/videos/ÜBER-WASSER', 'Über Wasser'],
  ['/resources/videos/水を汲む朝の仕事', '水を汲む朝の仕事'],
  ['/paths/mills', 'Mills'],
  ['/tags/mills', 'Mills'],
];

test.each([
  ['/resources/videos/the-tide-mil', '/resources/videos/the-tide-mill'],
  ['/resources/videos/tide-mill/', '/resources/videos/the-tide-mill'],
  ['/blog/2019/The_Tide_Mill.html', '/resources/videos/the-tide-mill'],
  ['/resources/videos/mending-nets', '/resources/videos/mending-a-net'],
  ['/uber-wasser', '/resources/videos/ÜBER-WASSER'],
  ['/resources/videos/水を汲む朝', '/resources/videos/水を汲む朝の仕事'],
  ['/tags/mill', '/tags/mills'],
  ['/paths/mill', '/paths/mills'],
  ['/tags/mills/page/9', '/tags/mills'],
])('%s may mean %s', (path, expected) => {
  expect(findNearest(path, PAGES)?.[0]).toBe(expected);
});

test.each(['/', '/12345', '/wp-login.php', '/resources/videos/quite-something-else'])(
  '%s means none of them',
  (path) => {
    expect(findNearest(path, PAGES)).toBeUndefined();
  },
);

test.each([
  ['/', ''],
  ['/2019/05', ''],
  ['/videos/the-mill.html', 'the mill'],
  ['/videos/the_mill/index.html', 'the mill'],
  ['/videos/the+mill/', 'the mill'],
])('the words of %s are "%s"', (path, expected) => {
  expect(lastWords(path)).toBe(expected);
});
