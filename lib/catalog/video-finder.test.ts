import { describe, expect, it, test } from 'vitest';

import { report, video, write } from './folder.fixture';
import { readCatalog } from './read';

const ID = 'hpTest00002';
const THERE = '/resources/videos/video-2';

/** The body of the first video after its links are resolved, and what is reported. */
function resolve(body: string, other = '') {
  write({
    'site.yaml': 'name: Test\nimages: [a.example]',
    'videos/a.md': video(1, '', body),
    'videos/b.md': video(2, other),
  });
  const catalog = readCatalog();
  return { body: catalog.getVideo('video-1')!.body, told: report(catalog) };
}

describe('a link to a video of the library on YouTube', () => {
  test.each([
    [`[x](https://youtu.be/${ID})`, `[x](${THERE})`],
    [`[x](https://youtu.be/${ID}?si=abc&t=95)`, `[x](${THERE}?t=95)`],
    [`[x](//www.youtube.com/watch?v=${ID}&t=1m35s "Title")`, `[x](${THERE}?t=95 "Title")`],
    [`[**x**](<https://m.youtube.com/shorts/${ID}>)`, `[**x**](${THERE})`],
    [`[x](https://www.youtube.com/embed/${ID}?start=95)`, `[x](${THERE}?t=95)`],
    [`[x](http://youtube.com/watch?v=${ID}#t=95)`, `[x](${THERE}?t=95)`],
    [`[x](https://youtu.be/${ID}?t=soon)`, `[x](${THERE})`],
    [`[x][b]\n\n[b]: https://youtu.be/${ID}?t=95`, `[x][b]\n\n[b]: ${THERE}?t=95`],
    [
      `<a href="https://www.youtube.com/watch?v=${ID}&amp;t=95">x</a>`,
      `<a href="${THERE}?t=95">x</a>`,
    ],
    [
      `[![y](https://a.example/y.png)](https://youtu.be/${ID})`,
      `[![y](https://a.example/y.png)](${THERE})`,
    ],
  ])('leads to its page here: %j', (written, becomes) => {
    expect(resolve(written)).toEqual({ body: becomes, told: '' });
  });

  test.each([
    [`Part 2: https://youtu.be/${ID}.`, `Part 2: [A \\[new\\] lamp](${THERE}).`],
    [`<https://youtu.be/${ID}?t=95>`, `[A \\[new\\] lamp](${THERE}?t=95)`],
    [`- www.youtube.com/watch?v=${ID}`, `- [A \\[new\\] lamp](${THERE})`],
  ])('is its title where the address was shown: %j', (written, becomes) => {
    write({
      'videos/a.md': video(1, '', written),
      'videos/b.md': video(2, 'slug: video-2').replace('Video 2', "'A [new] lamp'"),
    });
    const catalog = readCatalog();
    expect(report(catalog)).toBe('');
    expect(catalog.getVideo('video-1')?.body).toBe(becomes);
  });

  test.each([
    `[x](https://www.youtube.com/playlist?list=PL1)`,
    `[x](https://www.youtube.com/watch?v=${ID}&list=PL1)`,
    `[x](https://www.youtube.com/@channel) https://www.youtube.com/c/channel`,
    `[x](https://studio.youtube.com/video/${ID}/edit)`,
    `[x](https://www.youtube.com/live_chat?v=${ID})`,
    `[x](https://youtu.be/hpOther0001) https://youtu.be/hpOther0001`,
    `[x](https://a.example/watch?v=${ID})`,
    `[x](https://youtu.be/hpTest00001) https://youtu.be/hpTest00001?t=95`,
    `[x](https://www.youtube-nocookie.com/embed/${ID})`,
    `<iframe src="https://www.youtube.com/embed/${ID}"></iframe>`,
    `\`https://youtu.be/${ID}\``,
  ])('or to anything else stays: %s', (written) => {
    expect(resolve(written)).toEqual({ body: written, told: '' });
  });

  test.each([
    'draft: true',
    `publishDate: ${new Date(Date.now() + 30 * 86_400_000).toISOString()}`,
    'build: { list: never }',
    'expiryDate: 2024-06-01',
  ])('stays if no list shows it: %s', (other) => {
    const written = `[x](https://youtu.be/${ID}) https://youtu.be/${ID}`;
    expect(resolve(written, other)).toEqual({ body: written, told: '' });
    process.env.SHOW_DRAFTS = '1';
    expect(resolve(written, other).body).toBe(written);
  });

  it('is a moment of this page if it is the page’s own video', () => {
    const written = '[x](https://youtu.be/hpTest00001?t=95)';
    expect(resolve(written)).toEqual({ body: '[x](?t=95)', told: '' });
  });
});
