import { describe, expect, it, test } from 'vitest';

import { bodyOf, report, resolve } from './shortcodes.fixture';

describe('of an unknown shortcode the text within it stays', () => {
  test.each([
    ['{{% notice %}}\nText\n{{% /notice %}}\nmore', '\nText\n\nmore'],
    ['a\n\n{{< notice tip "Title" >}}\n- b\n- c\n{{< /notice >}}', 'a\n\n\n- b\n- c\n'],
    [
      '{{< tabs >}}\n{{< tab "A" >}}one{{< /tab >}}{{< tab "B" >}}two{{< /tab >}}\n{{< /tabs >}}',
      '\nonetwo\n',
    ],
    ['Press {{% kbd %}}Ctrl{{% /kbd %}} twice', 'Press Ctrl twice'],
    ['> {{% notice %}}\n> text\n> {{% /notice %}}', '> \n> text\n> '],
    ['a {{< x />}} b {{< y >}} c', 'a  b  c'],
    ['{{< a\n  b="c"\n  d=`e\nf`\n>}}g{{< /a >}}', 'g'],
    ['{{< a >}}{{< b >}}c{{< /a >}}d{{< /b >}}', 'cd'],
    ['{{< x.inline >}}{{ .Page.Title }}{{< /x.inline >}}a', 'a'],
    ['![]({{< static >}})', '![](#no-page)'],
    ['![a]({{< static "b" >}}/c.png)', '![a](/c.png)'],
    ['[a]({{< static >}}#b "T")', '[a](#no-page "T")'],
    ['[a]({{< x >}}{{< y >}})', '[a](#no-page)'],
    ['<img src="{{< static "a" >}}">', '<img src="">'],
  ])('%j', (body, expected) => expect(bodyOf(body)).toBe(expected));

  it('and the rest is one warning a name', () => {
    const pair = '{{% notice %}}a{{% /notice %}}\n';
    expect(report(`${pair}${pair}{{< toc >}}\n{{< /end >}} {{< /end >}}`)).toBe(`\
x.md:10:1  warning  shortcode  "notice" is not a known shortcode; only the text inside it is shown (2 times)
  fix: write it in plain markdown, or, to show the text inside it, write this for "shortcodes:" in site.yaml: shortcodes: { drop: [ad], unwrap: [box, notice] } ("drop" in place of "unwrap" removes the text too)
x.md:12:1  warning  shortcode  "toc" is not a known shortcode; nothing is shown in its place
  fix: write it in plain markdown, or, to leave it out, write this for "shortcodes:" in site.yaml: shortcodes: { drop: [ad, toc], unwrap: [box] }
x.md:13:1  warning  shortcode  "/end" ends a shortcode that never started (2 times)
  fix: remove it, or write what it should end`);
  });

  test.each([
    ['reff', 'ref'],
    ['YouTube', 'youtube'],
    ['youtub', 'youtube'],
    ['figur', 'figure'],
    ['detail', 'details'],
  ])('%s is a misspelt %s', (name, meant) =>
    expect(report(`{{< ${name} x >}}`)).toBe(
      `x.md:10:1  warning  shortcode  "${name}" is not a known shortcode; nothing is shown in its place; did you mean "${meant}"?\n  fix: write ${meant}`,
    ),
  );

  test.each(['video', 'br', 'note', 'y'])('%s is not a misspelt one', (name) =>
    expect(report(`{{< ${name} >}}`)).not.toContain('did you mean'),
  );
});

test('what site.yaml lists is left out or replaced by the text within it, without a word', () => {
  expect(
    resolve('a {{% box "t" %}}b{{% /box %}} {{< ad >}}c {{< box >}}d{{< /box >}}{{< /ad >}}e'),
  ).toMatchObject({ text: 'a b e', problems: [] });
});

describe('a comment is never shown', () => {
  test.each([
    ['a {{< comment >}}b {{< box >}}c{{< /box >}}{{< /comment >}}d', 'a d'],
    ['a {{% comment "why" %}}\n\nb\n\n{{< /comment >}}d', 'a d'],
    ['a {{< Comment >}}b{{< /Comment >}}d', 'a d'],
    ['a {{< comment />}}b', 'a b'],
    ['{{</* comment */>}}a', '{{< comment >}}a'],
  ])('%j', (body, expected) =>
    expect(resolve(body)).toMatchObject({ text: expected, problems: [] }),
  );

  test.each([
    ['a\n{{< comment >}}\nb', 'a\n', 'x.md:11:1', 'comment'],
    ['a {{% COMMENT %}}b {{< ref "/tags/flow" >}}', 'a ', 'x.md:10:3', 'COMMENT'],
    ['a {{< comment >}}b{{< comment >}}c{{< /comment >}}d', 'a ', 'x.md:10:3', 'comment'],
    ['{{< box >}}a{{< comment >}}b{{< /box >}}c', 'a', 'x.md:10:13', 'comment'],
  ])('%j has no end, so nothing after it is shown', (body, expected, place, name) => {
    expect(bodyOf(body)).toBe(expected);
    expect(report(body)).toBe(
      `${place}  shortcode  "${name}" has no end\n  fix: add {{< /${name} >}} below it`,
    );
  });
});

describe('highlight is code', () => {
  test.each([
    ['{{< highlight go >}}\nx := 1\n{{< /highlight >}}', '```go\nx := 1\n```'],
    ['{{< highlight go "linenos=table" >}}\n\n  a\n\n{{< /highlight >}}', '```go\n\n  a\n```'],
    ['{{< highlight md >}}\n```\na\n```\n{{< /highlight >}}', '````md\n```\na\n```\n````'],
    ['- a\n\n  {{< highlight c >}}\n  b\n  {{< /highlight >}}', '- a\n\n  ```c\n  b\n  ```'],
    ['- {{< highlight c >}}b{{< /highlight >}}', '- ```c\nb\n  ```'],
    [
      'run {{< highlight sh "hl_inline=true" >}}ls `x`{{< /highlight >}} now',
      'run `` ls `x` `` now',
    ],
    [
      '{{< highlight html >}}{{</* ref "x" */>}} {{< youtube a >}}{{< /highlight >}}',
      '```html\n{{< ref "x" >}} {{< youtube a >}}\n```',
    ],
  ])('%j', (body, expected) =>
    expect(resolve(body)).toMatchObject({ text: expected, problems: [] }),
  );
});

test('details stay markdown between two halves', () => {
  expect(
    bodyOf('a\n\n{{< details summary="The *why* <b>" open=true >}}\n**b**\n{{< /details >}}\nc'),
  ).toBe(
    'a\n\n<details open>\n<summary>The why &lt;b&gt;</summary>\n\n\n**b**\n\n\n</details>\n\n\nc',
  );
  expect(bodyOf('- a {{% details %}}b{{% /details %}} c')).toBe(
    '- a \n  \n  <details>\n  <summary>Details</summary>\n  \n  b\n  \n  </details>\n  \n   c',
  );
});

test('a comment is gone', () => {
  expect(resolve('a{{< comment >}} for editors {{< x >}} {{< /comment >}}b')).toMatchObject({
    text: 'ab',
    problems: [],
  });
});

test('a place in the resolved body is found in the written one', () => {
  const written = '{{% notice %}}\n{{< ref\n"/tags/flow"\n>}} then [gone](x)';
  const { text, sourceOf } = resolve(written);
  expect(text).toBe('\n/tags/flow then [gone](x)');
  expect(sourceOf(text.indexOf('[gone]'))).toBe(written.indexOf('[gone]'));
  expect(sourceOf(text.indexOf('flow'))).toBe(written.indexOf('{{< ref'));
});
