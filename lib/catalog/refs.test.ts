import { describe, expect, it, test } from 'vitest';

import { report, video, write } from './folder.fixture';
import { readCatalog } from './read';

describe('refs', () => {
  it('name a page by address, alias, file or name', () => {
    const targets = [
      '/tags/fog',
      '/resources/videos/video-2#part',
      '/old',
      'b.md',
      'b',
      '/videos/b.md',
      '/resources/hpTest00002',
      '/tags/fog/_index.md',
      '/',
      '/Tags/FOG',
      '/old/index.html',
    ];
    write({
      'videos/a.md': video(
        1,
        'tags: [Fog]',
        targets.map((target) => `[x]({{< ref "${target}" >}})`).join('\n'),
      ),
      'videos/b.md': video(2, 'aliases: [/old]'),
      'tags/fog.md': '---\ntitle: Fog\n---\n[b]({{< ref "/resources/videos/video-2" >}})',
    });
    const catalog = readCatalog();
    expect(report(catalog)).toBe('');
    const there = '/resources/videos/video-2';
    const hrefs = [
      '/tags/fog',
      `${there}#part`,
      there,
      there,
      there,
      there,
      there,
      '/tags/fog',
      '/',
      '/tags/fog',
      there,
    ];
    expect(catalog.getVideo('video-1')?.body).toBe(hrefs.map((href) => `[x](${href})`).join('\n'));
    expect(catalog.getTerm('tags', 'fog')?.body).toBe(`[b](${there})`);
  });

  it('name a file escaped, in another letter case or Unicode form, with hyphens for spaces', () => {
    const written = [
      '[x](b%20c.md)',
      '[x](<b c.md>)',
      '[x](./B-C.md#part)',
      '[x](caf%C3%A9.md)',
      '[x](caf\u00e9)',
      '[x](cafe%CC%81.md)',
      '[x](./d%20e/)',
      '<a href="b%20c.md">x</a>',
      '[x]({{< ref "b c.md" >}})',
      '[x]({{< relref "d e/index.md" >}})',
      '[x](100%.md)',
    ];
    write({
      'videos/a.md': video(1, '', `${written.join('\n')}\n`),
      'videos/b c.md': video(2),
      'videos/cafe\u0301.md': video(3),
      'videos/d e/index.md': video(4),
      'videos/100%.md': video(5),
      'videos/b%20c.md': video(6),
    });
    const catalog = readCatalog();
    expect(report(catalog)).toBe('');
    const numbers = catalog.getVideo('video-1')!.body.matchAll(/video-(\d)/gu);
    expect([...numbers].map(([, n]) => n).join('')).toBe('22233342245');
  });

  it('warn with the line of the file', () => {
    write({ 'videos/a.md': video(1, '', '\ntext\n[x]({{< ref "/tags/gone" >}})\n') });
    expect(report(readCatalog())).toBe(
      'videos/a.md:9:5  warning  ref  "/tags/gone" has no page; its text is shown without a link\n  fix: correct the address, or remove the link',
    );
  });

  it('resolve files beside the page, but neither two files with one name nor a draft', () => {
    const body = ['./b.md', '../b.md', 'same', '/tags/hidden']
      .map((to) => `[x]({{< ref "${to}" >}})`)
      .join('\n');
    write({
      'videos/in/a.md': video(1, '', body),
      'videos/in/b.md': video(2),
      'videos/b.md': video(3),
      'videos/2023/same.md': video(4),
      'videos/2024/same.md': video(5),
      'tags/hidden.md': '---\ntitle: Hidden\ndraft: true\n---\n',
    });
    const catalog = readCatalog();
    expect(catalog.getVideo('video-1')?.body.match(/\(.*\)/gu)).toEqual([
      '(/resources/videos/video-2)',
      '(/resources/videos/video-3)',
      '(#no-page)',
      '(#no-page)',
    ]);
    expect(catalog.problems).toHaveLength(2);
  });
});

describe('links', () => {
  const there = '/resources/videos/video-2';

  it('lead where a ref would, to what the site answers, and to other sites as they are', () => {
    const links = [
      ['[x](/tags/fog/)', '[x](/tags/fog)'],
      ['[x](/old)', `[x](${there})`],
      ['[x](/old?t=5#part)', `[x](${there}?t=5#part)`],
      ['[**x**](b.md "Title")', `[**x**](${there} "Title")`],
      ['[x](<../video-2/>)', `[x](${there})`],
      ['[x](../../../tags/fog)', '[x](/tags/fog)'],
      ['[x](/search?q=fog)', '[x](/search?q=fog)'],
      ['[x](/feed.xml)', '[x](/feed.xml)'],
      ['[x][b]\n\n[b]: /old "Title"', `[x][b]\n\n[b]: ${there} "Title"`],
      ['[![y](https://a.example/y.png)](/old)', `[![y](https://a.example/y.png)](${there})`],
      [
        '[x](#part) [x](?t=5) [x](mailto:a@a.example)',
        '[x](#part) [x](?t=5) [x](mailto:a@a.example)',
      ],
      ['[x](https://a.example/old) <https://a.example/old>', undefined],
      ['[x](//a.example/old)', undefined],
      ['x[^1]\n\n[^1]: One', undefined],
      ['`[x](/gone)`', undefined],
      ['\\[x](/gone)', undefined],
      ['    [x](/gone)', undefined],
      ['[x]({{<ref "/old">}})', `[x](${there})`],
    ] as const;
    const body = links.map(([written]) => written).join('\n\n');
    write({
      'site.yaml': 'name: Test\nimages: [a.example]',
      'videos/a.md': video(1, 'tags: [Fog]', `${body}\n\n## Part\n`),
      'videos/b.md': video(2, 'aliases: [/old]'),
    });
    const catalog = readCatalog();
    expect(report(catalog)).toBe('');
    const resolved = links.map(([written, becomes]) => becomes ?? written).join('\n\n');
    expect(catalog.getVideo('video-1')?.body).toBe(`${resolved}\n\n## Part\n`);
  });

  it('to no page, and pictures of no site, are warnings with their line', () => {
    write({
      'videos/a.md': video(
        1,
        '',
        'text\n[x](/tags/gone) ![A chart](chart.png) [c]\n\n[c]: gone.md\n\n[x](http://) [x](/\\\\a.example)\n',
      ),
    });
    const catalog = readCatalog();
    expect(report(catalog)).toBe(`\
videos/a.md:8:1  warning  body  "/tags/gone" has no page; its text is shown without a link
  fix: correct the address, or remove the link
videos/a.md:8:17  warning  body  "chart.png" is not a picture on this site; its text is shown in its place
  fix: put it beside the file, or write its full address, https://…
videos/a.md:10:1  warning  body  "gone.md" has no page; its text is shown without a link
  fix: correct the address, or remove the link
videos/a.md:12:1  warning  body  "http://" is not an address; its text is shown without a link
  fix: correct it, or remove the link
videos/a.md:12:14  warning  body  "/\\\\a.example" has no page; its text is shown without a link
  fix: correct the address, or remove the link`);
    expect(catalog.getVideo('video-1')?.body).toBe(
      'text\n[x](#no-page) ![A chart](#no-page) [c]\n\n[c]: #no-page\n\n[x](#no-page) [x](#no-page)\n',
    );
  });

  it('that lead nowhere are told with the address that was meant', () => {
    const links = [
      ['[a](www.a.example.com)', 'has no page', 'write https://www.a.example.com'],
      ['[a](bob@a.example)', 'has no page', 'write mailto:bob@a.example'],
      ['[a](“https://a.example”)', 'has no page', 'write https://a.example'],
      ['[a](https:/a.example)', 'is not an address', 'write https://a.example'],
      ['[a](https://https://a.example/b)', 'is not an address', 'write https://a.example/b'],
      ['[a](https://a,example)', 'is not an address', 'write https://a.example'],
      ['[a](htps://a.example)', 'is not an address', 'write https://a.example'],
      [
        '[a](http://localhost:3000/tags/fog)',
        'is an address of your own computer',
        'write /tags/fog',
      ],
      [
        '[two words]()',
        'has no address',
        'write two words, or [two words](https://…) with its address',
      ],
      ['![b]()', 'has no address', 'write b, or ![b](https://…) with its address'],
      [
        '[](https://www.a.example/b/)',
        'is a link without words',
        'write [a.example/b](https://www.a.example/b/)',
      ],
      ['[ ](/tags/fog)', 'is a link without words', 'write [/tags/fog](/tags/fog)'],
      ['<a href="example.com">b</a>', 'has no page', 'write https://example.com'],
      ['![b](www.a.example/b.png)', 'is not a picture', 'write https://www.a.example/b.png'],
      [
        '![b](https://drive.google.com/file/d/1/view)',
        'is a page of Google Drive',
        'download the picture',
      ],
      [
        '![b](https://www.dropbox.com/s/1/b.png?dl=0)',
        'is a page of Dropbox',
        'write https://www.dropbox.com/s/1/b.png?raw=1',
      ],
      [
        '![b](https://github.com/a/b/blob/main/c.png)',
        'is a page of GitHub',
        'write https://github.com/a/b/raw/main/c.png',
      ],
      [
        '![b](https://youtu.be/hpTest00009)',
        'is the page of a video',
        'write {{< youtube hpTest00009 >}}',
      ],
      ['<video src="b.mp4"></video>', 'is not on this site', 'remove the tag, or write a link'],
      [
        '<iframe src="/tags/fog"></iframe>',
        'is shown as a link',
        'write a link with words of your own: [words](/tags/fog)',
      ],
    ] as const;
    for (const [written, message, fix] of links) {
      write({ 'videos/a.md': video(1, 'tags: [Fog]', `b\n\n${written}\n`) });
      const { problems } = readCatalog();
      expect(problems, written).toHaveLength(1);
      expect(problems[0], written).toMatchObject({ line: 9, severity: 'warning' });
      expect(problems[0]!.message, written).toContain(message);
      expect(problems[0]!.fix.slice(0, fix.length), written).toBe(fix);
    }
  });

  it('that are as they should be are not told', () => {
    const body = [
      '[a](http://localhost:3000) <http://localhost:3000/tags/fog> [a](http://localhost:8080/admin)',
      '[![](https://a.example/b.png)](https://a.example) ![](https://a.example/b.png)',
      '![a](https://www.dropbox.com/s/1/b.png?raw=1) ![a](https://github.com/a/b/blob/main/c.png?raw=true)',
      '[a](https://drive.google.com/file/d/1/view) <https://a.example> [a](tel:+491)',
      '[a](https://a.example/b,c..d) [a](HTTPS://A.example) [a](mailto:b@a.example?subject=c)',
    ].join('\n\n');
    write({
      'site.yaml': 'name: Test\nimages: [a.example, www.dropbox.com, github.com]',
      'videos/a.md': video(1, 'tags: [Fog]', body),
    });
    expect(report(readCatalog())).toBe('');
  });

  it('to no heading of their page become text; moments and the top of the page stay', () => {
    write({
      'videos/a.md': video(1, '', '[a](#gone) [b](#part) [c](#t=5) [d](#top)\n\n## Part\n'),
    });
    const catalog = readCatalog();
    expect(report(catalog)).toBe(
      'videos/a.md:7:1  warning  body  "#gone" matches no heading on this page; its text is shown without a link\n  fix: write one of #part',
    );
    expect(catalog.getVideo('video-1')?.body).toBe(
      '[a](#no-page) [b](#part) [c](#t=5) [d](#top)\n\n## Part\n',
    );
  });

  it('to the heading that repeats the title lead to nothing, as it is left out', () => {
    write({ 'videos/a.md': video(1, '', '# Video 1\n\n[a](#video-1)\n') });
    expect(readCatalog().getVideo('video-1')?.body).toBe('# Video 1\n\n[a](#no-page)\n');
  });

  it('to a page whose file has errors are right: it will be there', () => {
    write({
      'videos/a.md': video(1, '', `[x](${there}) [y]({{< ref "b.md" >}}) [z](b.md)`),
      'videos/b.md': video(2, 'slug: video-2\nduration: long'),
    });
    const catalog = readCatalog();
    expect(catalog.problems.map(({ field }) => field)).toEqual(['duration']);
    expect(catalog.getVideo('video-1')?.body).toBe(`[x](${there}) [y](${there}) [z](${there})`);
  });
});

test('HTML that is not shown is a warning with its line, a comment is not, and its words go nowhere', () => {
  const body = 'text <!-- secret -->\n\n<div>Block</div>\n\n<form>Words</form>';
  write({ 'videos/a.md': video(1, '', body) });
  const catalog = readCatalog();
  expect(report(catalog)).toBe(
    'videos/a.md:11:1  warning  body  "<form>" is HTML that is not shown; only the text inside it is\n  fix: write it in markdown, or remove it',
  );
  expect(catalog.getVideo('video-1')?.body).not.toContain('secret');
});
