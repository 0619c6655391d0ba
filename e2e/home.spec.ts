import type { Locator, Page } from '@playwright/test';

import { getFeatured, listHomeRows } from '@/lib/catalog/home-rows';
import { largestSubjects } from '@/lib/catalog/subjects';
import {
  LIBRARY_PATH,
  SEARCH_PATH,
  stepAddress,
  termPath,
  toHref,
  videoPath,
} from '@/lib/model/address';

import { wake } from './alive';
import { remember } from './positions';
import { watchShift } from './shift';
import { expect, inMain, test } from './test';

const rowOf = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: title, exact: true });

test('home says what the library is, and has its largest subjects and a named video @main', async ({
  page,
  catalog,
}) => {
  await page.goto('/');
  const { tagline, description, featured } = catalog.site;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(tagline);
  await expect(page.getByRole('main')).toContainText(description);
  const subjects = largestSubjects(catalog.taxonomies, 8);
  const chips = page.getByRole('main').getByRole('list', { name: 'Subjects' }).getByRole('link');
  await expect(chips).toHaveText(subjects.map(({ title, videos }) => `${title}${videos.length}`));
  await expect(chips.first()).toHaveAttribute('href', termPath(subjects[0]!));
  const video = getFeatured(catalog.videos, featured)!;
  expect(video.slug).toBe('counting-the-flashes');
  const card = page.getByRole('article').first();
  await expect(card).toContainText('Featured');
  await expect(card.getByRole('link')).toHaveAttribute('href', videoPath(video));
});

test('its field opens search, and asks the search page when typed into', async ({
  page,
  catalog,
}) => {
  await page.goto('/');
  const name = `Search what was said in ${catalog.videos.length} videos`;
  const field = page.getByRole('main').getByRole('searchbox', { name });
  await field.click();
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await field.focus();
  await page.keyboard.type('quicksilver');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${SEARCH_PATH}?q=quicksilver`);
});

for (const [width, height] of [
  [360, 780],
  [390, 844],
] as const) {
  test(`the first row is in sight on a phone of ${width} by ${height}${inMain(width === 360)}`, async ({
    page,
    catalog,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    const row = rowOf(page, listHomeRows(catalog)[0]!.title);
    const title = row.getByRole('article').first().getByRole('heading');
    const { y, height: tall } = (await title.boundingBox())!;
    expect(y + tall).toBeLessThanOrEqual(height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('the rows are those of site.yaml, and the title of each leads to its whole list @main', async ({
  page,
  catalog,
}) => {
  const rows = listHomeRows(catalog);
  expect(rows.map(({ id }) => id)).toEqual(catalog.site.rows.map((name) => `row-${name}`));
  await page.goto('/');
  await expect(page.locator('section.row:visible h2')).toHaveText(rows.map(({ title }) => title));
  for (const { title, href, total, kind } of rows) {
    const row = rowOf(page, title);
    await expect(row.getByRole('article')).toHaveCount(Math.min(kind === 'shorts' ? 7 : 6, total));
    const link = row.getByRole('heading', { level: 2 }).getByRole('link');
    await expect(link).toHaveAttribute('href', href);
    if (kind === 'videos') await expect(row).toContainText(`${total} video`);
  }
});

test('a row of a length leads to the list with that filter, and its number is true', async ({
  page,
  catalog,
}) => {
  const row = listHomeRows(catalog).find(({ id }) => id === 'row-length:>20m')!;
  await page.goto('/');
  await page.getByRole('link', { name: 'Over 20 minutes', exact: true }).click();
  await expect(page).toHaveURL(row.href);
  expect(row.href).toContain('length=');
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(row.total);
});

for (const width of [360, 768, 1024, 1440, 1920]) {
  test(`a row shows that it goes on at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    const row = rowOf(page, 'Newest');
    const list = (await row.getByRole('list').boundingBox())!;
    const cards = await row
      .getByRole('listitem')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    const edge = list.x + list.width;
    const cut = cards.find(({ left, right }) => left < edge && right > edge)!;
    expect(edge - cut.left).toBeGreaterThan(cut.width / 5);
    expect(cut.right - edge).toBeGreaterThan(cut.width / 5);
  });
}

test('a mouse has arrows, which stop at both ends @first-press @main', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/');
  const row = rowOf(page, 'Newest');
  const back = row.getByRole('button', { name: 'Back: Newest' });
  const forward = row.getByRole('button', { name: 'Forward: Newest' });
  const at = () => row.getByRole('list').evaluate((list) => list.scrollLeft);
  await expect(back).toBeDisabled();
  await forward.click();
  await expect.poll(at).toBeGreaterThan(300);
  await expect(back).toBeEnabled();
  await expect(async () => {
    if (await forward.isEnabled()) await forward.click({ timeout: 1000 });
    await expect(forward).toBeDisabled({ timeout: 1000 });
  }).toPass();
  await expect(row.getByRole('article').last()).toBeInViewport({ ratio: 0.9 });
  await expect(async () => {
    if (await back.isEnabled()) await back.click({ timeout: 1000 });
    await expect(back).toBeDisabled({ timeout: 1000 });
  }).toPass();
  expect(await at()).toBe(0);
});

for (const width of [500, 700, 1100, 1300, 1700]) {
  test(`arrows stand only where there is more, at ${width} px${inMain(width === 700)}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    for (const title of ['Newest', 'Shorts']) {
      const seen = await rowOf(page, title).evaluate((row) => {
        const list = row.querySelector('.scroller')!;
        const arrows = row.querySelector('.row-arrows')!;
        return Array.from(list.children, () => {
          const isMore = list.scrollWidth > list.clientWidth + 1;
          const isShown = getComputedStyle(arrows).visibility === 'visible';
          const count = list.children.length;
          list.lastElementChild!.remove();
          return { count, isMore, isShown };
        });
      });
      expect(seen.filter(({ isMore, isShown }) => isMore !== isShown)).toEqual([]);
      expect(seen.length).toBeGreaterThan(1);
    }
  });
}

test('a row loads no poster far beside it, until it comes near @main', async ({
  page,
  context,
}) => {
  const body = '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"/>';
  await context.route('https://i.ytimg.com/**', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body }),
  );
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/', { waitUntil: 'networkidle' });
  const row = rowOf(page, 'Over 20 minutes');
  await row.scrollIntoViewIfNeeded();
  const isLoaded = (poster: Locator) =>
    poster.evaluate((image: HTMLImageElement) => image.naturalWidth > 0);
  // One that the page shows elsewhere too is there at once.
  const far = await row.locator('img').evaluateAll((images) =>
    images.findLastIndex((image) => {
      const [, id] = /\/vi(?:_webp)?\/([^/]+)\//u.exec((image as HTMLImageElement).src) ?? [];
      return id && document.querySelectorAll(`img[src*="/${id}/"]`).length === 1;
    }),
  );
  expect(far).toBeGreaterThan(1);
  const [first, last] = [row.locator('img').first(), row.locator('img').nth(far)];
  await expect.poll(() => isLoaded(first)).toBe(true);
  expect(await isLoaded(last)).toBe(false);
  await row.getByRole('list').evaluate((list) => list.scrollTo({ left: list.scrollWidth }));
  await expect.poll(() => isLoaded(last)).toBe(true);
});

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a finger needs no arrows', async ({ page }) => {
    await page.goto('/');
    await wake(page);
    await expect(rowOf(page, 'Newest')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Forward/u })).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the field asks the search page, rows lead on, and there are no arrows', async ({
    page,
    catalog,
  }) => {
    await page.goto('/');
    await expect(page.getByRole('button', { name: /^(?:Back|Forward)/u })).toHaveCount(0);
    await expect(page.locator('section.row:visible')).toHaveCount(listHomeRows(catalog).length);
    await page.getByRole('main').getByRole('searchbox').fill('lamp oil');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${SEARCH_PATH}?q=lamp+oil`);
    await page.goto('/');
    await page.getByRole('link', { name: 'Newest', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Videos' })).toBeVisible();
  });
});

const PERSONAL = ['Continue watching', 'Next in your path', 'New since your last visit'];

/** As if home had been seen at that time, a day or more ago. */
async function visitedAt(page: Page, last: number): Promise<void> {
  await page.goto(LIBRARY_PATH);
  await page.evaluate((on) => localStorage.setItem('visits', JSON.stringify([1, on])), last);
}

test('a newcomer has no rows of their own, and nothing moves', async ({ page }) => {
  const shift = await watchShift(page);
  await page.goto('/', { waitUntil: 'networkidle' });
  await wake(page);
  for (const title of PERSONAL) await expect(rowOf(page, title)).toHaveCount(0);
  expect(await shift()).toBeLessThan(0.02);
});

for (const width of [360, 390, 1024, 1440, 1920]) {
  test(`at ${width} px a regular goes on from here, and nothing jumps${inMain(width === 390)}`, async ({
    page,
    catalog,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const path = catalog.getPath('twelve-days-at-harrow-point')!;
    const [first, second] = path.steps;
    const half = catalog.longVideos.find(
      ({ videoId }) =>
        !catalog.paths.some(({ steps }) => steps.some((s) => s.video.videoId === videoId)),
    )!;
    await remember(page, { [first!.video.videoId]: [600, 600], [half.videoId]: [150, 600] });
    await visitedAt(page, Date.parse(catalog.longVideos[2]!.date));
    const shift = await watchShift(page);
    await page.goto('/');
    const [resume, next, fresh] = PERSONAL.map((title) => rowOf(page, title));
    await expect(resume!.getByRole('article')).toHaveText([`${half.videoId}Resume from 2:30`]);
    await expect(next!.getByRole('article')).toHaveText([`${second!.video.title}${path.title}`]);
    await expect(next!.getByRole('article').getByRole('link')).toHaveAttribute(
      'href',
      toHref(stepAddress(path, 2)),
    );
    await expect(fresh!.getByRole('heading', { level: 3 })).toHaveText(
      catalog.longVideos
        .filter(({ date }) => date > catalog.longVideos[2]!.date)
        .map(({ title }) => title),
    );
    await expect(page.locator('section.row:visible h2')).toHaveText([
      ...PERSONAL,
      ...listHomeRows(catalog).map(({ title }) => title),
    ]);
    await page.waitForLoadState('networkidle');
    expect(await shift()).toBeLessThan(0.02);
  });
}

test('what is new stays so for the whole visit, and the next one starts afresh', async ({
  page,
  catalog,
}) => {
  const fresh = rowOf(page, 'New since your last visit');
  await visitedAt(page, Date.parse(catalog.longVideos[0]!.date) - 1000);
  for (let times = 0; times < 2; times++) {
    await page.goto('/');
    await expect(fresh.getByRole('article').first()).toContainText(catalog.longVideos[0]!.title);
  }
  await visitedAt(page, Date.now() - 3_600_000);
  await page.goto('/', { waitUntil: 'networkidle' });
  await wake(page);
  await expect(fresh).toHaveCount(0);
});

test('coming home from another page, its rows are there at once', async ({ page, catalog }) => {
  await remember(page, { [catalog.longVideos[0]!.videoId]: [150, 600] });
  await page.goto('/resources/videos');
  await wake(page);
  await page.locator('header a[href="/"]').click();
  await expect(rowOf(page, 'Continue watching').getByRole('article')).toHaveCount(1);
});

test('home has at most 800 elements @every-site @main', async ({ request }) => {
  const html = await (await request.get('/')).text();
  const elements = html.replace(/<(script|style)\b[^]*?<\/\1>/gu, '<$1>').match(/<[a-z]/gu)!;
  expect(elements.length).toBeLessThanOrEqual(800);
});
