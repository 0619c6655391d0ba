import { countPages, pagePath, pageSize } from '@/lib/model/list-pages';
import { VIDEOS_PATH } from '@/lib/model/address';

import { expect, test } from './test';

test('home leads to a playing video @main', async ({ page, catalog }) => {
  const [newest] = catalog.longVideos;
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(catalog.site.tagline);
  await page.getByRole('link', { name: newest!.title, exact: true }).first().click();
  await page.getByRole('button', { name: `Play: ${newest!.title}` }).click();
  await expect(page.locator('iframe')).toHaveCount(1);
});

test('browse has 24 cards per page, newest first, and its pages reach every video @main', async ({
  page,
  catalog,
}) => {
  const titles: string[] = [];
  const pages = countPages(catalog.longVideos.length);
  expect(pages).toBeGreaterThan(1);
  await page.goto(VIDEOS_PATH);
  for (let n = 1; n <= pages; n++) {
    await expect(page).toHaveURL(pagePath(VIDEOS_PATH, n));
    const cards = page.getByRole('article').getByRole('heading');
    await expect(cards).toHaveCount(
      Math.min(pageSize(), catalog.longVideos.length - titles.length),
    );
    titles.push(...(await cards.allTextContents()));
    if (n < pages) await page.getByRole('link', { name: 'Next page' }).click();
  }
  await expect(page.getByRole('link', { name: 'Next page' })).toHaveCount(0);
  expect(titles).toEqual(catalog.longVideos.map(({ title }) => title));
});

test('a card shows date, first category and length, and its one link covers it', async ({
  page,
  catalog,
}) => {
  const video = catalog.longVideos.find(
    ({ duration, terms }) =>
      duration !== null && terms.some(({ taxonomy }) => taxonomy === 'categories'),
  )!;
  await page.goto(
    pagePath(VIDEOS_PATH, Math.floor(catalog.longVideos.indexOf(video) / pageSize()) + 1),
  );
  const card = page
    .getByRole('article')
    .filter({ has: page.getByRole('link', { name: video.title, exact: true }) });
  await expect(card.getByRole('link')).toHaveCount(1);
  await expect(card).toContainText(
    video.terms.find(({ taxonomy }) => taxonomy === 'categories')!.title,
  );
  await expect(card.locator('time')).toHaveAttribute('datetime', video.localDate);
  // The link covers the poster; a forced click hits whatever is there.
  await card.locator('.title-card').click({ force: true });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(video.title);
});

test('a grid requests no page before it is wanted', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('_rsc')) asked.push(request.url());
  });
  await page.goto(VIDEOS_PATH, { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
});

test('an invalid page number is not found', async ({ request }) => {
  for (const n of ['0', '999', 'x']) {
    expect((await request.get(`${VIDEOS_PATH}/page/${n}`)).status(), n).toBe(404);
  }
});
