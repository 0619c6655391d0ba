import { compileMDX } from 'next-mdx-remote/rsc';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';

import { bodyPlugins } from '@/lib/model/markdown';

import { elements } from './elements';

async function render(
  source: string,
  title = 'The Title',
  videoId = 'hpTide00001',
): Promise<string> {
  const { content } = await compileMDX({
    source,
    components: { input: elements.input },
    options: {
      mdxOptions: { format: 'md', ...bodyPlugins({ title, videoId }) },
    },
  });
  return renderToStaticMarkup(content);
}

/** The headings of a page, as `h2 Text`. */
async function outline(source: string): Promise<string[]> {
  const html = await render(source);
  return [...html.matchAll(/<(h\d)[^>]*>(.*?)<\/h\d>/gu)].map(
    ([, level, text]) => `${level} ${text!.replace(/<[^>]+>/gu, '')}`,
  );
}

describe('headings', () => {
  test.each([
    ['### a\n\n### b', ['h2 a', 'h2 b']],
    ['## a\n\n#### b\n\n### c\n\n## d', ['h2 a', 'h3 b', 'h3 c', 'h2 d']],
    ['# a\n\n### b\n\n###### c\n\n## d', ['h2 a', 'h3 b', 'h4 c', 'h3 d']],
    ['### a\n\n## b\n\n# c', ['h2 a', 'h2 b', 'h2 c']],
    [
      '# 1\n\n## 2\n\n### 3\n\n#### 4\n\n##### 5\n\n###### 6',
      ['h2 1', 'h3 2', 'h4 3', 'h5 4', 'h6 5', 'h6 6'],
    ],
  ])('%j', async (source, expected) => expect(await outline(source)).toEqual(expected));

  it('have ids, each a different one', async () => {
    const html = await render('## One\n\n## One\n\n[down](#one-1)');
    expect(html).toContain('<h2 id="one">');
    expect(html).toContain('<h2 id="one-1">');
    expect(html).toContain('<a href="#one-1">');
  });

  it('are left out if they are empty; one with only symbols has no id', async () => {
    expect(await render('##\n\ntext')).toContain('<p>text</p>');
    expect(await outline('##\n\n## a')).toEqual(['h2 a']);
    expect(await render('## 😀')).toBe('<h2>😀</h2>');
  });

  it('leave out an H1 that repeats the title, and no other', async () => {
    expect(await outline('# The  title!\n\ntext')).toEqual([]);
    expect(await outline('# Another\n\ntext')).toEqual(['h2 Another']);
    expect(await outline('## The Title\n\ntext')).toEqual(['h2 The Title']);
  });
});

test('a picture without an address becomes its text', async () => {
  expect(await render('![A net](javascript:x) ![]( ) ![b](https://a.example/b.png)')).toContain(
    '<p>A net  <img src="https://a.example/b.png" alt="b"/></p>',
  );
});

test('a link to another site gets no access to this page, however it is written', async () => {
  expect(await render('[a](//a.example/x)')).toContain('rel="noopener"');
});

test.each([
  ['[![](/a.png "Title")](/b "Other")', 'Title'],
  ['[![](/a.png)](/b "Link")', 'Link'],
  ['[*![](/a.png)*](/b)', '/b'],
  ['<a href="/b"><img src="/a.png" width="9"></a>', '/b'],
  ['[![](/a.png)![Alt](/c.png "Title")](/b)', ''],
  ['[![](/a.png) words](/b)', ''],
  ['![](/a.png "Title")', ''],
])('a link around a picture has a name: %s', async (source, alt) => {
  expect(/alt="([^"]*)"/u.exec(await render(source))?.[1] ?? '').toBe(alt);
});

test('a line with only "Watch on YouTube" is removed, text beside it stays', async () => {
  const line = '[Watch on Youtube](https://www.youtube.com/watch?v=hpTide00001)';
  expect(await render(` ${line}\n`)).toBe('');
  expect(await render(`Text\n\n${line}`)).toBe('<p>Text</p>');
  expect(await render(`Text ${line}`)).toContain('Watch on Youtube');
  expect(await render(line.replace('hpTide00001', 'hpTide00002'))).toContain('Watch on Youtube');
});

test('a line of hashtags stays text', async () => {
  expect(await render('#scrum #agile')).toBe('<p>#scrum #agile</p>');
});

test('braces, comparisons and imports stay text', async () => {
  expect(await render("{1 + 1} a < b\n\nimport x from 'y'\n\nexport const z = 1")).toBe(
    '<p>{1 + 1} a &lt; b</p>\n<p>import x from &#x27;y&#x27;</p>\n<p>export const z = 1</p>',
  );
});

test('bare addresses become links, and links elsewhere are marked', async () => {
  expect(await render('https://example.com/x and [in](/tags/x)')).toBe(
    '<p><a href="https://example.com/x" rel="noopener">https://example.com/x</a> and <a href="/tags/x">in</a></p>',
  );
});

test('a list numbered 1, 3, 5 stays one list', async () => {
  expect((await render('1. a\n\n3. b\n\n5. c')).match(/<ol/gu)).toHaveLength(1);
});

test.each([
  '- [x] a\n- [ ] b',
  '1. [X] a\n2. [ ] <u>b</u>',
  '<details>\n\n> - [x] a\n>   - [ ] b\n\n</details>',
])('a task is shown as done or to do: %j', async (source) => {
  expect((await render(source)).match(/<input[^>]*>/gu)).toEqual([
    '<input aria-label="Done" type="checkbox" disabled="" checked=""/>',
    '<input aria-label="To do" type="checkbox" disabled=""/>',
  ]);
});

test('a footnote and the link back belong together', async () => {
  const html = await render('Tide[^1] and again[^1].\n\n[^1]: The note.');
  for (const [, target] of html.matchAll(/href="#([^"]+)"/gu))
    expect(html).toContain(`id="${target}"`);
  expect(html.match(/href="#user-content-fn-1"/gu)).toHaveLength(2);
});

test('a link without a page becomes its text, markup inside it stays', async () => {
  expect(await render('**[go *there*](#no-page)** now')).toBe(
    '<p><strong>go <em>there</em></strong> now</p>',
  );
});

test('a link to the player becomes a player, and splits its paragraph', async () => {
  const embed = '[Video on YouTube](https://www.youtube-nocookie.com/embed/hpTide00002)';
  const late = embed.replace('00002)', '00002?start=95)');
  expect(await render(late)).toBe(
    '<youtube-video videoId="hpTide00002" start="95"></youtube-video>',
  );
  expect(await render(`- ${late}`)).toContain('watch?v=hpTide00002&amp;t=95s');
  expect(await render(embed)).toBe('<youtube-video videoId="hpTide00002"></youtube-video>');
  expect(await render(`before ${embed} after`)).toBe(
    '<p>before </p><youtube-video videoId="hpTide00002"></youtube-video><p> after</p>',
  );
});

describe('anything harmful is left out', () => {
  test.each([
    ['<script>alert(1)</script>', 'script'],
    ['<img src=x onerror=alert(1)>', 'onerror'],
    ['[x](javascript:alert(1))', 'javascript'],
    ['[x](data:text/html;base64,PHNjcmlwdD4=)', 'data:'],
    ['[x](vbscript:x)', 'vbscript'],
    ['![x](javascript:alert(1))', 'javascript'],
    ['<iframe src="https://evil.example"></iframe>', 'iframe'],
  ])('%s', async (source, harm) => expect(await render(source)).not.toContain(harm));
});
