import type { Locator, Page } from '@playwright/test';

import { getFeatured, listHomeRows } from '@/lib/catalog/home-rows';
import { SEARCH_PATH, termPath, videoPath } from '@/lib/model/address';
import { largestSubjects } from '@/lib/catalog/subjects';

import { wake } from './alive';
import { expect, test } from './test';

const rowOf = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: title, exact: true });

test('home says what the library is, and has its largest subjects and a named video', async ({
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
  test(`the first row is in sight on a phone of ${width} by ${height}`, async ({
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

test('the rows are those of site.yaml, and the title of each leads to its whole list', async ({
  page,
  catalog,
}) => {
  const rows = listHomeRows(catalog);
  expect(rows.map(({ id }) => id)).toEqual(catalog.site.rows.map((name) => `row-${name}`));
  await page.goto('/');
  await expect(page.locator('section.row:visible h2')).toHaveText(rows.map(({ title }) => title));
  for (const { title, href, total, kind } of rows) {
    const row = rowOf(page, title);
    await expect(row.getByRole('article')).toHaveCount(Math.min(7, total));
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

test('a mouse has arrows, which stop at both ends @first-press', async ({ page }) => {
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
    if (await forward.isEnabled()) await forward.click();
    await expect(forward).toBeDisabled({ timeout: 1000 });
  }).toPass();
  await expect(row.getByRole('article').last()).toBeInViewport({ ratio: 0.9 });
  await expect(async () => {
    if (await back.isEnabled()) await back.click();
    await expect(back).toBeDisabled({ timeout: 1000 });
  }).toPass();
  expect(await at()).toBe(0);
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

test('home has at most 800 elements @every-site', async ({ request }) => {
  const html = await (await request.get('/')).text();
  const elements = html.replace(/<(script|style)\b[^]*?<\/\1>/gu, '<$1>').match(/<[a-z]/gu)!;
  expect(elements.length).toBeLessThanOrEqual(800);
});
