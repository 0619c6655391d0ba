import { expect, test } from 'vitest';

import { toHtml } from '@/lib/publish/html';

const show = (body: string) => toHtml(body, { title: 'T' }, 'https://site.example/', 'en').trim();

test.each([
  ['A\n: b\n: c', '<dl><dt>A</dt><dd>b</dd><dd>c</dd></dl>'],
  ['*A*\n\n: b\n\n  c', '<dl><dt><em>A</em></dt><dd><p>b</p><p>c</p></dd></dl>'],
  ['A\n:   b\n\nC\n:   d', '<dl><dt>A</dt><dd>b</dd><dt>C</dt><dd>d</dd></dl>'],
  [': b', '<p>: b</p>'],
  ['A\n:b', '<p>A\n:b</p>'],
  ['A :\nb', '<p>A :\nb</p>'],
  ['```\nA\n: b\n```', '<pre><code>A\n: b\n</code></pre>'],
])('%j', (body, html) => expect(show(body)).toBe(html));

test('so many that they take too long stay text', () => {
  expect(show('A\n: b\n\n'.repeat(301))).not.toContain('<dl>');
});
