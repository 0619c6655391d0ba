import type { Page } from '@playwright/test';

import { VIDEOS_PATH, videoPath } from '@/lib/model/address';

import { wake } from './alive';
import { facet, openFacet, option } from './facets';
import { readVideos } from './files';
import { expect, test } from './test';

const cards = (page: Page) => page.getByRole('article').getByRole('heading');

/** Facts from the files, read without the code under test. */
function readFacts(site: Parameters<typeof readVideos>[0]) {
  return readVideos(site)
    .filter(({ isPublic, isListed }) => isPublic && isListed)
    .map(({ data }) => ({
      title: String(data.title),
      year: String(data.date).slice(0, 4),
      seconds: Number(data.duration ?? 0),
      isShort:
        data.isshort === true ||
        (data.isshort === undefined &&
          Number(data.duration ?? 99) <= 60 &&
          Number(data.duration ?? 99) > 0),
      tags: ((data.tags ?? []) as string[]).map((tag) => tag.toLowerCase()),
    }));
}

test('combined filters show what the files say, and so does every count @main', async ({
  page,
  catalog,
  site,
}) => {
  const facts = readFacts(site);
  const tag = catalog
    .getTaxonomy('tags')!
    .terms.filter(({ title }) => facts.some(({ tags }) => tags.includes(title.toLowerCase())))
    .sort((a, b) => b.videos.length - a.videos.length)[0]!;
  await page.goto(VIDEOS_PATH);
  const title = catalog.getTaxonomy('tags')!.title;
  await openFacet(page, title);
  await option(page, title, new RegExp(`^${tag.title}`, 'u')).check();
  const tagged = facts.filter(({ tags }) => tags.includes(tag.title.toLowerCase()));
  const count = page.getByRole('status').filter({ hasText: /^\d+ videos?$/u });
  // Until a kind is chosen, the list leaves out shorts.
  const long = tagged.filter(({ isShort }) => !isShort);
  await expect(count).toHaveText(new RegExp(`^${long.length} video`, 'u'));

  const shorts = tagged.filter(({ isShort }) => isShort).length;
  await openFacet(page, 'Kind');
  const kinds = facet(page, 'Kind');
  await expect(kinds).toContainText(new RegExp(`Video\\s*${tagged.length - shorts}`, 'u'));
  await expect(kinds).toContainText(new RegExp(`Short\\s*${shorts}`, 'u'));
  await option(page, 'Kind', /^Video/u).check();
  await openFacet(page, 'Year');
  const years = [...new Set(facts.map(({ year }) => year))];
  for (const year of years) {
    const expected = tagged.filter((one) => !one.isShort && one.year === year).length;
    const box = page.getByRole('group', { name: 'Year' }).getByText(year, { exact: true });
    if ((await box.count()) > 0)
      await expect(box.locator('xpath=..')).toHaveText(new RegExp(`^${year}\\s*${expected}$`, 'u'));
  }
  await expect(count).toHaveText(new RegExp(`^${long.length} video`, 'u'));
  while (await page.getByRole('button', { name: 'Show more' }).isVisible())
    await page.getByRole('button', { name: 'Show more' }).click();
  await expect(cards(page)).toHaveCount(long.length);
  expect((await cards(page).allTextContents()).sort()).toEqual(
    long.map((one) => one.title.trim().replace(/\s+/gu, ' ')).sort(),
  );
});

test('the choice is in the address: a link shows it untouched, back and forward move through it @first-press @main', async ({
  page,
  catalog,
}) => {
  await page.goto(VIDEOS_PATH);
  await openFacet(page, 'Kind');
  await option(page, 'Kind', /^Short/u).check();
  await expect(page).toHaveURL(`${VIDEOS_PATH}?kind=short`);
  await expect(cards(page)).toHaveCount(catalog.shorts.length);
  const newest = await cards(page).allTextContents();
  const oldest = [...newest].reverse();
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('Oldest');
  await expect(page).toHaveURL(`${VIDEOS_PATH}?kind=short&sort=oldest`);
  await expect(cards(page)).toHaveText(oldest);
  await page.goBack();
  await expect(page).toHaveURL(`${VIDEOS_PATH}?kind=short`);
  await expect(cards(page)).toHaveText(newest);
  await page.goBack();
  await expect(page).toHaveURL(VIDEOS_PATH);
  await expect(option(page, 'Kind', /^Short/u)).not.toBeChecked();
  await page.goForward();
  await page.goForward();
  await expect(cards(page)).toHaveText(oldest);

  // Nobody touches anything.
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(cards(other)).toHaveText(oldest);
  await expect(other.getByRole('button', { name: 'Remove Kind: Short' })).toBeVisible();
  await other.getByRole('button', { name: 'Remove Kind: Short' }).click();
  await expect(other).toHaveURL(`${VIDEOS_PATH}?sort=oldest`);
});

test('a link to the list itself, or to another one, shows all of it', async ({ page, catalog }) => {
  const chips = page.getByRole('list', { name: 'Selected' });
  await page.goto(`${VIDEOS_PATH}?kind=short`);
  await expect(chips).toBeVisible();
  const menu = page.getByRole('navigation', { name: 'Main' });
  await menu.getByRole('link', { name: 'Videos' }).click();
  await expect(page).toHaveURL(VIDEOS_PATH);
  await expect(chips).toHaveCount(0);
  await expect(cards(page).first()).toHaveText(catalog.longVideos[0]!.title);
  await page.goBack();
  await expect(chips).toBeVisible();
  await menu.getByRole('link', { name: 'Tags' }).click();
  const term = catalog.getTaxonomy('tags')!.terms.find(({ videos }) => videos.length > 0)!;
  await page.getByRole('main').getByRole('link', { name: term.title }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: term.title })).toBeVisible();
  await expect(chips).toHaveCount(0);
  await expect(cards(page).first()).toHaveText(term.videos[0]!.title);
});

test('all tags can be required, and all filters dropped at once', async ({ page, catalog }) => {
  const { title, terms } = catalog.getTaxonomy('tags')!;
  const [first, second] = terms
    .flatMap((a) => terms.map((b) => [a, b] as const))
    .filter(([a, b]) => a.slug < b.slug)
    .sort((x, y) => both(y).length - both(x).length)[0]!;
  function both([a, b]: readonly [(typeof terms)[number], (typeof terms)[number]]) {
    return a.videos.filter((video) => b.videos.includes(video));
  }
  const inList = (videos: typeof first.videos) => videos.filter(({ isShort }) => !isShort);
  const either = inList([...new Set([...first.videos, ...second.videos])]).length;
  await page.goto(
    `${VIDEOS_PATH}?tags=${encodeURIComponent(first.slug)}&tags=${encodeURIComponent(second.slug)}`,
  );
  const count = page.getByRole('status').filter({ hasText: /^\d+ videos?$/u });
  await expect(count).toHaveText(new RegExp(`^${either} video`, 'u'));
  await option(page, title, 'Match all of these').check();
  const ofBoth = inList(both([first, second])).length;
  await expect(count).toHaveText(new RegExp(`^${ofBoth} video`, 'u'));
  await expect(page).toHaveURL(/&all=tags$/u);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL(VIDEOS_PATH);
});

test('an empty result says what to drop and what that brings back', async ({ page, catalog }) => {
  await page.goto(`${VIDEOS_PATH}?kind=short&length=5-10`);
  await expect(page.getByText('No videos match all of these filters.')).toBeVisible();
  const shorts = catalog.shorts.length;
  await page.getByRole('button', { name: `Without “5 to 10 minutes”: ${shorts} videos` }).click();
  await expect(page).toHaveURL(`${VIDEOS_PATH}?kind=short`);
  await expect(cards(page)).toHaveCount(Math.min(24, shorts));
  await page.goBack();
  await page.getByRole('button', { name: 'Without any filter' }).click();
  await expect(page).toHaveURL(VIDEOS_PATH);
  await expect(cards(page)).toHaveCount(24);
});

test('the page of a term filters its own videos', async ({ page, catalog }) => {
  const term = catalog
    .getTaxonomy('tags')!
    .terms.find(
      ({ videos }) =>
        videos.some(({ isShort }) => isShort) && videos.some(({ isShort }) => !isShort),
    )!;
  await page.goto(`/tags/${encodeURIComponent(term.slug)}`);
  await openFacet(page, 'Kind');
  await option(page, 'Kind', /^Short/u).check();
  const shorts = term.videos.filter(({ isShort }) => isShort);
  await expect(cards(page)).toHaveText(shorts.map(({ title }) => title));
});

test('watched videos can be told apart from others', async ({ page, catalog }) => {
  const video = catalog.longVideos[0]!;
  await page.goto(VIDEOS_PATH);
  await page.evaluate(
    ([id, title, href]) =>
      localStorage.setItem(
        'positions',
        JSON.stringify({ [id!]: { at: 590, of: 600, on: 1, title, href } }),
      ),
    [video.videoId, video.title, videoPath(video)],
  );
  await page.goto(`${VIDEOS_PATH}?watched=yes`);
  await expect(cards(page)).toHaveText([video.title]);
});

test('filters work with the keyboard alone', async ({ page, catalog }) => {
  await page.goto(VIDEOS_PATH);
  await facet(page, 'Kind').getByRole('button').focus();
  await page.keyboard.press('Enter');
  const short = option(page, 'Kind', /^Short/u);
  await expect(short).toBeVisible();
  for (let presses = 0; presses < 10; presses++) {
    await page.keyboard.press('Tab');
    if (await short.evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press('Space');
  await expect(short).toBeChecked();
  await expect(cards(page)).toHaveCount(Math.min(24, catalog.shorts.length));
  await expect(short).toBeFocused();
});

test('without a connection the list says so, and recovers with the next one', async ({
  page,
  context,
}) => {
  await page.goto(VIDEOS_PATH, { waitUntil: 'networkidle' });
  await wake(page);
  await context.setOffline(true);
  await facet(page, 'Kind').getByRole('button').click();
  await expect(page.getByRole('status')).toContainText('Check your connection');
  await context.setOffline(false);
  await expect(option(page, 'Kind', /^Short/u)).toBeVisible();
  await expect(page.getByRole('status')).not.toContainText('connection');
});

test('nothing of the index loads before it is wanted, and nothing moves when it arrives', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/library\//u.test(request.url())) asked.push(request.url());
  });
  await page.goto(VIDEOS_PATH);
  await page.mouse.move(200, 200);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  const before = await page.getByRole('article').first().boundingBox();
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('Longest');
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await expect(page.getByRole('article').first()).toBeVisible();
  expect((await page.getByRole('article').first().boundingBox())!.y).toBe(before!.y);
});

test('what the library does not have is named and left out; hostile values stay text @main', async ({
  page,
  catalog,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const said = page.getByRole('main').getByRole('alert').getByRole('listitem');
  const total = catalog.longVideos.length;
  const count = page.getByRole('status').filter({ hasText: new RegExp(`^${total} videos`, 'u') });
  await page.goto(
    `${VIDEOS_PATH}?tags=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&length=%00&sort=%3Cb%3E&tag=fog`,
  );
  await expect(said).toHaveText([
    'This library has no filter “tag”, so it is left out.',
    /^This library has no “<img src=x onerror=alert\(1\)>” under “/u,
    /under “Length”/u,
    'This library has no “<b>” under “Sort”, so it is left out.',
  ]);
  await expect(count).toBeVisible();
  await expect(cards(page).first()).toHaveText(catalog.longVideos[0]!.title);
  await expect(page.getByRole('list', { name: 'Selected' })).toHaveCount(0);

  await page.goto(`${VIDEOS_PATH}?kind=short&length=foo`);
  await expect(said).toHaveCount(1);
  await expect(cards(page)).toHaveCount(Math.min(24, catalog.shorts.length));
  await page.getByRole('button', { name: 'Remove Kind: Short' }).click();
  await expect(page).toHaveURL(VIDEOS_PATH);
  await expect(said).toHaveCount(0);
  expect(errors).toEqual([]);
});
