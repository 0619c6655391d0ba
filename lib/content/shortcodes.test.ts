import { describe, expect, it, test } from 'vitest';

import { bodyOf, report, resolve } from './shortcodes.fixture';

describe('ref and relref', () => {
  test.each([
    ['[flow]({{< ref "/tags/flow" >}})', '[flow](/tags/flow)'],
    ['**[flow]({{< ref "/tags/flow" >}})**', '**[flow](/tags/flow)**'],
    ['- [flow]({{<ref "/tags/flow">}})', '- [flow](/tags/flow)'],
    ['## A [flow]({{% relref "/tags/flow" %}}) heading', '## A [flow](/tags/flow) heading'],
    [
      '[x]({{< ref path="/resources/videos/x" >}}) and [flow]({{< ref `/tags/flow` >}})',
      '[x](/resources/videos/x) and [flow](/tags/flow)',
    ],
    ['[x]({{< ref lang="en" path="/tags/flow" >}})', '[x](/tags/flow)'],
    ['[x]({{% relref "/tags/flow" outputFormat="rss" %}})', '[x](/tags/flow)'],
    ['[x]({{< ref\n  path="/tags/flow"\n  lang="de"\n>}} "Title")', '[x](/tags/flow "Title")'],
    ['[x]({{< ref "/tags/flow" >}}#part)', '[x](/tags/flow#part)'],
    ['<a href="{{< ref "/tags/flow" >}}">flow</a>', '<a href="/tags/flow">flow</a>'],
    ['<a class=x href={{< ref "/tags/flow" >}}>flow</a>', '<a class=x href=/tags/flow>flow</a>'],
    ['see {{< ref "/tags/flow" >}}', 'see /tags/flow'],
    ['    - [deep]({{< ref "/tags/flow" >}})', '    - [deep]({{< ref "/tags/flow" >}})'],
    ['- a\n    - [deep]({{< ref "/tags/flow" >}})', '- a\n    - [deep](/tags/flow)'],
  ])('%s', (body, expected) => expect(bodyOf(body)).toBe(expected));

  it('marks a link whose page does not exist, and warns', () => {
    expect(bodyOf('one\n[gone]({{< ref "/tags/gone" >}})')).toBe('one\n[gone](#no-page)');
    expect(report('one\n[gone]({{< ref "/tags/gone" >}})')).toBe(
      'x.md:11:8  warning  ref  "/tags/gone" has no page; its text is shown without a link\n  fix: correct the address, or remove the link',
    );
    expect(bodyOf('see {{< ref "/tags/gone" >}}')).toBe('see /tags/gone');
    expect(bodyOf('[gone]: {{< ref "/tags/gone" >}}')).toBe('[gone]: #no-page');
    expect(bodyOf('[gone]({{< ref "/tags/gone" >}}#part "Title")')).toBe(
      '[gone](#no-page "Title")',
    );
    expect(bodyOf('<a href="{{< ref "/tags/gone" >}}">')).toBe('<a href="#no-page">');
  });
});

describe('youtube', () => {
  it('keeps its title and where it starts, and is an address where one is wanted', () => {
    const player = 'https://www.youtube-nocookie.com/embed/hpTide00002';
    expect(bodyOf('{{< youtube id=hpTide00002 start=95 title="A [day] out" >}}')).toBe(
      `[A \\[day\\] out](${player}?start=95)`,
    );
    expect(bodyOf('[watch]({{< youtube hpTide00002 >}})')).toBe(`[watch](${player})`);
    expect(bodyOf('<iframe src="{{< youtube hpTide00002 >}}">')).toBe(`<iframe src="${player}">`);
  });

  it('is nothing when it is the page’s own video', () => {
    expect(bodyOf('{{< youtube hpTide00001 >}}\n\nText')).toBe('\n\nText');
  });

  it('is an embed when it is another', () => {
    for (const code of [
      '{{< youtube hpTide00002 >}}',
      '{{< youtube id="hpTide00002" loading=lazy autoplay="true" class="wide" >}}',
      '{{% youtube\n  id=`hpTide00002`\n%}}',
      '{{< youtube hpTide00002 >}}{{< /youtube >}}',
      '{{< youtube id="hpTide00002" >}}',
      '{{< youtube autoplay=true id=hpTide00002 >}}',
      '{{< youtube hpTide00002 />}}',
      '{{<youtube "hpTide00002">}}',
    ]) {
      expect(bodyOf(code)).toBe(
        '[Video on YouTube](https://www.youtube-nocookie.com/embed/hpTide00002)',
      );
    }
  });
});

test.each([
  ['```\n{{< ref "/tags/gone" >}}\n```'],
  ['~~~md\n{{< unknown >}}\n~~~'],
  ['`{{< youtube abc >}}`'],
  ['text\n\n    {{< unknown >}}'],
])('code stays as it is: %j', (body) =>
  expect(resolve(body)).toMatchObject({ text: body, problems: [] }),
);

test('an escaped shortcode shows itself, in code too', () => {
  expect(bodyOf('`{{</* ref "/x" */>}}` {{%/* y */%}}')).toBe('`{{< ref "/x" >}}` {{% y %}}');
  expect(bodyOf('{{</* a */>}}in{{</* /a */>}}')).toBe('{{< a >}}in{{< /a >}}');
  expect(resolve('Write {{</* ref "/x" */>}}.')).toMatchObject({
    text: 'Write {{< ref "/x" >}}.',
    problems: [],
  });
});

test('a quoted text may contain what ends a shortcode', () => {
  expect(bodyOf('{{< figure src="a.png" alt="b >}} c" >}} d')).toBe('![b \\>}} c](a.png) d');
  expect(bodyOf('{{< ref `a >}}` >}} d {{< ref "/tags/flow" >}}')).toBe('a >}} d /tags/flow');
  expect(bodyOf('{{< ref "/tags/flow >}}\n" d')).toBe('/tags/flow\n" d');
});

test.each([
  [
    '{{< ref "/tags/flow"',
    'x.md:10:1  shortcode  "{{< ref \\"/tags/flow\\"" has no end\n  fix: close it with >}}',
  ],
  ['{{< ref >}}', 'x.md:10:1  shortcode  ref names no page\n  fix: write {{< ref "/tags/x" >}}'],
  [
    '{{< youtube short >}}',
    'x.md:10:1  shortcode  expected the 11 characters of a YouTube id, got "short"\n  fix: copy what follows "v=" in the address of the video',
  ],
  [
    '{{< ref "/tags/flow" > }} a',
    'x.md:10:1  shortcode  "{{< ref \\"/tags/flow\\" > }}" has no end\n  fix: write {{< ref "/tags/flow" >}}',
  ],
  [
    '{{% notice }\n\nb {{< ref "/tags/flow" >}}',
    'x.md:10:1  shortcode  "{{% notice }" has no end\n  fix: write {{% notice %}}',
  ],
  [
    '{{< youtube hpTide00002\n\nb {{< ref "/tags/flow" >}}',
    'x.md:10:1  shortcode  "{{< youtube hpTide00002" has no end\n  fix: close it with >}}',
  ],
  [
    'a\n {{< details >}} b',
    'x.md:11:2  shortcode  "details" has no end\n  fix: add {{< /details >}} below it',
  ],
  [
    '{{< gist spf13 >}}',
    'x.md:10:1  shortcode  gist cannot be made from "spf13"\n  fix: write it like {{< gist user 1234567890 >}}',
  ],
])('%j is an error with its line', (body, expected) => expect(report(body)).toBe(expected));

test.each([
  ['unknown ones', '{{<x>}}', 36_000],
  ['nested ones', '{{< note >}}\n', 20_000],
  ['pairs in one another', `${'{{% a %}}'.repeat(50)}${'{{% /a %}}'.repeat(50)}`, 260],
  ['ends of nothing', '{{< /note >}}', 20_000],
  ['refs to nothing', '[a]({{< ref "x" >}}) ', 12_000],
  ['code', '`{{< a >}}` ', 5_000],
  ['backticks', '{{< a >}}`', 5_000],
  ['quotes', '{{<a"x>}}" ', 23_000],
  ['escaped quotes', '{{<a \\" >}}', 23_000],
  ['comments without end', '{{</* ', 40_000],
  ['tags', '<a b {{<a>}}', 20_000],
  ['labels', '{{<a>}}](', 28_000],
])('%s without number take no time', (_, piece, times) => {
  const start = process.cpuUsage();
  resolve(piece.repeat(times));
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
});
