import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, test } from 'vitest';

import { video, write } from '@/lib/catalog/folder.fixture';
import { readCatalog } from '@/lib/catalog/read';
import { FILTERED_FEEDS } from '@/lib/model/address';
import { type FeedIndex, toFeedIndex } from '@/lib/publish/feed-index';

import { answerFilteredFeed } from './filtered-feed';
import { toLoadedFeeds } from './loaded-feeds';

type Format = keyof typeof FILTERED_FEEDS;

/** As the handler gets it: through a file. */
function load() {
  return toLoadedFeeds(JSON.parse(JSON.stringify(toFeedIndex(readCatalog()))) as FeedIndex);
}

function ask(search: string, format: Format = 'rss', headers: Record<string, string> = {}) {
  const url = `https://any.example${FILTERED_FEEDS[format]}${search}`;
  return answerFilteredFeed(load(), new Request(url, { headers }), format);
}

const read = async (search: string, format?: Format) => parseFeed(await ask(search, format).text());
const refused = async (search: string) => {
  const answer = ask(search);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    400,
    'text/plain; charset=utf-8',
  ]);
  return answer.text();
};

/** Three videos, the last one the newest. */
function writeLibrary() {
  write({
    'site.yaml': 'name: Reelmark\nauthor:\n  name: Ann',
    'videos/a.md': video(1, 'tags: [Harbour]\nduration: 1500', 'The *mole*.'),
    'videos/b.md': video(2, 'tags: [Harbour, Lamp]\nduration: 100'),
    'videos/c.md': video(3, 'tags: [Lamp]\nduration: 1400\nisShort: false'),
    'videos/d.md': video(4, 'tags: [Harbour]\ndraft: true'),
  });
}

test('a feed has the videos of its list, newest first, in every format', async () => {
  writeLibrary();
  for (const format of ['rss', 'atom'] as const) {
    const feed = await read('?tags=harbour', format);
    expect(feed.items.map(({ title }) => title)).toEqual(['Video 2', 'Video 1']);
    expect(feed.items[1]!.content).toBe('<p>The <em>mole</em>.</p>');
  }
  const json = (await ask('?tags=harbour&tags=lamp&all=tags', 'json').json()) as object;
  expect(json).toMatchObject({
    title: 'Reelmark: tag Harbour and Lamp',
    feed_url: 'http://localhost:3000/feeds/filtered.json?tags=harbour&tags=lamp&all=tags',
    items: [{ id: 'yt:video:hpTest00002' }],
  });
});

test('it says what it is about, its one address, and where the list is', async () => {
  writeLibrary();
  const length = load()
    .facets.find(({ name }) => name === 'length')!
    .options.at(-1)!;
  const search = `?tags=harbour&length=${length.value}`;
  const xml = await ask(`?utm_source=x&length=${length.value}&sort=title&tags=harbour`).text();
  expect(xml).toContain(`<title>Reelmark: tag Harbour, ${length.label.toLowerCase()}</title>`);
  expect(parseFeed(xml)).toMatchObject({
    self: `http://localhost:3000/feeds/filtered.xml${search}`,
    url: `http://localhost:3000/resources/videos${search}`,
  });
  expect((await read('?fbclid=1')).title).toBe('Reelmark');
});

test('its title names only what was chosen, and its description says it in a sentence', async () => {
  writeLibrary();
  const { facets } = load();
  const [band] = facets.find(({ name }) => name === 'length')!.options;
  const about = async (search: string) => {
    const { title, description } = await read(search);
    return [title, description];
  };
  expect(await about('')).toEqual(['Reelmark', 'New videos on Reelmark.']);
  // The list of all videos adds this by itself.
  expect(await about('?kind=video&tags=harbour&tags=lamp')).toEqual([
    'Reelmark: tag Harbour or Lamp',
    'New videos on Reelmark with the tag Harbour or Lamp.',
  ]);
  expect(await about(`?kind=short&tags=harbour&year=2024&length=${band!.value}`)).toEqual([
    `Reelmark: shorts, tag Harbour, ${band!.label.toLowerCase()}, 2024`,
    `New shorts on Reelmark with the tag Harbour, of ${band!.label.toLowerCase()}, from 2024.`,
  ]);
  expect(await about('?kind=short&kind=video')).toEqual(['Reelmark', 'New videos on Reelmark.']);
});

test('what cannot be followed is refused in words', async () => {
  writeLibrary();
  expect(await refused('?tags=lamp&q=fog')).toBe(
    'A question has no feed, since its answers are ranked. Remove “q”.\n',
  );
  expect(await refused('?tag=lamp')).toBe(
    '“tag” is no filter of a feed. The filters are: tags, length, year, kind.\n',
  );
  expect(await refused('?watched=yes')).toContain('“watched” is no filter');
  expect(await refused('?tags=harbor')).toBe(
    'There is no “harbor” in “tags”, or no longer. The nearest is “harbour”.\n',
  );
  expect(await refused('?year=1999')).toBe(
    'There is no “1999” in “year”, or no longer. These exist: 2024.\n',
  );
});

test('a filter that no video passes is an empty feed', async () => {
  writeLibrary();
  const answer = ask('?tags=harbour&kind=short');
  expect(answer.status).toBe(200);
  expect(parseFeed(await answer.text()).items).toEqual([]);
});

test('a feed has at most 100 entries', async () => {
  write(
    Object.fromEntries(
      Array.from({ length: 101 }, (_, n) => [
        `videos/${n}.md`,
        video(n, 'tags: [Tea]').replace(/-\d+T/u, '-01T'),
      ]),
    ),
  );
  expect((await read('?tags=tea')).items).toHaveLength(100);
});

test('a reader that has this version already is told so', async () => {
  writeLibrary();
  const first = ask('?tags=lamp');
  const etag = first.headers.get('etag')!;
  expect(first.headers.get('cache-control')).toContain('s-maxage=3600, stale-while-revalidate=');
  for (const known of [etag, `"other", W/${etag}`]) {
    const again = ask('?tags=lamp', 'rss', { 'if-none-match': known });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
  }
  expect(ask('?tags=harbour', 'rss', { 'if-none-match': etag }).status).toBe(200);
});
