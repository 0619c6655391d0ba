import { expect, test } from 'vitest';

import { matchesGlob } from './glob';

test.each([
  ['/videos/**', '/videos/a/b', true],
  ['/videos/*', '/videos/a/b', false],
  ['/videos/*', '/Videos/A', true],
  ['{/videos,/videos/**}', '/videos', true],
  ['{/videos,/videos/**}', '/videosx', false],
  ['/videos/a?c', '/videos/abc', true],
  ['/videos/[ab]x', '/videos/bx', true],
  ['/videos/[!ab]x', '/videos/bx', false],
  ['/a,b', '/a,b', true],
  ['/a.b', '/axb', false],
  ['/日本/*', '/日本/語', true],
  ['{staging,production}', 'production', true],
  // Patterns that cannot be read, or would take forever, match: better to hide too much than too little.
  ['/videos/{a', '/talks', true],
  ['/videos/[z-a]', '/talks', true],
  [`/${'*a'.repeat(40)}`, `/${'a'.repeat(200)}b`, true],
])('%s matches %s: %s', (pattern, text, expected) => {
  expect(matchesGlob(pattern, text)).toBe(expected);
});
