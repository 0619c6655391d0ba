import { expect, describe, test } from 'vitest';

import { bodyOf, report, resolve } from './shortcodes.fixture';

describe('things of other sites become links', () => {
  const x = '[Post by spf13 on X](https://x.com/spf13/status/877500564405444608)';
  test.each([
    ['{{< x user="spf13" id="877500564405444608" >}}', x],
    ['{{< tweet user=spf13 id=877500564405444608 >}}', x],
    ['{{< x_simple user="spf13" id="877500564405444608" >}}', x],
    ['{{< twitter spf13 877500564405444608 >}}', x],
    ['{{< tweet 877500564405444608 >}}', '[Post on X](https://x.com/i/status/877500564405444608)'],
    [
      '{{< instagram CxOWiQNP2MO >}}',
      '[Post on Instagram](https://www.instagram.com/p/CxOWiQNP2MO/)',
    ],
    ['{{< vimeo 146022717 >}}', '[Video on Vimeo](https://vimeo.com/146022717)'],
    ['{{< vimeo id="55073825" title="A [tide]" >}}', '[A \\[tide\\]](https://vimeo.com/55073825)'],
    ['{{< vimeo_simple id=55073825 >}}', '[Video on Vimeo](https://vimeo.com/55073825)'],
    ['[see]({{< vimeo 146022717 >}})', '[see](https://vimeo.com/146022717)'],
    ['{{< gist spf13 7896402 >}}', '[Gist by spf13](https://gist.github.com/spf13/7896402)'],
    [
      '{{< gist spf13 7896402 "img.html" >}}',
      '[img.html, a gist by spf13](https://gist.github.com/spf13/7896402#file-img-html)',
    ],
    [
      '{{< speakerdeck 4e8126e72d853c0060001f97 >}}',
      '[Slides on Speaker Deck](https://speakerdeck.com/player/4e8126e72d853c0060001f97)',
    ],
    ['{{< qr text="https://gohugo.io" />}}', '<https://gohugo.io>'],
    ['{{< qr >}}\nBEGIN:*VCARD*\n{{< /qr >}}', 'BEGIN:\\*VCARD\\*'],
  ])('%s', (body, expected) =>
    expect(resolve(body)).toMatchObject({ text: expected, problems: [] }),
  );
});

describe('an address in place of an id is written out as it should be', () => {
  const id = 'hpTide00002';
  test.each([
    [`youtube https://youtu.be/${id}`, `{{< youtube ${id} >}}`],
    [`youtube youtu.be/${id}?si=x`, `{{< youtube ${id} >}}`],
    [`youtube “${id}”`, `{{< youtube ${id} >}}`],
    [`youtube id=‘${id}’`, `{{< youtube ${id} >}}`],
    [`youtube v=${id}`, `{{< youtube ${id} >}}`],
    [`youtube "The tide" ${id}`, `{{< youtube ${id} >}}`],
    [
      `youtube url="https://www.youtube.com/watch?v=${id}&t=1m5s"`,
      `{{< youtube id="${id}" start="65" >}}`,
    ],
    [
      `youtube id="https://youtu.be/${id}" title="The \\"tide\\""`,
      `{{< youtube id="${id}" title="The \\"tide\\"" >}}`,
    ],
    [`youtube https://www.youtube.com/watch?list=PL1&v=${id}`, `{{< youtube ${id} >}}`],
    [`youtube https://i.ytimg.com/vi/${id}/hqdefault.jpg`, `{{< youtube ${id} >}}`],
    [
      `youtube https://www.google.com/url?q=https%3A%2F%2Fyoutu.be%2F${id}`,
      `{{< youtube ${id} >}}`,
    ],
    ['youtube https://vimeo.com/146022718', '{{< vimeo 146022718 >}}'],
    [`vimeo https://youtu.be/${id}`, `{{< youtube ${id} >}}`],
    ['vimeo https://player.vimeo.com/video/146022718?h=1', '{{< vimeo 146022718 >}}'],
    ['tweet https://twitter.com/spf13/status/877', '{{< x user="spf13" id="877" >}}'],
    ['x "https://x.com/spf13/status/877?s=20"', '{{< x user="spf13" id="877" >}}'],
    ['instagram https://www.instagram.com/reel/Cx-1/', '{{< instagram Cx-1 >}}'],
    ['gist https://gist.github.com/spf13/7896402', '{{< gist spf13 7896402 >}}'],
  ])('%s', (written, right) => {
    expect(report(`{{< ${written} >}}`)).toMatch(/^x\.md:10:1 {2}shortcode {2}/u);
    expect(report(`{{< ${written} >}}`).split('fix: ')[1]).toBe(`write ${right}`);
    expect(report(right)).toBe('');
  });

  test.each([
    [
      'youtube https://www.youtube.com/playlist?list=PL1',
      'https://www.youtube.com/playlist?list=PL1',
    ],
    ['youtube www.youtube.com/@tides', 'https://www.youtube.com/@tides'],
  ])('%s is no video', (written, address) =>
    expect(report(`{{< ${written} >}}`)).toBe(
      `x.md:10:1  shortcode  expected the 11 characters of a YouTube id, got "${written.split(' ')[1]}"\n  fix: write a link, [words](${address}), or the id of one video`,
    ),
  );

  test('words are no id', () =>
    expect(report('{{< youtube the description >}}')).toContain('copy what follows "v="'));
});

describe('figure', () => {
  test.each([
    ['{{< figure src="a b.png" alt="A [chart]" >}}', '![A \\[chart\\]](a%20b.png)'],
    ['{{< figure src="a.png" link="/tags/flow" >}}', '[![](a.png)](/tags/flow)'],
    [
      'x {{< figure src="a.png" title="A *b*" link="/c" >}}',
      'x [![A \\*b\\*](a.png)](/c) **A \\*b\\***',
    ],
    ['x {{< figure src="a.png" caption="The *end*" >}}', 'x ![The end](a.png) The *end*'],
    [
      '{{< figure src="a.png" width="300px" height="50%" alt="a \\"b\\"" >}}',
      '<img src="a.png" alt="a &quot;b&quot;" width="300">',
    ],
    ['![x]({{< figure src="a.png" >}})', '![x](a.png)'],
    ['{{< figure caption="Words" >}} x', 'Words x'],
  ])('%s', (body, expected) =>
    expect(resolve(body)).toMatchObject({ text: expected, problems: [] }),
  );

  test('with a caption is a figure of its own lines, in its list or quote', () => {
    const figure =
      '{{< figure src="a.png" title="T" caption="See [b](c.md)" attr="Ann" attrlink="https://a.example" >}}';
    const words = '**T** See [b](c.md) [Ann](https://a.example)';
    expect(bodyOf(`- a\n\n  ${figure}\n- b`)).toBe(
      `- a\n\n  ${['<figure>', '', '![See b](a.png)', '', '<figcaption>', '', words, '', '</figcaption>', '</figure>', ''].join('\n  ')}\n- b`,
    );
  });
});

describe('param', () => {
  test.each([
    ['{{< param title >}}', 'A \\*small\\* \\[thing\\]'],
    ['{{% param "duration" %}} {{< param isshort >}}', '183 false'],
    ['{{< param author.name >}}', 'Ann "Lee" \\<a@b.example\\>'],
    ['{{< param "params.level" >}} {{< param .Params.Level >}}', '1\\. first 1\\. first'],
    ['[x]({{< param docs >}})', '[x](/tags/flow%20guide)'],
    [
      '<a title="{{< param Author.Name >}}">',
      '<a title="Ann &quot;Lee&quot; &lt;a@b.example&gt;">',
    ],
  ])('%s', (body, expected) =>
    expect(resolve(body)).toMatchObject({ text: expected, problems: [] }),
  );

  test.each(['tags', 'author', 'gone', 'constructor', '__proto__'])('%s is not text', (name) =>
    expect(report(`a {{< param ${name} >}}`)).toBe(
      `x.md:10:3  warning  shortcode  "${name}" is not a text in the front matter; nothing is shown in its place\n  fix: add the key to the front matter, or write the text`,
    ),
  );
});
