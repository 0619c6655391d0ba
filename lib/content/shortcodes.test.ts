import { describe, expect, it, test } from 'vitest';

import { formatProblems } from '@/lib/model/problem';

import { resolveShortcodes } from './shortcodes';

const pages: Record<string, string> = {
  '/tags/flow': '/tags/flow',
  '/resources/videos/x': '/resources/videos/x',
};
const resolve = (body: string) =>
  resolveShortcodes(body, {
    file: 'x.md',
    bodyLine: 10,
    videoId: 'hpTide00001',
    resolve: (target) => pages[target],
  });
const bodyOf = (body: string) => resolve(body).body;
const report = (body: string) => formatProblems(resolve(body).problems);

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
  });
});

describe('youtube', () => {
  it('is nothing when it is the page’s own video', () => {
    expect(bodyOf('{{< youtube hpTide00001 >}}\n\nText')).toBe('\n\nText');
  });

  it('is an embed when it is another', () => {
    for (const code of [
      '{{< youtube hpTide00002 >}}',
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
])('code stays as it is: %j', (body) => expect(resolve(body)).toEqual({ body, problems: [] }));

test('an escaped shortcode shows itself, in code too', () => {
  expect(bodyOf('`{{</* ref "/x" */>}}` {{%/* y */%}}')).toBe('`{{< ref "/x" >}}` {{% y %}}');
  expect(resolve('Write {{</* ref "/x" */>}}.')).toEqual({
    body: 'Write {{< ref "/x" >}}.',
    problems: [],
  });
});

test('a pair of an unknown shortcode is reported once', () => {
  expect(resolve('{{< highlight go >}}x{{< /highlight >}}').problems).toHaveLength(1);
});

test.each([
  [
    'a\n {{< gallery "x" >}}',
    'x.md:11:2  shortcode  "gallery" is not a known shortcode\n  fix: use ref, relref or youtube, or write it in plain markdown',
  ],
  [
    '{{< /ref >}}',
    'x.md:10:1  shortcode  "/ref" is not a known shortcode\n  fix: use ref, relref or youtube, or write it in plain markdown',
  ],
  [
    '{{< ref "/tags/flow"',
    'x.md:10:1  shortcode  "{{< ref \\"/tags/flow\\"" has no end\n  fix: close it with >}}',
  ],
  ['{{< ref >}}', 'x.md:10:1  shortcode  ref names no page\n  fix: write {{< ref "/tags/x" >}}'],
  [
    '{{< youtube short >}}',
    'x.md:10:1  shortcode  expected the 11 characters of a YouTube id, got "short"\n  fix: copy what follows "v=" in the address of the video',
  ],
])('%j is an error with its line', (body, expected) => expect(report(body)).toBe(expected));
