import { expect, test } from 'vitest';

import { findBodyProblems } from './body-problems';

const told = (body: string) =>
  findBodyProblems(body, { file: 'x.md', bodyLine: 1 }).map(
    ({ line, message }) => `${line} ${message}`,
  );

test.each([
  ['{%- if a == "50%" -%}', 'a Liquid (Jekyll) tag, which is shown as text'],
  ['{{ page.title | upcase }}', 'a template variable, which is shown as text'],
  ['{{#each a}}', 'a template variable, which is shown as text'],
  ['a {:target="_blank"}', 'a kramdown (Jekyll) attribute, which is shown as text'],
  ['{:toc}', 'a kramdown (Jekyll) attribute, which is shown as text'],
  ['::: warning Title', 'a VitePress or Docusaurus container, which is shown as text'],
  ['> :::note', 'a VitePress or Docusaurus container, which is shown as text'],
  ['[TOC]', 'a placeholder for a table of contents, which is shown as text'],
  ['[[_TOC_]]', 'a placeholder for a table of contents, which is shown as text'],
  ['See [[Seenebel]].', 'a wiki link, which is shown as text'],
  ['![[日本.png]]', 'a wiki picture, which is shown as text'],
  ['![[notes]]', 'a wiki link, which is shown as text'],
  ['a【4:0†source】', 'a citation mark of a chat program, which is shown as text'],
  [
    'a :contentReference[oaicite:0]{index=0}',
    'a citation mark of a chat program, which is shown as text',
  ],
  [
    'a [oai_citation:1‡a.example](https://a.example)',
    'a citation mark of a chat program, which is shown as text',
  ],
  ['a [cite: 1, 2]', 'a citation mark of a chat program, which is shown as text'],
  [
    '{{ < youtube hpTide00002 > }}',
    'a shortcode whose braces are not "{{<" and ">}}", which is shown as text',
  ],
  ['<a href=“b”>c</a>', 'a tag with curly quotes, which browsers do not read'],
  ['import { A, B } from "@/a"', 'an MDX line, which is shown as text'],
  ["import './a.css';", 'an MDX line, which is shown as text'],
  ['export const a = 1', 'an MDX line, which is shown as text'],
  ['<Tabs.Item title={a}>', 'an MDX component, which is shown as text'],
  ['<Video {...a} />', 'an MDX component, which is shown as text'],
  ['[gallery ids="1,2"]', 'a WordPress shortcode, which is shown as text'],
  ['[embed]https://a.example[/embed]', 'a WordPress shortcode, which is shown as text'],
  ['[vc_row]', 'a WordPress shortcode, which is shown as text'],
  ['[youtube https://youtu.be/x]', 'a WordPress shortcode, which is shown as text'],
  ['%%\na\n%%', 'an Obsidian comment, which is shown as text'],
  ['!!! note "Mind"\n    a', 'an MkDocs admonition, which is shown as text'],
  ['a\n\n???+ question\n\ta', 'an MkDocs admonition, which is shown as text'],
  ['.. note:: a', 'a reStructuredText directive, which is shown as text'],
  ['a {/* b\nc */} d', 'an MDX comment, which is shown as text'],
  ['{::comment}\na\n{:/comment}', 'a kramdown (Jekyll) comment, which is shown as text'],
  ['a {props.b.c}', 'an MDX value, which is shown as text'],
  ['[a](b c.md#d)', 'a link whose address contains a space, which is shown as text'],
  ['<a href=/x/y>a</a>', 'a tag with an unquoted value, which is shown as text'],
])('%j', (body, message) => {
  expect(told(body)).toHaveLength(1);
  expect(told(body)[0]).toContain(` is ${message}`);
});

test.each([
  ['{{ < youtube hpTide00002 > }}', 'write {{< youtube hpTide00002 >}}'],
  ['\\{\\{< ref "/a" >\\}\\}', 'write {{< ref "/a" >}}'],
  ['{{&lt; ref &quot;/a&quot; &gt;}}', 'write {{< ref "/a" >}}'],
  ['{ {% note %} }', 'write {{% note %}}'],
  ['![[in/日本 1.png]]', 'write ![日本 1](in/日本%201.png)'],
  ['![[a.png|A boat]]', 'write ![A boat](a.png)'],
  ['![[a.png|300]]', 'write <img src="a.png" alt="a" width="300">'],
  ['[[d|e f]]', 'write [e f](address)'],
  ['[[Fog]]', 'write [Fog](address)'],
  ['<a href=/b/c title="d e">f</a>', 'write <a href="/b/c" title="d e">'],
  [
    '<a href=“https://a.example” title=‘b c’>d</a>',
    'write <a href="https://a.example" title="b c">',
  ],
  ['<img src=“a.png” alt=“It’s”>', 'write <img src="a.png" alt="It’s">'],
])('what to write for %s', (body, fix) => {
  const [first] = findBodyProblems(body, { file: 'x.md', bodyLine: 1 });
  expect(first?.fix).toBe(fix);
});

test('each kind once, at its first use, with their number', () => {
  expect(
    told('a\n\n`{% a %}`\n\n```\n{% b %}\n```\n\n<!-- {% c %} --> {% d %}\n\n{% e %}'),
  ).toEqual(['9 "{% d %}" is a Liquid (Jekyll) tag, which is shown as text (2 times)']);
});

test.each([
  '- a\n-5 degrees\n  -b\n\n* a\n*b* c\n\n1. a\n3.b\n\nFog – as\n– or not – here',
  'SÃO, AÇÃO, «È», Â, Ã and â; 2 \\* 3 \\* 4, f(\\*\\*a, \\*\\*b)',
  'Heading\n=======\n\na ======= b',
  '[youtube channel] [youtube description] [youtube hpTide00001](https://a.example) [yt: 2024]',
  '[x] [sic] [a](b) [a][b] [1] [[1]](b) [[1, 2], [3]] [video] [audio] [a b] a[href="x"]',
  '{x} {a: b} {{< ref "/a" >}} {{%notice%}} 100% 50%% {.x}',
  'import tax from China\n\nexport sales to "Japan" from here\n\nImport it.',
  'a == b, x === y, ===, C++ and C++, i++; 5^2, (^_^) and ^_^, ~/a ~5 ~~b~~',
  '!!! wow\n\n??? who\nknows .. and:: so [sic](as he said) [a](b.md "C d.md") [a](<b c.md>) /* a */',
  '10:30:45, note: this: that, std::vector, https://a.example:80/b:c',
  'from $5 to $$, a $$ b',
  'Heading\n=======\n\nA\n: b\n\n> [!NOTE]\n> a',
  '<https://a.example/b/c> <b>a</b> <img src="a/b" alt="c=/d">',
  '    {% a %}\n\n~~~\n[[a]] :::b <A b={c}>\n~~~',
])('a text of people is none: %j', (body) => expect(told(body)).toEqual([]));

test('hostile texts take no longer than their length', () => {
  const start = performance.now();
  for (const sign of [
    '{% a ',
    '{{ a ',
    '[[a',
    ':::a\n',
    '%%a',
    '==a',
    '[a b="',
    '<A a={',
    '$$a',
    ':aaa:',
    '<a b=c/',
  ])
    told(sign.repeat(5000));
  expect(performance.now() - start).toBeLessThan(20_000);
});
