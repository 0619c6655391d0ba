import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';

import { toHtml } from '@/lib/publish/html';

function show(body: string): string {
  return toHtml(
    body,
    { title: 'T', videoId: 'hpTide00001' },
    'https://site.example/x',
    'en',
  ).trim();
}

const YOUTUBE = 'https://www.youtube.com';
const player = (id: string) => `<p><a href="${YOUTUBE}/watch?v=${id}">Watch on YouTube</a></p>`;

describe('HTML that people write is shown', () => {
  test.each([
    ['One<br>two<BR/>three', '<p>One<br>two<br>three</p>'],
    ['<p class="tip">Words</p>', '<p>Words</p>'],
    [
      'H<sub>2</sub>O x<sup>2</sup> <kbd>Ctrl</kbd> <u>u</u> <mark>m</mark> <abbr title="Hyper">H</abbr>',
      '<p>H<sub>2</sub>O x<sup>2</sup> <kbd>Ctrl</kbd> <u>u</u> <mark>m</mark> <abbr title="Hyper">H</abbr></p>',
    ],
    ['a<font color="red">b</font><tt>c</tt>', '<p>a<span>b</span><code>c</code></p>'],
    ['<center>a</center>', '<div class="center">a</div>'],
    ['<p style="text-align: center">a</p>', '<p class="center">a</p>'],
    [
      '<div align=center>\n\n**a**\n\n</div>',
      '<div class="center">\n\n<p><strong>a</strong></p>\n</div>',
    ],
    [
      '<details open>\n<summary>a <h3>b</h3></summary>\n\n- c\n\n</details>',
      '<details open><summary>a <h2 id="b">b</h2></summary>\n\n\n<ul>\n<li>c</li>\n</ul>\n</details>',
    ],
    ['<details>a</details>', '<details><summary>Details</summary>a</details>'],
    [
      '<table>\n<tr><td colspan="2" onclick="x">a<td>b\n</table>',
      '<table>\n<tbody><tr><td colspan="2">a</td><td>b\n</td></tr></tbody></table>',
    ],
    ['<dl><dt>a<dd>b</dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
    [
      '<figure><img src="/a.png" alt="b" width="30" height="50%"><figcaption>c</figcaption></figure>',
      '<figure><img src="https://site.example/a.png" alt="b" width="30"><figcaption>c</figcaption></figure>',
    ],
    ['<a\n  href="/b"\n  target="_blank">c</a>', '<p><a href="https://site.example/b">c</a></p>'],
    ['<a name="here"></a>a', '<p><span id="here"></span>a</p>'],
    [
      '> <p>a</p>\n\n- <div>b</div>',
      '<blockquote>\n<p>a</p>\n</blockquote>\n<ul>\n<li>\n<div>b</div>\n</li>\n</ul>',
    ],
    ['a <!-- b --> c', '<p>a  c</p>'],
    ['a &amp; b &lt;i&gt; &eacute;<br>', '<p>a &#x26; b &#x3C;i> é<br></p>'],
  ])('%j', (body, html) => expect(show(body)).toBe(html));
});

describe('no word is lost where tags are wrong', () => {
  test.each([
    ['<b>a\n\nb', '<p><b>a</b></p>\n<p>b</p>'],
    ['<b><p>a</p><p>c</p></b>', '<p><b>a</b></p><p><b>c</b></p>'],
    ['<b><i>a</b>c</i>', '<p><b><i>a</i></b><i>c</i></p>'],
    ['a</div></b>', '<p>a</p>'],
    ['<td>a', '<p> a\n</p>'],
    ['<table>a', '<p>a\n</p><table></table>'],
    ['<ul>a<p>b</p></ul><li>c', '<ul><li>a</li><li><p>b</p></li></ul><div>c\n</div>'],
    ['<div>\na <a href="b c\n</div>', '<div>\na &#x3C;a href="b c\n&#x3C;/div>\n</div>'],
    [
      'List<string>, Map<K, V>, a < b, <3',
      '<p>List&#x3C;string>, Map&#x3C;K, V>, a &#x3C; b, &#x3C;3</p>',
    ],
    ['<Tabs>a</Tabs>', '<p>&#x3C;Tabs>a&#x3C;/Tabs></p>'],
    ['<form><button>a</button><button>b</button></form>', '<p>  a  b  \n</p>'],
    ['<svg><title>a</title><path d="b"/><text>c</text></svg>', '<p>  a   c  </p>'],
    ['a <script>b', '<p>a  b</p>'],
    ['<video src="/a.mp4">b</video>', '<p><a href="https://site.example/a.mp4">/a.mp4</a>b </p>'],
  ])('%j', (body, html) => expect(show(body)).toBe(html));
});

describe('what could harm is left out', () => {
  test.each([
    ['a <script>harm("**b**")</script> c'],
    ['<SCRIPT\nsrc=harm>\nharm()\n</SCRIPT >'],
    ['<style>harm</style><noscript>harm</noscript><template>harm</template>'],
    ['<b onclick="harm" style="color:harm" class="harm" data-x="harm">a</b>'],
    ['<a href="javascript:harm">a</a><a href="java&#10;script:harm">a</a>'],
    ['<img src="data:image/svg+xml,harm" alt="a"><img src="vbscript:harm">'],
    ['<iframe srcdoc="harm"></iframe><iframe src="javascript:harm"></iframe>'],
    ['<base href="harm"><meta http-equiv="refresh" content="harm"><link href="harm">'],
    ['<span id="__harm">a</span><span id="page:harm">a</span><img name="harm" alt="a">'],
    ['<div hidden>harm</div><p style="display: none">harm</p>'],
    ['<!-- harm -->a<!--harm--><?harm?>'],
  ])('%s', (body) => expect(show(body)).not.toContain('harm'));
});

describe('frames', () => {
  test.each([
    [
      `<iframe width="560" src="${YOUTUBE}/embed/hpTide00002?si=a&amp;start=3"></iframe>`,
      player('hpTide00002'),
    ],
    [
      '<div><iframe src="//www.youtube-nocookie.com/embed/hpTide00002"></iframe></div>',
      `<div>${player('hpTide00002')} </div>`,
    ],
    [`<iframe src="${YOUTUBE}/embed/hpTide00001"></iframe>`, ''],
    [
      '<iframe src="https://a.example/b" title="c"></iframe>',
      '<p><a href="https://a.example/b" rel="noopener">c</a> \n</p>',
    ],
    [
      `<iframe src="${YOUTUBE}/embed/videoseries?list=a"></iframe>`,
      `<p><a href="${YOUTUBE}/embed/videoseries?list=a" rel="noopener">${YOUTUBE}/embed/videoseries?list=a</a> \n</p>`,
    ],
    [
      '<div>[Video on YouTube](https://www.youtube-nocookie.com/embed/hpTide00002)</div>',
      `<div>${player('hpTide00002')}</div>`,
    ],
  ])('%j', (body, html) => expect(show(body)).toBe(html));
});

test.each([
  '<p>a<ul><li>b<table><tr><td><p>c<h3>d</table>',
  '<b><table><tr><td>a</table></b>',
  '<a href="/x"><div>a</div><p>b</a>',
  '<h2><div>a</div><p>b</h2>',
  '<ul><ul><li>a</ul></ul><dl>b<p>c</p><dt>d</dl>',
  '<summary>a</summary><figcaption>b</figcaption><col>c',
  '<details><details>a</details><summary>**b**</summary></details>',
  '<span id="a">b</span>\n\n## A\n\n## B {#a}\n\n<h4 id="a">C</h4>',
  '- [ ] a <b>b\n- [x] <div>c\n\n> [!NOTE]- **d** <b>e\n> f',
  'a[^1] <i>b\n\n[^1]: <div>c</div>',
  'Term\n: **a** <p>b\n\n<h1>c</h1>',
  '<dl><dt><h2>a</h2><details>b</details></dl><table><th><h3>c</table>',
])('is valid HTML: %j', async (body) => {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
  const page = `<!DOCTYPE html><html lang="en"><head><title>T</title></head><body><h1>T</h1>${show(body)}</body></html>`;
  const { results } = await validator.validateString(page);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});

test('hostile HTML takes no longer than its length', () => {
  const start = performance.now();
  for (const part of ['<div>', '<b>', '<!--', '<a ', '<a "', '<script>', '<td>', '<p>', '<x>', '<'])
    expect(show(`<div>\n${part.repeat(20_000)}`).length).toBeLessThan(200_000);
  expect(performance.now() - start).toBeLessThan(20_000);
});
