import { describe, expect, it, test } from 'vitest';

import { report, video, write } from './test-folder';
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
    ];
    expect(catalog.getVideo('video-1')?.body).toBe(hrefs.map((href) => `[x](${href})`).join('\n'));
    expect(catalog.getTerm('tags', 'fog')?.body).toBe(`[b](${there})`);
  });

  it('warn with the line of the file', () => {
    write({ 'videos/a.md': video(1, '', '\ntext\n[x]({{< ref "/tags/gone" >}})\n') });
    expect(report(readCatalog())).toBe(
      'videos/a.md:9:5  warning  ref  "/tags/gone" has no page; its text is shown without a link\n  fix: correct the address, or remove the link',
    );
  });

  it('resolve files beside the page, and neither of two files of one name nor a draft', () => {
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

test('HTML in a body is a warning with its line, a comment is not', () => {
  write({ 'videos/a.md': video(1, '', 'text <!-- note -->\n\n<div>Block</div>\n') });
  expect(report(readCatalog())).toBe(
    'videos/a.md:9:1  warning  body  "<div>Block</div>" is HTML, which is not shown\n  fix: write it in markdown',
  );
});
