import { describe, expect, test } from 'vitest';

import { readCatalog } from './read';
import { report, video, write } from './folder.fixture';

describe('links in HTML', () => {
  const there = '/resources/videos/video-2';
  test.each([
    ['<a href="../video-2/">x</a>', `<a href="${there}">x</a>`, ''],
    ['> <a title="x" href="../video-2/">x</a>', `> <a title="x" href="${there}">x</a>`, ''],
    [
      '<a href="/nowhere">x</a>',
      '<a >x</a>',
      'videos/a.md:7:1  warning  body  "/nowhere" has no page; its text is shown without a link\n  fix: correct the address, or remove the link',
    ],
    [
      '<img src="none.png" alt="words">',
      '<img  alt="words">',
      'videos/a.md:7:1  warning  body  "none.png" is not a picture on this site; its text is shown in its place\n  fix: put it beside the file, or write its full address, https://…',
    ],
    [
      '<a href="#nowhere">x</a>\n\n## Here {#there}',
      '<a >x</a>\n\n## Here {#there}',
      'videos/a.md:7:1  warning  body  "#nowhere" matches no heading on this page; its text is shown without a link\n  fix: write one of #there',
    ],
    ['[x](#there) <a href="#there">y</a> <a name="there"></a>', undefined, ''],
    ['[x](#html)\n\n<h2>HTML</h2>', undefined, ''],
    ['<a href="https://a.example/?a=1&amp;b=2">x</a>', undefined, ''],
    ['`<a href="/nowhere">`', undefined, ''],
  ])('%j', (body, expected = body, told) => {
    write({ 'videos/a.md': video(1, '', body), 'videos/b.md': video(2, '') });
    const catalog = readCatalog();
    expect(report(catalog)).toBe(told);
    expect(catalog.getVideo('video-1')?.body).toBe(expected);
  });
});
