import { expect, test } from 'vitest';

import { isLinkAddress, linkFault } from './link-fault';

test.each([
  '/',
  '/tags?sort=old#a',
  'https://example.com',
  'http://localhost:8080/a',
  'https://[::1]/',
  'mailto:me@example.com?subject=a',
])('%s is an address', (url) => {
  expect(isLinkAddress(url)).toBe(true);
  expect(linkFault(url)).toBeUndefined();
});

test.each([
  ['//evil.example', 'write https://evil.example'],
  ['/\\evil.example', 'write https://evil.example'],
  ['\\\\evil.example/a', 'write https://evil.example/a'],
  ['/\t/evil.example', 'write https://evil.example'],
  [' /tags', 'write /tags'],
  ['HTTPS://example.com', 'write https://example.com'],
  ['https:/example.com', 'write https://example.com'],
  ['example.com/a', 'write https://example.com/a'],
  ['me@example.com', 'write mailto:me@example.com'],
  ['resources/videos', 'write /resources/videos'],
  ['https://', 'write a path like /tags, or an address like https://example.com'],
  ['javascript:alert(1)', 'write a path like /tags, or an address like https://example.com'],
  ['data:text/html,x', 'write a path like /tags, or an address like https://example.com'],
  ['mailto:', 'write the mail address after it, like mailto:me@example.com'],
  ['mailto:me@', 'write the mail address after it, like mailto:me@example.com'],
  ['', 'write some text, or remove the whole link'],
])('%j is none: %s', (url, fix) => {
  expect(isLinkAddress(url)).toBe(false);
  expect(linkFault(url)?.fix).toBe(fix);
});
