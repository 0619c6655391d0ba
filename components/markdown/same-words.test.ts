import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { renderToStaticMarkup } from 'react-dom/server';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';

import { type Catalog, readCatalog } from '@/lib/catalog/read';
import { video, write } from '@/lib/catalog/folder.fixture';
import { documentWordsOf } from '@/lib/model/document-words';
import { formatDuration } from '@/lib/model/format';
import { escapeHtml } from '@/lib/model/html';
import { PHRASING } from '@/lib/model/markdown/elements';
import type { BodyContext } from '@/lib/model/repeats';
import type { Site } from '@/lib/model/site';
import type { Video } from '@/lib/model/video';
import { toVideoMarkdown } from '@/lib/publish/data';
import { toVideoData } from '@/lib/publish/data-fields';
import { contentOf } from '@/lib/publish/feed-entry';
import { toHtml } from '@/lib/publish/html';
import { type Field, toSearchDocuments } from '@/lib/publish/search-documents';

import { Body } from './body';

const SITE = 'https://site.example/';

/** Documents cannot play videos, so they link to them. */
const PLAYER = documentWordsOf('en').feeds.player;

const NASTY = [
  'One<br>two <kbd>three</kbd> <script>no</script> List<string>',
  '<details><summary>One</summary>\n\n**two**\n\n</details>',
  '<table><tr><td>one<td>two</table>\n\nText\n{.x}',
  '## One {#two}\n\n> [!NOTE] Three\n> four\n\nFive\n: six',
  '<iframe src="https://a.example/b" title="c"></iframe> <form>d</form>',
  '<center>one</center> <!-- no -->\n\n<b>two\n\nthree[^1]\n\n[^1]: <p>four',
  '# Video 1\n\n## Two\n\n[Watch on YouTube](https://youtu.be/hpTest00001)',
  "{1 + 1} a < b &amp; c &nbsp; &lt;d&gt; &#x1F600;\n\nimport x from 'y'\n\nexport const z = {}",
  '| a | b |\n| - | - |\n| `c|d` | e \\| f |\n\n- [x] g\n- [ ] h\n\n~~i~~ http://a.example/j?k=l',
  '[m](#no-page) ![n](#no-page) [![o](/p.png)](/q) <a>r</a> ![s](javascript:t)',
  '{{< youtube hpTest00002 >}} and {{% notice %}}u{{% /notice %}} {{< ref "/nowhere" >}}',
  '~~~js {linenos=true}\nlet v = `</code>`;\n~~~\n\n    <w>\n\n***x**y*z un**believ**able',
  '<p>one<p>two</b></i><li>three</ul>\n\n<table>\n\nfour\n\n<!-- five',
  '0:10 a\n0:20 b\n0:30 c\n\nAt 0:15, d.',
  '\u202Eone\u202C two\u200Bthree \0four\u0007 five\uFEFF',
];

/** What a reader reads of HTML, in order: text and descriptions of pictures, but no player. */
function wordsOf(html: string): string {
  const raw: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  const texts: string[] = [];
  visit(unified().use(rehypeRaw).runSync(raw) as Root, (node) => {
    if (node.type === 'text') texts.push(node.value);
    if (node.type !== 'element') return;
    if (node.tagName === 'img') texts.push(String(node.properties.alt ?? ''));
    if (!PHRASING.has(node.tagName)) texts.push(' ');
  });
  return texts.join('').replaceAll(PLAYER, ' ').replace(/\s+/gu, ' ').trim();
}

/** Addresses are not searched, and the markdown of a video has its own. */
function readableOf(html: string): string {
  return wordsOf(html).replace(/https?:\/\/\S+/gu, '');
}

/** Search has its own spaces. */
const lettersOf = (html: string) => readableOf(html).replace(/\s/gu, '');

/** Each word once: a heading or link that the page shows elsewhere stays in the markdown. */
function listWords(html: string): string[] {
  const words = readableOf(html.replaceAll('<', ' <')).match(/[\p{L}\p{N}]+/gu);
  return [...new Set(words)].sort();
}

async function show(markdown: string, context: BodyContext): Promise<string> {
  return renderToStaticMarkup(await Body({ markdown, ...context }));
}

async function expectSameWords(catalog: Catalog) {
  const { site } = catalog;
  const terms = catalog.taxonomies.flatMap((taxonomy) => [taxonomy, ...taxonomy.terms]);
  for (const { title, body } of [...terms, ...catalog.paths])
    expect(wordsOf(toHtml(body, { title }, SITE, site.language))).toBe(
      wordsOf(await show(body, { title })),
    );
  const searched = new Map(
    [...toSearchDocuments(catalog)].map(({ video, texts }) => {
      const of = (field: Field, between: string) =>
        texts
          .filter((text) => text.field === field)
          .flatMap(({ sentences }) => sentences.map(({ text }) => escapeHtml(text)))
          .join(between);
      return [video, `${of('description', ' ')} ${of('body', ' ')} ${of('terms', ', ')}`];
    }),
  );
  for (const [number, video] of catalog.videos.entries()) {
    const { title, videoId, duration, chapters, body } = video;
    const page = await show(body, { title, videoId, duration, chapters });
    expect(wordsOf(toHtml(body, { title, videoId, chapters }, SITE, site.language))).toBe(
      wordsOf(page),
    );
    // Its chapters are on the page, in a list of their own.
    const whole = await show(body, { title, videoId, duration });
    expectDocuments(video, site, whole, searched.get(number)!);
  }
}

/** @param body of its page, as HTML */
function expectDocuments(video: Video, site: Site, body: string, searched: string) {
  const description = escapeHtml(video.description);
  const terms = video.terms.map(({ title }) => escapeHtml(title)).join(', ');
  expect(wordsOf(contentOf(video, site))).toBe(wordsOf(video.body.trim() ? body : description));
  expect(lettersOf(searched)).toContain(lettersOf(`${description} ${body} ${terms}`));
  const data = toVideoData(video);
  const facts = [
    escapeHtml(`${data.title} ${documentWordsOf(site.language).date(video.localDate)}`),
    video.duration === null ? '' : formatDuration(video.duration),
  ].join(' ');
  const context = { title: '', videoId: video.videoId };
  const markdown = toHtml(toVideoMarkdown(video, site), context, SITE, site.language);
  expect(listWords(markdown)).toEqual(
    listWords(`${facts} ${escapeHtml(data.description)} ${body} ${terms}`),
  );
}

test.each(['content', 'e2e/library'])('all of %s', async (contentDir) => {
  process.env.CONTENT_DIR = contentDir;
  const catalog = readCatalog();
  expect(catalog.videos.length).toBeGreaterThan(20);
  await expectSameWords(catalog);
});

test.each(NASTY)('%j', async (body) => {
  write({ 'videos/a.md': video(1, 'duration: 95', body) });
  await expectSameWords(readCatalog());
});

test('titles, descriptions and terms are not markdown', async () => {
  const nasty = '"<b>R&amp;D</b> [x](/y) `z` *1* 2_3_4 \\\\* <script>"';
  const lines = `description: ${nasty}\ntags: [${nasty}]`;
  write({ 'videos/a.md': video(1, lines).replace('title: Video 1', `title: ${nasty}`) });
  await expectSameWords(readCatalog());
});
