import { parseFeed } from '@rowanmanning/feed-parser';
import RssParser from 'rss-parser';

import type { Catalog } from '@/lib/catalog/catalog';
import {
  ATOM_PATH,
  FILTERED_FEEDS,
  JSON_FEED_PATH,
  RSS_PATH,
  termFeedAddress,
  termPath,
  toHref,
  VIDEOS_PATH,
  videoPath,
} from '@/lib/model/address';

import { wake } from './alive';
import { expect, test } from './test';

test('two independent parsers read every entry, including its text @main', async ({
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

/** The tag of the most videos. */
function largestTag(catalog: Catalog) {
  return [...catalog.getTaxonomy('tags')!.terms].sort(
    (a, b) => b.videos.length - a.videos.length,
  )[0]!;
}

test('a filtered list is a feed in every format, at one address however it is asked for @main', async ({
  request,
  catalog,
}) => {
  const tag = largestTag(catalog);
  const expected = tag.videos.filter(({ isShort }) => !isShort).map(({ title }) => title);
  expect(expected.length).toBeGreaterThan(0);
  const search = `?${new URLSearchParams({ tags: tag.slug, kind: 'video' })}`;
  const others = ['&utm_source=mail&fbclid=x', '&sort=oldest'];
  for (const path of [FILTERED_FEEDS.rss, FILTERED_FEEDS.atom]) {
    for (const other of ['', ...others]) {
      const feed = parseFeed(await (await request.get(path + search + other)).text());
      expect(feed.items.map(({ title }) => title)).toEqual(expected.slice(0, 100));
      expect(feed.title).toBe(`${catalog.site.name}: tag ${tag.title}`);
      expect([feed.self, feed.url]).toEqual([
        `http://localhost:3000${path}${search}`,
        `http://localhost:3000${VIDEOS_PATH}${search}`,
      ]);
    }
  }
  const json = (await (await request.get(FILTERED_FEEDS.json + search)).json()) as {
    feed_url: string;
    items: { title: string }[];
  };
  expect(json.items.map(({ title }) => title)).toEqual(expected.slice(0, 100));
  expect(json.feed_url).toBe(`http://localhost:3000${FILTERED_FEEDS.json}${search}`);
});

test('a feed that cannot be says why in plain text, and nothing else is below /feeds @main', async ({
  request,
  catalog,
}) => {
  const { slug } = largestTag(catalog);
  const said = async (search: string) => {
    const answer = await request.get(FILTERED_FEEDS.rss + search);
    expect(answer.status(), search).toBe(400);
    return answer.text();
  };
  expect(await said('?colour=red')).toMatch(/“colour” is no filter.*tags.*length/u);
  expect(await said(`?tags=${encodeURIComponent(slug)}&q=fog`)).toContain('A question has no feed');
  expect(await said(`?tags=${encodeURIComponent(`${slug}s`)}`)).toContain(
    `The nearest is “${slug}”`,
  );
  expect((await request.get('/feeds/nothing.xml')).status()).toBe(404);
});

test('readers ask for a filtered feed as for any other', async ({ request, catalog }) => {
  const path = `${FILTERED_FEEDS.rss}?tags=${encodeURIComponent(largestTag(catalog).slug)}`;
  const head = await request.head(path);
  expect([head.status(), (await head.body()).length]).toEqual([200, 0]);
  const etag = (await request.get(path)).headers()['etag']!;
  expect(head.headers()['etag']).toBe(etag);
  const again = await request.get(path, { headers: { 'If-None-Match': etag } });
  expect(again.status()).toBe(304);
});

test('a filtered list offers its link and its feed, a question only its link', async ({
  page,
  context,
  server,
  request,
  catalog,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
  const term = largestTag(catalog);
  const follow = page.getByRole('link', { name: 'Follow as a feed' });
  await page.goto(VIDEOS_PATH);
  await wake(page);
  await expect(follow).toHaveCount(0);
  await page.goto(`${termPath(term)}?kind=video&utm_source=mail&sort=title`);
  await page.getByRole('button', { name: 'Copy link', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${server.url}${termPath(term)}?kind=video&sort=title`,
  );
  const feed = parseFeed(await (await request.get((await follow.getAttribute('href'))!)).text());
  expect(feed.items.map(({ title }) => title).sort()).toEqual(
    term.videos
      .filter(({ isShort }) => !isShort)
      .map(({ title }) => title)
      .sort(),
  );
  await page.goto(`${VIDEOS_PATH}?watched=no`);
  await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeVisible();
  await expect(follow).toHaveCount(0);
  await page.goto('/search?q=fog&kind=video');
  await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeVisible();
  await expect(follow).toHaveCount(0);
});

test('“Follow as a feed” opens the feed, and leaves no error behind', async ({ page, catalog }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const search = `?tags=${encodeURIComponent(largestTag(catalog).slug)}`;
  await page.goto(VIDEOS_PATH + search);
  await page.getByRole('link', { name: 'Follow as a feed' }).click();
  await page.waitForURL((url) => url.pathname === FILTERED_FEEDS.rss);
  await page.goBack();
  await expect(page.getByRole('list', { name: 'Selected' })).toBeVisible();
  expect(errors).toEqual([]);
});
