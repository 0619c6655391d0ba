import { parseFeed } from '@rowanmanning/feed-parser';
import RssParser from 'rss-parser';

import {
  ATOM_PATH,
  JSON_FEED_PATH,
  RSS_PATH,
  termFeedAddress,
  termPath,
  toHref,
  videoPath,
} from '@/lib/model/address';

import { expect, test } from './test';

test('two independent parsers read every entry, including its text', async ({
  request,
  catalog,
}) => {
  const newest = catalog.videos.slice(0, 50);
  const text = async (path: string) => (await request.get(path)).text();
  const parser = new RssParser({
    customFields: {
      item: [
        ['media:thumbnail', 'thumbnail'],
        ['media:player', 'player'],
      ],
    },
  });
  for (const path of [RSS_PATH, ATOM_PATH]) {
    const xml = await text(path);
    const [one, two] = [await parser.parseString(xml), parseFeed(xml)];
    for (const titles of [
      one.items.map(({ title }) => title),
      two.items.map(({ title }) => title),
    ]) {
      expect(titles, path).toEqual(newest.map(({ title }) => title));
    }
    const ids = newest.map(({ videoId }) => `yt:video:${videoId}`);
    expect(
      one.items.map((item) => item.guid ?? (item as { id?: string }).id),
      path,
    ).toEqual(ids);
    expect(
      two.items.map(({ id }) => id),
      path,
    ).toEqual(ids);
    expect(
      two.items.map(({ url }) => new URL(url!).pathname),
      path,
    ).toEqual(newest.map(videoPath));
    expect(two.items[0]?.published?.toISOString(), path).toBe(newest[0]!.date);
    expect(xml, path).toContain(
      `<media:player url="https://www.youtube-nocookie.com/embed/${newest[0]!.videoId}"/>`,
    );
  }
  const json = JSON.parse(await text(JSON_FEED_PATH)) as {
    version: string;
    items: { title: string; content_html: string }[];
  };
  expect(json.version).toBe('https://jsonfeed.org/version/1.1');
  expect(json.items.map(({ title }) => title)).toEqual(newest.map(({ title }) => title));
});

test('every term has a feed, linked from its page and the feeds page', async ({
  page,
  request,
  catalog,
}) => {
  const terms = catalog.taxonomies.flatMap((taxonomy) => taxonomy.terms);
  for (const term of terms) {
    const feed = parseFeed(await (await request.get(toHref(termFeedAddress(term)))).text());
    expect(feed.items.length, term.slug).toBe(Math.min(50, term.videos.length));
  }
  const term = terms.find(({ videos }) => videos.length > 0)!;
  await page.goto(termPath(term));
  const discovery = page.locator('link[rel=alternate][type="application/rss+xml"]');
  await expect(discovery.first()).toHaveAttribute(
    'href',
    new RegExp(`${toHref(termFeedAddress(term)).replaceAll(/[.+*]/gu, '.')}$`, 'u'),
  );
  await page.goto('/feeds');
  await expect(
    page.getByRole('main').getByRole('link', { name: term.title, exact: true }).first(),
  ).toHaveAttribute('href', toHref(termFeedAddress(term)));
});

test('a feed opened in a browser is readable and well-formed', async ({ page, catalog }) => {
  for (const path of [RSS_PATH, ATOM_PATH]) {
    await page.goto(path);
    const shown = await page.evaluate(() => ({
      root: document.documentElement.localName,
      hasError: document.querySelector('parsererror') !== null,
      title: getComputedStyle(document.querySelector('item > title, entry > title')!).display,
      id: getComputedStyle(document.querySelector('guid, entry > id')!).display,
      hint: getComputedStyle(document.documentElement, '::before').content,
    }));
    expect(shown).toMatchObject({
      root: path === RSS_PATH ? 'rss' : 'feed',
      hasError: false,
      title: 'block',
      id: 'none',
    });
    expect(shown.hint).toContain('Copy its address into a feed reader');
    await expect(page.locator('item > title, entry > title').first()).toContainText(
      catalog.videos[0]!.title,
    );
  }
});

test('Hugo’s feed addresses lead to the feeds', async ({ request, catalog }) => {
  const lead = async (path: string) =>
    (await request.get(path, { maxRedirects: 0 })).headers()['location'];
  for (const path of ['/index.xml', '/resources/videos/index.xml', '/tags/index.xml'])
    expect(await lead(path), path).toBe(RSS_PATH);
  const term = catalog.getTaxonomy('tags')!.terms[0]!;
  expect(await lead(`${termPath(term)}/index.xml`)).toBe(toHref(termFeedAddress(term)));
});

test('the OPML lists the feeds of the site and of every term', async ({ request, catalog }) => {
  const opml = await (await request.get('/feeds.opml')).text();
  const terms = catalog.taxonomies.flatMap((taxonomy) => taxonomy.terms);
  expect(opml.match(/xmlUrl="/gu)).toHaveLength(terms.length + 1);
});
