import { expect, test } from 'vitest';

import { toHtml } from '@/lib/publish/html';

const show = (body: string) => toHtml(body, { title: 'T' }, 'https://site.example/', 'en').trim();

test.each([
  ['## Head {#custom-id}', '<h2 id="custom-id">Head</h2>'],
  ['## Head {#B .x key="a b" n=1}', '<h2 id="B">Head</h2>'],
  ['## Head{.x}', '<h2 id="head">Head</h2>'],
  ['## Head ## {#b}', '<h2 id="b">Head</h2>'],
  ['Head {#b}\n====', '<h2 id="b">Head</h2>'],
  ['## **Head** {#b}', '<h2 id="b"><strong>Head</strong></h2>'],
  ['# T {#b}\n\nText', '<p>Text</p>'],
  ['Text\n{.x}', '<p>Text</p>'],
  ['Text\n\n{.x}', '<p>Text</p>'],
  ['Text **bold**\n{#b .x}', '<p id="b">Text <strong>bold</strong></p>'],
  ['- a\n- b\n{.x}', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
  ['> a\n{.x}', '<blockquote>\n<p>a</p>\n</blockquote>'],
  [
    '|a|\n|-|\n|b|\n{.x}',
    '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>',
  ],
  [
    '![a](/b.png){width=300 height="20px" .x}',
    '<p><img src="https://site.example/b.png" alt="a" width="300" height="20"></p>',
  ],
  [
    '![a](/b.png)\n{width=300}',
    '<p><img src="https://site.example/b.png" alt="a" width="300"></p>',
  ],
  ['[a](/b){target="_blank"} c', '<p><a href="https://site.example/b">a</a> c</p>'],
  // Braces that are not attributes stay.
  ['## Using {x}', '<h2 id="using-x">Using {x}</h2>'],
  ['## A \\{#b}', '<h2 id="a-b">A {#b}</h2>'],
  ['Text {#b}', '<p>Text {#b}</p>'],
  ['{#b} text {.x} text', '<p>{#b} text {.x} text</p>'],
  ['`{.x}`', '<p><code>{.x}</code></p>'],
  ['{x}', '<p>{x}</p>'],
  ['Text\n\\{.x}', '<p>Text\n{.x}</p>'],
])('%j', (body, html) => expect(show(body)).toBe(html));

test('an id that is taken is given once', () => {
  expect(show('## B\n\n## A {#b}\n\n## C {#b}\n\n<span id="b">d</span>')).toBe(
    '<h2 id="b-1">B</h2>\n<h2 id="b">A</h2>\n<h2 id="c">C</h2>\n<p><span>d</span></p>',
  );
});

test.each(['__next_f', 'YT', 'page:main', 'onYouTubeIframeAPIReady', 'a b'])(
  '%s is no id of a body',
  (id) => {
    expect(show(`<span id="${id}">a</span>`)).not.toContain(' id=');
  },
);
