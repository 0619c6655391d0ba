import RssParser from 'rss-parser';
import { expect, test } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { video, write } from '@/lib/catalog/folder.fixture';
import { RSS_PATH } from '@/lib/model/address';

import { toVideoMarkdown } from './data';
import { siteFeed } from './feed-source';
import { toJsonFeed, toRss } from './feeds';

const read = async () =>
  (await new RssParser().parseString(toRss(siteFeed(readCatalog(), RSS_PATH)))).items;

test('a subscriber sees no entry twice after a slug was renamed', async () => {
  write({ 'videos/a.md': video(1, 'slug: old'), 'videos/b.md': video(2) });
  const before = await read();
  write({
    'videos/a.md': video(1, 'slug: new\naliases: [/resources/videos/old]'),
    'videos/b.md': video(2),
  });
  const after = await read();
  expect(after.map(({ link }) => link)).not.toEqual(before.map(({ link }) => link));
  expect(new Set([...before, ...after].map(({ guid }) => guid)).size).toBe(2);
});

test('a feed has at most 50 entries, the newest, and is the same each time it is made', async () => {
  write(
    Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `videos/${index}.md`,
        video(1)
          .replace('hpTest00001', `hpTest${String(10000 + index)}`)
          .replace('title: Video 1', `title: Video ${index}`)
          .replace(
            '2024-01-01',
            `20${10 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`,
          ),
      ]),
    ),
  );
  const items = await read();
  expect(items).toHaveLength(50);
  expect(items[0]?.title).toBe('Video 59');
  expect(toRss(siteFeed(readCatalog(), RSS_PATH))).toBe(toRss(siteFeed(readCatalog(), RSS_PATH)));
});

test('links in a body are absolute, and a player is a link to its video', async () => {
  write({
    'videos/a.md': video(
      1,
      '',
      '[b]({{< ref "b.md" >}}) [gone]({{< ref "/nope" >}}) [here](#part)\n\n{{< youtube hpTest00002 >}}\n\n## Part',
    ),
    'videos/b.md': video(2),
  });
  const html = (await read()).find(({ title }) => title === 'Video 1')?.[
    'content:encoded'
  ] as string;
  expect([...html.matchAll(/href="([^"]*)"/gu)].map(([, href]) => href)).toEqual([
    'http://localhost:3000/resources/videos/video-2',
    'http://localhost:3000/resources/videos/video-1#part',
    'https://www.youtube.com/watch?v=hpTest00002',
  ]);
  expect(html).toContain('gone');
});

test('no control character gets into a feed', async () => {
  write({ 'videos/a.md': video(1).replace('title: Video 1', 'title: "A \\u0007 bell ]]> & <b>"') });
  expect((await read())[0]?.title).toBe('A  bell ]]> & <b>');
});

test('links to YouTube that lead to pages here do so in feeds and as markdown', async () => {
  write({
    'videos/a.md': video(
      1,
      '',
      '[a](https://youtu.be/hpTest00001?t=95) [b](https://youtu.be/hpTest00002?t=95)',
    ),
    'videos/b.md': video(2),
  });
  const catalog = readCatalog();
  const [own, other] = ['video-1', 'video-2'].map(
    (slug) => `http://localhost:3000/resources/videos/${slug}?t=95`,
  );
  expect(toVideoMarkdown(catalog.getVideo('video-1')!, catalog.site)).toContain(
    `[a](${own}) [b](${other})`,
  );
  const feed = siteFeed(catalog, RSS_PATH);
  const link = (href: string | undefined, text: string) => `<a href="${href}">${text}</a>`;
  const html = `<p>${link(own, 'a')} ${link(other, 'b')}</p>`;
  expect((await read())[1]?.['content:encoded']).toBe(html);
  expect(JSON.parse(toJsonFeed(feed))).toMatchObject({ items: [{}, { content_html: html }] });
});
