import { expect, test } from 'vitest';

import { toHtml } from '@/lib/publish/html';

const show = (body: string) => toHtml(body, { title: 'T' }, 'https://site.example/', 'en').trim();
const callout = (title: string, rest: string) =>
  `<div role="note" class="callout"><p><strong>${title}</strong></p>${rest}</div>`;

test.each([
  ['> [!NOTE]\n> a\n> b', callout('Note', '<p>a\nb</p>\n')],
  ['> [!tip]\n>\n> - a', callout('Tip', '\n<ul>\n<li>a</li>\n</ul>\n')],
  ['> [!WARNING] *A* title\n> b', callout('Warning: <em>A</em> title', '<p>b</p>\n')],
  ['> [!my-kind]  \n> a', callout('My kind', '<p>\na</p>\n')],
  ['> [!CAUTION]', callout('Caution', '\n')],
  [
    '> [!danger]- A title\n> b',
    '<details class="callout"><summary>Danger: A title</summary><p>b</p>\n</details>',
  ],
  ['> [!INFO]+\n> b', '<details open class="callout"><summary>Info</summary><p>b</p>\n</details>'],
  ['- > [!NOTE]\n  > a', `<ul>\n<li>\n${callout('Note', '<p>a</p>\n')}\n</li>\n</ul>`],
  [
    '> [!note] Outer\n> a\n>\n> > [!warning] Mind the gap\n> > b\n> >\n> > > [!tip]-\n> > > c',
    callout(
      'Note: Outer',
      `<p>a</p>\n${callout('Warning: Mind the gap', '<p>b</p>\n<details class="callout"><summary>Tip</summary><p>c</p>\n</details>\n')}\n`,
    ),
  ],
  [
    '> [!note]\n> - > [!tip]\n>   > a',
    callout('Note', `\n<ul>\n<li>\n${callout('Tip', '<p>a</p>\n')}\n</li>\n</ul>\n`),
  ],
  // Anything that is not a callout stays a quote.
  ['> [NOTE] a', '<blockquote>\n<p>[NOTE] a</p>\n</blockquote>'],
  ['> <script></script> a <p>[!NOTE]', '<blockquote>\n  a <p>[!NOTE]\n</p></blockquote>'],
  ['> a [!NOTE]', '<blockquote>\n<p>a [!NOTE]</p>\n</blockquote>'],
  ['[!NOTE] a', '<p>[!NOTE] a</p>'],
])('%j', (body, html) => expect(show(body)).toBe(html));
