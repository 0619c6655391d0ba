import { expect, test } from 'vitest';

import { isSitePath } from './site-path';

const HERE = 'https://example.org';

test.each([
  '/',
  '/resources/videos/flow',
  '/paths/a/2?from=a#t=95',
  '/videos/%C3%BCber',
  '/videos/über',
])('%s is a path of this site', (path) => {
  expect(isSitePath(path)).toBe(true);
  expect(new URL(path, HERE).origin).toBe(HERE);
});

test.each([
  ['another site', '//evil.test'],
  ['a backslash', '/\\evil.test'],
  ['a tab after the slash', '/\t/evil.test'],
  ['a line break after the slash', '/\n/evil.test'],
  ['a carriage return after the slash', '/\r\\evil.test'],
  ['a space before it', ' //evil.test'],
  ['a control character before it', '\u0001//evil.test'],
  ['a path that is another site’s once dots are resolved', '/.//evil.test'],
  ['the same with two dots', '/a/..//evil.test'],
  ['the same with dots that are encoded', '/%2e//evil.test'],
  ['a script', 'javascript:alert(1)'],
  ['a script after a line break', '\njavascript:alert(1)'],
  ['data', 'data:text/html,x'],
  ['a whole address', 'https://evil.test/'],
  ['a relative one', 'videos/flow'],
  ['nothing', ''],
  ['no text', null],
  ['a list', ['/a']],
])('%s is not', (_, value) => {
  expect(isSitePath(value)).toBe(false);
});
