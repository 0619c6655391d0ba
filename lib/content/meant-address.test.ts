import { expect, test } from 'vitest';

import { meantAddress } from './meant-address';

test.each([
  ['www.example.com', 'https://www.example.com'],
  ['example.com/a?b=c', 'https://example.com/a?b=c'],
  ['bob@example.com', 'mailto:bob@example.com'],
  ['mailto://bob@example.com', 'mailto:bob@example.com'],
  ['email:bob@example.com', 'mailto:bob@example.com'],
  ['https:/example.com', 'https://example.com'],
  ['https:example.com/a', 'https://example.com/a'],
  ['https//example.com', 'https://example.com'],
  ['https;//example.com', 'https://example.com'],
  ['htps://example.com', 'https://example.com'],
  ['ttps://example.com', 'https://example.com'],
  ['https://https://example.com/a', 'https://example.com/a'],
  ['https://http://example.com', 'http://example.com'],
  ['http://https//example.com', 'https://example.com'],
  ['https://example,com/a,b', 'https://example.com/a,b'],
  ['https://www..example.com', 'https://www.example.com'],
  ['“https://example.com”', 'https://example.com'],
  ['"/tags/flow"', '/tags/flow'],
])('%s means %s', (written, meant) => expect(meantAddress(written)).toBe(meant));

test.each([
  'https://example.com',
  'HTTPS://Example.com/A,B..C?d=e,f',
  'http://localhost:3000/a',
  'https://http.cat/404',
  'https://127.0.0.1/x',
  'mailto:bob@example.com',
  'mailto:bob@example.com?subject=a',
  'tel:+491234',
  'ftp://example.com',
  '//example.com',
  'file.md',
  'folder/file.com',
  'http/notes.md',
  'node.js',
  'report.pdf',
  'a',
  '/tags/flow',
  '#part',
  '',
])('%j is sound, or means nothing for certain', (written) =>
  expect(meantAddress(written)).toBeUndefined(),
);
