import { describe, expect, test } from 'vitest';

import { toHtml } from '@/lib/publish/html';

import { withoutComments } from './comments';
import { withoutUnseen } from './unseen';

const seen = (body: string) => withoutUnseen(withoutComments(body).text).text;
const show = (body: string) =>
  toHtml(body, { title: 'T' }, 'https://site.example/x', 'en').replace(/\s+/gu, ' ');

const wordsOf = (body: string) => show(body).replace(/<[^>]*>|[\s|-]/gu, '');

/** Bodies that contain only what is shown, and words that are not. */
const HIDING = [
  'Public.\n\n[//]: # (SECRET)\n\n<p hidden>SECRET</p>',
  'a\n\n[comment]: <> (SECRET "b")\n[//]: # "SECRET"\n[_]: SECRET\n\nb',
  '- a\n\n[//]: # (SECRET)\n\n- b\n\n      code\n',
  '> [x]: /SECRET\n> a\n\n1. [y]:\n   /SECRET\n   b',
  'a <?php SECRET > SECRET ?> b\n\n<?php\n\nSECRET\n?>\n\nc',
  'a <![CDATA[ SECRET > SECRET ]]> b\n\n<!DOCTYPE SECRET>\n\n<![CDATA[\nSECRET\n\n]]>',
  '<div>\n<!-- SECRET\n\nSECRET -->\nx\n</div>',
  '- x <!-- SECRET\n\n  SECRET --> **y**',
  '- x <!-- SECRET\n- SECRET -->\n- y',
  '# a <!-- SECRET\nSECRET --> b\n\n> <!-- SECRET\n>\n> SECRET -->\n> c',
  'text <!-- SECRET\nSECRET\nSECRET --> **more**',
  '<table>\n<tr>\n<!-- SECRET\n\n    SECRET -->\n    <td>x</td>\n</tr>\n</table>',
  'a <template>SECRET<template>b</template>SECRET</template> c',
  '<script>SECRET</script> <style>SECRET</style> <noscript>SECRET</noscript> d',
  '<div style="DISPLAY : none !important">SECRET</div><b style="color:red;visibility:hidden">SECRET</b>',
  'a <i style="opacity:0">SECRET</i> <u style="font-size: 0px">SECRET</u> <s style="opacity: 0.5">b</s>',
  '<div hidden>\n\n**SECRET** ![SECRET](/SECRET.png) [SECRET](/SECRET)\n\n| SECRET |\n|---|\n| SECRET |\n\n</div>\n\nb',
  '<div hidden><div>SECRET</div>SECRET</div> c',
  '**a**\n<span hidden>SECRET</span> **b** <span hidden>SECRET</span>\n<span hidden>SECRET</span>\nc',
  '> <p hidden>SECRET\n> SECRET</p> a\n> b\n\n- <ul hidden>\n  <li>SECRET</ul>c',
  '<form hidden>SECRET</form><button hidden>SECRET</button><my-box hidden>SECRET</my-box>d',
  'a <input type=hidden value=SECRET> <input hidden value="SECRET"> b <meta content="SECRET">',
  '<p data-x="SECRET" class="SECRET" id="c" onclick="SECRET" style="text-align:center;color:SECRET">a</p>',
  '> <a\n> data-x="SECRET"\n> href="/b">c</a>',
  'a[^1]\n\n[^1]: b\n\n[^u]: SECRET\n\n    SECRET\n\n[^v]: SECRET[^w]\n\n[^w]: SECRET',
  'a[^1] [b] [C]\n\n[^1]: c[^2]\n[^2]: d\n[^1]: SECRET\n\n[b]: /b\n[B]: /SECRET\n[c]: /c',
  '[a][b]\n\n[^u]: SECRET\n\n    [b]: /b "c"\n\nd',
  '<div hidden>\n\nSECRET [c]\n\n[b]: /b\n[c]: /SECRET\n\n</div>\n\n[a][b]',
  '```yaml title="SECRET" {1}\na\n```\n\n- ~~~ js SECRET\n  b\n  ~~~',
  'Term\n: <span hidden>SECRET</span> a\n\n| a | b <i hidden>SECRET | SECRET | SECRET</i> c |\n|-|-|\n| d | e |',
];

describe('what a page leaves out is in no document', () => {
  test.each(HIDING)('%j', (body) => {
    const text = seen(body);
    expect(text).not.toContain('SECRET');
    expect(show(text)).not.toContain('SECRET');
    // No other word is lost on the way; markdown breaks some comments apart.
    if (!body.includes('<!--')) expect(wordsOf(text)).toBe(wordsOf(body));
  });
});

describe('what is shown stays as it is written', () => {
  test.each([
    'a **b** [c](/d "e") [f]\n\n[f]: /g "h"\n\n[^1]: not called, in `[^1]: code`'.split(
      '\n\n[^1]',
    )[0]!,
    '<p align="center" id="a">b</p> List<string> a < b <kbd>c</kbd>',
    '`<!-- a -->` and\n\n```html\n<!-- b -->\n<p hidden>c</p>\n\n[//]: # (d)\n```',
    'Write <!-- to begin.\n\n```html\n<!-- x -->\n```',
    'A \\<!-- b --> and <img alt="<!-- c" src="/d.png"> e -->',
    '```js\na\n```\n\n- [ ] b\n- [x] c',
    '<details open>\n<summary>a</summary>\n\nb\n\n</details>',
    'a <unfinished b',
  ])('%j', (body) => expect(seen(body)).toBe(body));
});

test.each([
  ['a\n\n<!-- b\n\nc', 'a\n\n<!--'],
  ['- a\n  <!-- x\n\n- text after', '- a\n  <!--'],
  ['<div>\n<!-- x\n\nafter', '<div>\n<!--'],
  ['a <!-- b\nc --> d', 'a <!-- --> d'],
  ['a <!----> b <!--> c', 'a <!-- --> b <!--> c'],
  ['{{< x "<!--" >}} a {{< y "-->" >}}', '{{< x "<!--" >}} a {{< y "-->" >}}'],
])('comments of %j', (body, text) => expect(withoutComments(body).text).toBe(text));

test('each place is found again in the body', () => {
  const body = 'a <!-- b\nc --> D\n\n[//]: # (x)\n\n<p hidden>\ny</p>E';
  const comments = withoutComments(body);
  const { text, sourceOf } = withoutUnseen(comments.text);
  for (const word of ['D', 'E'])
    expect(comments.sourceOf(sourceOf(text.indexOf(word)))).toBe(body.indexOf(word));
});

test('hostile bodies take no longer than their length', () => {
  const start = performance.now();
  for (const part of [
    '<!-- a\n\n',
    '[a]: b\n',
    '<p hidden>\n',
    '> <p class=a\n>b\n',
    '[^a]: [^a]\n',
  ])
    expect(seen(part.repeat(2_000)).length).toBeLessThan(100_000);
  expect(performance.now() - start).toBeLessThan(20_000);
});
