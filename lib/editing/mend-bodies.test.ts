import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { folder, report, video, write } from '@/lib/catalog/folder.fixture';
import { changesOf } from '@/lib/model/problem';

import { listMends, mendInRounds } from './mend';

const X = 'videos/x.md';
const read = () => readFileSync(path.join(folder, X), 'utf8');
const mend = () => mendInRounds(() => listMends(readCatalog().problems));

/** What stands in a body, and what `--fix` makes of it. */
const MENDED: [wrong: string, right: string][] = [
  ['a (foo)[https://a.example] b', 'a [foo](https://a.example) b'],
  ['a (https://a.example)[two words]', 'a [two words](https://a.example)'],
  ['a [foo] (https://a.example/b)', 'a [foo](https://a.example/b)'],
  ['a [foo] (www.a.example)', 'a [foo](https://www.a.example)'],
  ['a [foo(https://a.example), b', 'a [foo](https://a.example), b'],
  ['See [foo](https://a.example.', 'See [foo](https://a.example).'],
  ['![alt](my boat.gif)', '![alt](my%20boat.gif)'],
  ['[a](https://a.example/b c.pdf “T”)', '[a](https://a.example/b%20c.pdf "T")'],
  ['[a](https://a.example “T”)', '[a](https://a.example "T")'],
  [
    '![a "b"](https://a.example/b.png =20x)',
    '<img src="https://a.example/b.png" alt="a &quot;b&quot;" width="20">',
  ],
  ['##One', '## One'],
  ['> a\n> ###\u00a0Three', '> a\n> ### Three'],
  ['a:\n\n-one\n-two\n-three', 'a:\n\n- one\n- two\n- three'],
  ['> 1.one\n> 2.two', '> 1. one\n> 2. two'],
  ['- one\n-two\n- three\n-four', '- one\n- two\n- three\n- four'],
  ['> 1. one\n> 2.two\n> 3.three', '> 1. one\n> 2. two\n> 3. three'],
  ['CafÃ© â€“ „GrÃ¼ÃŸeâ€œ', 'Café – „Grüße“'],
  ['a\n\n=======', 'a\n\n'],
  ['> | a | b |\n> | c | d |', '> | a | b |\n> | --- | --- |\n> | c | d |'],
  ['| e | f |\n|---|\n| g | h |', '| e | f |\n| --- | --- |\n| g | h |'],
  ['One line\nand another\n---', 'One line\nand another\n\n---'],
  ['> One line\n> and another\n> ---', '> One line\n> and another\n>\n> ---'],
  ['a 【4:0†source】, b 【5†c】 d :contentReference[oaicite:0]{index=0}', 'a, b d'],
  ['【4:0†a】 Fog', 'Fog'],
  ['Fog{:target="_blank"} and boats {: .wide}', 'Fog and boats'],
  ['a\n\n[TOC]\n\nb', 'a\n\n\n\nb'],
  ['import Tabs from "@theme/Tabs"\n\na', '\n\na'],
  ['<!DOCTYPE html>\n\na', '\n\na'],
  ['![[my boat.gif|A boat]]', '![A boat](my%20boat.gif)'],
  ['a ==b== c ==d==', 'a <mark>b</mark> c <mark>d</mark>'],
  ['• a\n• b\n  • c', '- a\n- b\n  - c'],
  [
    '<a href=“https://a.example” title=‘b "c"’>d</a>',
    '<a href="https://a.example" title="b &quot;c&quot;">d</a>',
  ],
  ['<a href=/tags/fog>d</a>', '<a href="/tags/fog">d</a>'],
  ['[a](www.a.example)', '[a](https://www.a.example)'],
  ['[a](bob@a.example "T")', '[a](mailto:bob@a.example "T")'],
  ['[a]\n\n[a]: <https:/a.example>', '[a]\n\n[a]: https://a.example'],
  ['<a href="www.a.example/?b&amp;c">d</a>', '<a href="https://www.a.example/?b&amp;c">d</a>'],
  ['[a](http://localhost:3000/tags/fog)', '[a](/tags/fog)'],
  ['![a](https://www.dropbox.com/s/1/b.png?dl=0)', '![a](https://www.dropbox.com/s/1/b.png?raw=1)'],
  [
    '{{< youtube https://youtu.be/hpTest00002?t=90 >}}',
    '{{< youtube id="hpTest00002" start="90" >}}',
  ],
  ['{{< tweet https://twitter.com/a/status/1 >}}', '{{< x user="a" id="1" >}}'],
  ['{{< youtube hpTest00002 > }}', '{{< youtube hpTest00002 >}}'],
  ['{{ < youtube hpTest00002 > }}', '{{< youtube hpTest00002 >}}'],
  ['[[Fog]] and [[fog|the fog]]', '[Fog](/tags/fog) and [the fog](/tags/fog)'],
  ['![[Video 1#The end|a]]', '[a](/resources/videos/video-1#the-end)'],
  ['{% youtube hpTest00002 %}', '{{< youtube hpTest00002 >}}'],
  [
    "{%- include video.html id='hpTest00002' title='A boat' -%}",
    '{{< youtube id="hpTest00002" title="A boat" >}}',
  ],
  [
    '{% embed url="https://www.youtube.com/watch?v=hpTest00002&t=90" %}',
    '{{< youtube id="hpTest00002" start="90" >}}',
  ],
  ['{{ youtube("hpTest00002") }}', '{{< youtube hpTest00002 >}}'],
  ['{{video https://youtu.be/hpTest00002}}', '{{< youtube hpTest00002 >}}'],
  ['{{ vimeo 146022717 }}', '{{< vimeo 146022717 >}}'],
  ['[embed]https://youtu.be/hpTest00002[/embed]', '{{< youtube hpTest00002 >}}'],
  ['[youtube]hpTest00002[/youtube]', '{{< youtube hpTest00002 >}}'],
  ['[youtube https://youtu.be/hpTest00002]', '{{< youtube hpTest00002 >}}'],
  [
    '[youtube hpTest00002] [youtube=hpTest00004]',
    '{{< youtube hpTest00002 >}} {{< youtube hpTest00004 >}}',
  ],
  ['\\[su_youtube url="https://youtu.be/hpTest00002"\\]', '{{< youtube hpTest00002 >}}'],
  ['<YouTube id="hpTest00002" />', '{{< youtube hpTest00002 >}}'],
  [
    'a <YouTube id="hpTest00002" /> <YouTube id="hpTest00004"/>',
    'a {{< youtube hpTest00002 >}} {{< youtube hpTest00004 >}}',
  ],
  ['<lite-youtube videoid="hpTest00002"></lite-youtube>', '{{< youtube hpTest00002 >}}'],
  [
    '<amp-youtube data-videoid="hpTest00002"\n  width="480">\n</amp-youtube>',
    '{{< youtube hpTest00002 >}}',
  ],
  ['<Vimeo id="146022717" />', '{{< vimeo 146022717 >}}'],
  ['<Image src="my boat.gif" alt="A boat" />', '![A boat](my%20boat.gif)'],
  ['See <Link href="/tags/fog">the fog</Link>.', 'See [the fog](/tags/fog).'],
  ['<YouTube id={"hpTest00002"} />', '{{< youtube hpTest00002 >}}'],
];

/** What precedes it: the same in code, in a comment (where shortcodes count too), and what other texts replace. */
const before = (wrong: string) =>
  [
    '```',
    wrong,
    '```',
    '',
    '{{< youtube hpTest00003 >}} \u{1F6A2} <!-- x',
    wrong.startsWith('{{') ? 'y' : wrong,
    '-->',
    '',
    '{{< ref "/tags/fog" >}}<!-- y -->',
    '',
    '',
  ].join('\n');

test.each(MENDED)('%j', (wrong, right) => {
  const gif = 'GIF89a\x28\0\x1e\0\0\0\0';
  const images = '[a.example, www.dropbox.com, github.com]';
  write({ 'site.yaml': `name: Test\nimages: ${images}`, 'videos/my boat.gif': gif, [X]: '' });
  const text = (body: string) => {
    const written = video(1, 'tags: [fog]', `${before(wrong)}${body}\n\nThe end.\n`);
    return `\uFEFF${written.replaceAll('\n', '\r\n')}`;
  };
  writeFileSync(path.join(folder, X), text(wrong));
  const { problems } = readCatalog();
  expect(problems).not.toEqual([]);
  for (const problem of problems)
    for (const { line, column, found } of changesOf(problem)) {
      const rest = text(wrong)
        .slice(1)
        .split('\r\n')
        .slice(line - 1)
        .join('\n');
      expect(rest.slice(column - 1)).toSatisfy((one: string) => one.startsWith(found));
    }
  mend();
  expect(read()).toBe(text(right));
  expect(report(readCatalog())).toBe('');
  expect(mend()).toEqual([]);
});

test.each([
  '[foo](https://a.example and more)',
  '[foo](https://a.example/b and more)',
  '[foo][docs]\n\n[x][doc] [doc]\n\n[docz]: https://a.example',
  'and[^1]\n\n[^2]: More',
  '[]( https://a.example)',
  '[foo]()',
  '[[Frost]]',
  'a ++b++ c',
  'H~2~O x^2^',
  '✓ a\n✓ b',
  '– a\n– b',
  'a \\*\\*bold\\*\\* b',
  '<Image src="https://a.example/b.png" />',
  '<YouTube id="hpTest00002">My words</YouTube>',
  '<div>\n<YouTube id="hpTest00002" />\n</div>',
  'a [oai_citation:1‡b](https://b.example)',
  '1. TOC\n{:toc}',
  '{{< youtub hpTest00002 >}}',
  'One line\nand another\n===',
  'title: A\ntags: [b]\n---',
  '<script>a</script>',
  '![a](https://youtu.be/hpTest00002)',
  '[x](/nowhere)',
  '#fog #boats\n\n##{{< ref "/tags/fog" >}}',
])('what may mean something else stays: %j', (body) => {
  write({ [X]: video(1, 'tags: [fog]', body) });
  expect(mend()).toEqual([]);
});

test('a change of what a shortcode shows is none of the file', () => {
  const body =
    '{{< figure src="https://a.example/b.png" caption="##One" >}}\n\n[a {{< param title >}}](b c.png)';
  write({ [X]: video(1, `tags: [fog]`, body) });
  expect(report(readCatalog())).toContain('"##One" has no space');
  expect(listMends(readCatalog().problems)).toEqual([]);
});
