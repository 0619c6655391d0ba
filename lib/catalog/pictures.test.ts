import { symlinkSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it, test } from 'vitest';

import { formatCauses } from '@/lib/model/problem';

import { folder, report, video, write } from './folder.fixture';
import { readCatalog } from './read';

/** A picture of 40 by 30 pixels, as far as anything reads it here. */
const GIF = 'GIF89a\x28\0\x1e\0\0\0\0';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><script>1</script></svg>';

/** The body of the first video, with each hash as `#`. */
function bodyOf(catalog = readCatalog()): string {
  return catalog.getVideo('video-1')!.body.replace(/(?<=pictures\/)[\da-f]{12}/gu, '#');
}
const filesOf = (catalog = readCatalog()) => catalog.pictures.map(({ file }) => file).sort();

describe('a picture beside its file', () => {
  it('is published, in whatever way it is written', () => {
    const body = [
      '![x](chart.gif)',
      '![x](./my%20chart.gif "Title")',
      '![x](<my chart.gif>)',
      '![x](img/a.svg#part)',
      '![x](../b/c.gif?v=2)',
      '[large](chart.gif)',
      '![x][c]\n\n[c]: chart.gif',
      '{{< figure src="chart.gif" alt="x" >}}',
      '[![x](chart.gif)](/tags/fog)',
      '![x]({{< param cover >}})',
      '![x](/videos/b/c.gif)',
    ].join('\n\n');
    write({
      'videos/a/index.md': video(1, 'tags: [Fog]\ncover: chart.gif', body),
      'videos/a/chart.gif': GIF,
      'videos/a/my chart.gif': `${GIF} `,
      'videos/a/img/a.svg': SVG,
      'videos/a/unused.gif': `${GIF}  `,
      'videos/b/c.gif': `${GIF}   `,
    });
    const catalog = readCatalog();
    expect(report(catalog)).toBe('');
    const chart = '/library/pictures/#/40x30/chart.gif';
    expect(bodyOf(catalog).split('\n\n')).toEqual([
      `![x](${chart})`,
      '![x](/library/pictures/#/40x30/my-chart.gif "Title")',
      '![x](/library/pictures/#/40x30/my-chart.gif)',
      '![x](/library/pictures/#/8x4/a.svg)',
      '![x](/library/pictures/#/40x30/c.gif)',
      `[large](${chart})`,
      '![x][c]',
      `[c]: ${chart}`,
      `![x](${chart})`,
      `[![x](${chart})](/tags/fog)`,
      `![x](${chart})`,
      '![x](/library/pictures/#/40x30/c.gif)',
    ]);
    expect(filesOf(catalog)).toEqual([
      'videos/a/chart.gif',
      'videos/a/img/a.svg',
      'videos/a/my chart.gif',
      'videos/b/c.gif',
    ]);
  });

  it('answers at the address it had on the Hugo site, and may be written so', () => {
    const body =
      '![x](chart.gif) ![y](/resources/videos/video-2/d.gif) ![z](../video-2/d.gif) ![s](s.svg)';
    write({
      'resources/videos/one/index.md': video(1, '', body),
      'resources/videos/one/chart.gif': GIF,
      'resources/videos/one/s.svg': SVG,
      'resources/videos/two/index.md': video(2, 'aliases: [/resources/videos/video-1/s.svg]'),
      'resources/videos/two/d.gif': `${GIF} `,
      'tags/fog/_index.md': '---\ntitle: Fog\n---\n![x](fog.gif)',
      'tags/fog/fog.gif': GIF,
      'resources/videos/three.md': video(3, 'tags: [Fog]', '![x](e.gif)'),
      'resources/videos/e.gif': `${GIF}  `,
    });
    const catalog = readCatalog();
    expect(report(catalog)).toBe('');
    const old = [...catalog.redirects].filter(([, to]) => to.startsWith('/library/'));
    expect(old.map(([from, to]) => [from, path.basename(to)])).toEqual([
      ['/resources/videos/video-1/chart.gif', 'chart.gif'],
      ['/resources/videos/video-2/d.gif', 'd.gif'],
      ['/tags/fog/fog.gif', 'fog.gif'],
    ]);
    expect(catalog.redirects.get('/resources/videos/video-1/s.svg')).toBe(
      '/resources/videos/video-2',
    );
  });

  it('that cannot be shown is its text, with the reason', () => {
    write({
      'videos/a/index.md': video(
        1,
        '',
        '![a](gone.png)\n![b](broken.png)\n![c](scan.tiff)\n![d](../../../secret.gif)\n![e](link.gif)\n![f](Chart.GIF)\n![g](large.gif)\n[h](gone.png)\n',
      ),
      'videos/a/broken.png': 'no picture',
      'videos/a/scan.tiff': 'II*',
      'videos/a/chart.gif': GIF,
      'videos/a/large.gif': GIF.padEnd(7 * 1024 * 1024),
    });
    symlinkSync('/etc/hostname', path.join(folder, 'videos/a/link.gif'));
    const catalog = readCatalog();
    const text = 'its text is shown in its place';
    expect(report(catalog)).toBe(`\
videos/a/index.md:7:1  warning  body  "gone.png" is not a picture on this site; ${text}
  fix: put it beside the file, or write its full address, https://…
videos/a/index.md:8:1  warning  body  "broken.png" is not a picture, or is broken; ${text}
  fix: open it in an image editor, and save it again
videos/a/index.md:9:1  warning  body  "scan.tiff" is not in a format that browsers show; ${text}
  fix: save it as png, jpg, gif, webp, avif or svg
videos/a/index.md:10:1  warning  body  "../../../secret.gif" leads out of the content folder; ${text}
  fix: copy the picture beside the file
videos/a/index.md:11:1  warning  body  "link.gif" is a link to a file outside the content folder; ${text}
  fix: copy the file here
videos/a/index.md:12:1  warning  body  "Chart.GIF" names the file "chart.gif" in another letter case
  fix: write it exactly like the name of the file
videos/a/index.md:13:1  warning  body  "large.gif" has 7 MB, which every visitor has to load
  fix: save it smaller, or as webp
videos/a/index.md:14:1  warning  body  "gone.png" has no page; its text is shown without a link
  fix: correct the address, or remove the link`);
    expect(filesOf(catalog)).toEqual(['videos/a/chart.gif', 'videos/a/large.gif']);
  });
});

test('pictures of drafts are not published, until drafts are shown', () => {
  write({
    'videos/a/index.md': video(1, 'draft: true\npreview: b.gif', '![x](a.gif)'),
    'videos/a/a.gif': GIF,
    'videos/a/b.gif': `${GIF} `,
  });
  expect(filesOf()).toEqual([]);
  process.env.SHOW_DRAFTS = '1';
  expect(filesOf()).toEqual(['videos/a/a.gif', 'videos/a/b.gif']);
});

test('a poster may be beside its file', () => {
  write({
    'videos/a/index.md': video(1, 'preview: img/poster.gif'),
    'videos/a/img/poster.gif': GIF,
    'videos/b.md': video(2, 'coverImage: gone.jpg'),
  });
  const catalog = readCatalog();
  expect(catalog.getVideo('video-1')!.preview).toMatch(
    /^\/library\/pictures\/[\da-f]{12}\/40x30\/poster\.gif$/u,
  );
  expect(catalog.getVideo('video-2')!.preview).toBeNull();
  expect(report(catalog)).toBe(
    'videos/b.md:5:13  warning  preview  "gone.jpg" is not a picture beside this file, so YouTube\'s poster is shown\n  fix: put it there, or write a path on this site or an https address',
  );
});

describe('pictures on hosts that are not listed', () => {
  const ONE = 'https://img.example.org/one.jpg';

  it('are told once for each host, and the poster of YouTube is shown', () => {
    const many = (field: string, host: string) =>
      Array.from({ length: 300 }, (_, n): [string, string] => {
        const id = `hpMany${String(n).padStart(5, '0')}`;
        const file = video(1, `${field}: https://${host}/p-${n}/${n}.jpg`).replace(
          'hpTest00001',
          id,
        );
        return [`videos/${host}/v-${n}.md`, file.replace('Video 1', `Video ${n}`)];
      });
    write(Object.fromEntries(many('preview', 'img.example.org')));
    const catalog = readCatalog();
    expect(catalog.problems).toHaveLength(300);
    expect(catalog.videos.every(({ preview }) => preview === null)).toBe(true);
    const [head, ...places] = formatCauses(catalog.problems).split('\n');
    expect(head).toBe(
      "warning  300 files: preview … is on img.example.org, whose owner would see who looks at the page, so YouTube's poster is shown",
    );
    expect(places).toHaveLength(7);
    expect(places[1]).toBe(
      '    fix: add a line "images: [img.example.org]" to site.yaml, or put the picture beside the file, and write its name',
    );
  });

  it('are shown once the line of the message is in site.yaml', () => {
    const files = {
      'videos/a.md': video(1, `preview: ${ONE}`, `![x](${ONE})`),
      'videos/b.md': video(2, 'coverImage: https://B.example.org/two.jpg'),
    };
    write(files);
    expect(report(readCatalog())).toBe(`\
videos/a.md:5:10  warning  preview  "${ONE}" is on img.example.org, whose owner would see who looks at the page, so YouTube's poster is shown
  fix: add a line "images: [img.example.org]" to site.yaml, or put the picture beside the file, and write its name
videos/a.md:7:1  warning  body  "${ONE}" is on img.example.org, whose owner would see who looks at the page; a link is shown in its place
  fix: add a line "images: [img.example.org]" to site.yaml, or put the picture beside the file, and write its name
videos/b.md:5:13  warning  preview  "https://b.example.org/two.jpg" is on b.example.org, whose owner would see who looks at the page, so YouTube's poster is shown
  fix: add a line "images: [b.example.org]" to site.yaml, or put the picture beside the file, and write its name`);
    write({ ...files, 'site.yaml': 'name: Test\nimages: [IMG.example.org]' });
    const catalog = readCatalog();
    expect(catalog.site.images).toEqual(['img.example.org']);
    expect(catalog.getVideo('video-1')).toMatchObject({ preview: ONE, body: `![x](${ONE})` });
    expect(catalog.problems.map(({ fix }) => fix)).toEqual([
      'add b.example.org to "images" in site.yaml, or put the picture beside the file, and write its name',
    ]);
  });

  it('are links in the text of a term and of a path', () => {
    write({
      'videos/a.md': video(1, 'tags: [Fog]'),
      'tags/fog.md': `---\ntitle: Fog\n---\n\n![x](${ONE})`,
      'paths/p.md': `---\ntitle: P\nvideos: [video-1]\n---\n![x](${ONE})`,
    });
    const { problems, taxonomies, paths } = readCatalog();
    expect(problems.map(({ file, line }) => [path.basename(file), line])).toEqual([
      ['p.md', 5],
      ['fog.md', 5],
    ]);
    const fog = taxonomies.flatMap(({ terms }) => terms).find(({ slug }) => slug === 'fog');
    for (const owner of [fog, paths[0]]) expect(owner?.body.trim()).toBe(`[x](${ONE})`);
  });

  it('are told of with places that links before them on the line do not move', () => {
    write({ 'videos/a.md': video(1, 'tags: [Fog]', `[y](/tags/fog/) ![x](${ONE}) [z](#gone)`) });
    expect(readCatalog().problems.map(({ column }) => column)).toEqual([17, 55]);
  });

  it('whose addresses can be right for no site are told so', () => {
    write({
      'site.yaml': 'name: Test\nimages: [img.example.org]',
      'videos/a.md': video(
        1,
        '',
        '![a](http://img.example.org/a.png)\n![b](https://ann@img.example.org/b.png)\n![c](https://192.168.1.20/c.png)\n![d](http://localhost:8080/d.png)',
      ),
    });
    const told = readCatalog().problems.map(({ message, fix }) => [
      message.replace(/^"[^"]*" |; .*/gu, ''),
      fix,
    ]);
    const beside = 'put the picture beside the file, and write its name';
    expect(told).toEqual([
      [
        'begins with "http:", which pages do not show',
        'write https://img.example.org/a.png if the picture is there, too',
      ],
      [
        'has a user name in it, which pages do not show',
        'write https://img.example.org/b.png if the picture is there, too',
      ],
      ['is on 192.168.1.20, which site.yaml cannot list', beside],
      ['is on localhost:8080, which site.yaml cannot list', beside],
    ]);
  });
});

test('problems after a shortcode of many lines keep their places in the file', () => {
  write({
    'videos/a.md': video(1, '', '{{< ref\n"/x"\n>}} ![a](gone.png)\n\n[b](#gone)\n\n## C'),
  });
  expect(readCatalog().problems.map(({ line, column }) => [line, column])).toEqual([
    [7, 1],
    [9, 5],
    [11, 1],
  ]);
});
