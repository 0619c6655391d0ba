import type { Page } from '@playwright/test';

import { SHORTS_PATH, termPath, VIDEOS_PATH } from '@/lib/model/address';
import { pageSize, pagePath } from '@/lib/model/list-pages';

import { facet, filtersButton, filtersSheet, openFacet, option } from './facets';
import { remember } from './positions';
import { watchShift } from './shift';
import { expect, inMain, test } from './test';

const SIZES = [
  { name: '360 px', viewport: { width: 360, height: 740 } },
  {
    name: '390 px, touch',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  },
  { name: '1024 px', viewport: { width: 1024, height: 768 } },
  { name: '1440 px', viewport: { width: 1440, height: 900 } },
  { name: '1920 px', viewport: { width: 1920, height: 1080 } },
];

const cards = (page: Page) => page.getByRole('main').getByRole('article');
const column = (page: Page) => page.getByRole('region', { name: 'Filters' });
const count = (page: Page) => page.getByRole('status').filter({ hasText: /^\d+ videos?/u });
const isWide = (page: Page) => page.viewportSize()!.width >= 1024;

async function boxOf(page: Page, selector: string) {
  return (await page.locator(selector).filter({ visible: true }).first().boundingBox())!;
}

/** How many cards are in the first row. */
async function countColumns(page: Page): Promise<number> {
  await expect(cards(page).first()).toBeVisible();
  return cards(page).evaluateAll((all) => {
    const tops = all.map((card) => Math.round(card.getBoundingClientRect().top));
    return tops.filter((top) => top === tops[0]).length;
  });
}

for (const { name, ...use } of SIZES) {
  test.describe(`at ${name}${inMain(name === '360 px')}`, () => {
    test.use(use);

    test('the videos, or how many there are, stay in sight while one chooses', async ({
      page,
      catalog,
    }) => {
      const all = catalog.shorts.length;
      await page.goto(VIDEOS_PATH);
      await openFacet(page, 'Kind');
      await option(page, 'Kind', /^Short/u).check();
      await expect(page).toHaveURL(`${VIDEOS_PATH}?kind=short`);
      if (isWide(page)) {
        await expect(filtersButton(page)).toBeHidden();
        await expect(cards(page).first()).toBeInViewport();
        const [left, right] = [await column(page).boundingBox(), await boxOf(page, '.browse-list')];
        expect(left!.x + left!.width).toBeLessThanOrEqual(right.x);
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        await page.evaluate(() => scrollBy(0, -innerHeight));
        await expect(column(page)).toBeInViewport();
      } else {
        await expect(column(page)).toBeHidden();
        const show = filtersSheet(page).getByRole('button', { name: /^Show \d+ videos?$/u });
        await expect(show).toHaveText(`Show ${all} video${all === 1 ? '' : 's'}`);
        await expect(show).toBeInViewport({ ratio: 1 });
        await option(page, 'Kind', /^Video/u).check();
        await expect(show).toHaveText(`Show ${catalog.videos.length} videos`);
        const box = (await filtersSheet(page).boundingBox())!;
        expect(Math.round(box.y + box.height)).toBe(page.viewportSize()!.height);
      }
    });

    test('a choice has one count, a chip, and a way back', async ({ page, catalog }) => {
      const total = catalog.longVideos.length;
      await page.goto(VIDEOS_PATH);
      await expect(count(page)).toHaveText(new RegExp(`^${total} videos`, 'u'));
      await openFacet(page, 'Kind');
      await expect(facet(page, 'Kind')).toContainText(new RegExp(`Video\\s*${total}`, 'u'));
      const shorts = catalog.shorts.length;
      await expect(facet(page, 'Kind')).toContainText(new RegExp(`Short\\s*${shorts}`, 'u'));
      await option(page, 'Kind', /^Short/u).check();
      if (!isWide(page)) await page.keyboard.press('Escape');
      await expect(count(page)).toHaveText(new RegExp(`^${shorts} videos?$`, 'u'));
      await expect(page.getByRole('main')).not.toContainText(`${total} videos`);
      await expect(page.getByRole('main')).not.toContainText(/page \d+ of/u);
      await expect(cards(page)).toHaveCount(Math.min(pageSize(), shorts));
      const chip = page.getByRole('button', { name: 'Remove Kind: Short' });
      const [above, first] = [await chip.boundingBox(), await cards(page).first().boundingBox()];
      expect(above!.y + above!.height).toBeLessThanOrEqual(first!.y);
      await chip.click();
      await expect(page).toHaveURL(VIDEOS_PATH);
      await expect(count(page)).toHaveText(new RegExp(`^${total} videos`, 'u'));
      await page.goBack();
      await page.getByRole('button', { name: 'Clear all' }).click();
      await expect(page).toHaveURL(VIDEOS_PATH);
    });

    test('nothing jumps if the address has filters', async ({ page, catalog }) => {
      const term = catalog
        .getTaxonomy('tags')!
        .terms.find(({ videos }) => videos.some(({ isShort }) => !isShort))!;
      const shift = await watchShift(page);
      await page.goto(`${VIDEOS_PATH}?tags=${encodeURIComponent(term.slug)}&sort=oldest`);
      await expect(cards(page).first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await shift()).toBeLessThan(0.02);
    });

    test('cards become rows, on this device from then on', async ({ page, catalog }) => {
      const page1 = catalog.longVideos.slice(0, pageSize());
      const video = page1.find(({ duration }) => duration !== null)!;
      await page.goto(VIDEOS_PATH);
      const card = cards(page).nth(page1.indexOf(video));
      const rows = page.getByRole('button', { name: 'Compact rows' });
      const before = (await card.boundingBox())!;
      await rows.click();
      await expect(rows).toHaveAttribute('aria-pressed', 'true');
      await page.reload();
      await expect(rows).toHaveAttribute('aria-pressed', 'true');
      expect((await card.boundingBox())!.height).toBeLessThan(before.height / 2);
      await expect(card.getByRole('link')).toHaveText(video.title);
      await expect(card.locator('time')).toBeVisible();
      await expect(card.locator('.badge')).toBeVisible();
      await expect(card.locator('.title-card')).toBeHidden();
      expect(await countColumns(page)).toBe(1);
      await page.goto('/search?q=fog');
      const found = page.getByRole('list', { name: 'Results' }).getByRole('article');
      await expect(found.first()).toBeVisible();
      await expect(found.first().locator('.title-card')).toBeHidden();
      await expect(found.first().locator('mark').first()).toBeVisible();
      const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isWider).toBe(false);
      await rows.click();
      await expect(found.first().locator('.title-card')).toBeVisible();
    });

    test('the order menu is as tall as the pills beside it, and only a question has a best match', async ({
      page,
    }) => {
      const order = page.getByRole('combobox', { name: 'Sort' });
      await page.goto(VIDEOS_PATH);
      const pill = await page.getByRole('button', { name: 'Compact rows' }).boundingBox();
      const menu = (await order.boundingBox())!;
      expect(Math.round(menu.height)).toBe(Math.round(pill!.height));
      const orders = ['Newest', 'Oldest', 'Longest', 'Shortest', 'Editors’ order', 'Title'];
      expect(await order.locator('option').allTextContents()).toEqual(orders);
      await page.goto('/search?q=fog');
      await expect(order).toHaveValue('best');
      expect(await order.locator('option').allTextContents()).toEqual(['Best match', ...orders]);
    });
  });
}

for (const width of [360, 390]) {
  test(`at ${width} px the sheet closes with Escape and its button, and gives the focus back`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(VIDEOS_PATH);
    await filtersButton(page).click();
    const heads = filtersSheet(page).locator('.facet > button');
    // The first facet is open; the others fit into the sheet.
    await expect(heads.first()).toHaveAttribute('aria-expanded', 'true');
    await expect(heads.nth(1)).toHaveAttribute('aria-expanded', 'false');
    await expect(heads.first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(filtersSheet(page)).toBeHidden();
    await expect(filtersButton(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await openFacet(page, 'Kind');
    await option(page, 'Kind', /^Short/u).check();
    await filtersSheet(page).getByRole('button', { name: /^Show/u }).click();
    await expect(filtersSheet(page)).toBeHidden();
    await expect(filtersButton(page)).toBeFocused();
    await expect(filtersButton(page)).toHaveAccessibleName('Filters 1');
    await filtersButton(page).click();
    await expect(option(page, 'Kind', /^Short/u)).toBeChecked();
  });
}

test('below 1024 px Back closes the sheet, with what was chosen as one step, and no other way out leaves a step', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.goto(VIDEOS_PATH);
  const at = () => page.evaluate(() => navigation.currentEntry!.index);
  const start = await at();
  for (const closeSheet of [() => page.goBack(), () => page.keyboard.press('Escape')]) {
    await filtersButton(page).click();
    await expect(filtersSheet(page)).toBeVisible();
    await closeSheet();
    await expect(filtersSheet(page)).toBeHidden();
    await expect(page).toHaveURL(VIDEOS_PATH);
    await expect.poll(at).toBe(start);
  }
  await openFacet(page, 'Kind');
  await option(page, 'Kind', /^Video/u).check();
  await option(page, 'Kind', /^Short/u).check();
  await page.goBack();
  await expect(filtersSheet(page)).toBeHidden();
  await expect(page).toHaveURL(`${VIDEOS_PATH}?kind=short&kind=video`);
  await page.goBack();
  await expect(page).toHaveURL(VIDEOS_PATH);
  await page.goBack();
  await expect(page).toHaveURL('/');
});

for (const [width, columns] of [
  [1024, 3],
  [1440, 4],
  [1600, 5],
  [1920, 5],
] as const) {
  test(`at ${width} px there are ${columns} cards beside the filters, chosen or not${inMain(width === 1440)}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(VIDEOS_PATH);
    expect(await countColumns(page)).toBe(columns);
    await page.goto(`${VIDEOS_PATH}?sort=oldest`);
    expect(await countColumns(page)).toBe(columns);
  });
}

test('the rows of a long facet are as tall as their names, and counts stay whole', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(VIDEOS_PATH);
  await openFacet(page, 'Kind');
  const rows = await facet(page, 'Kind')
    .locator('label')
    .evaluateAll((labels) => {
      Object.assign(labels[0]!.parentElement!.style, { maxHeight: '4rem', overflowY: 'auto' });
      for (const label of labels)
        label.children[1]!.textContent = 'A name that needs a second line, or even a third one';
      return labels.map((label) => {
        const [, name, count] = [...label.children].map((one) => one.getBoundingClientRect());
        const { top, bottom, right } = label.getBoundingClientRect();
        return { top, bottom, right, name: name!, count: count! };
      });
    });
  for (const [index, { top, bottom, right, name, count: number }] of rows.entries()) {
    expect(top).toBeGreaterThanOrEqual(rows[index - 1]?.bottom ?? 0);
    expect(name.bottom).toBeLessThanOrEqual(bottom);
    expect(name.right).toBeLessThanOrEqual(number.left);
    expect(number.right).toBeLessThanOrEqual(right + 0.5);
    expect(number.height).toBeLessThan(24);
  }
});

test('every facet offers a choice; one with a single value is left out', async ({
  page,
  catalog,
}) => {
  await page.goto(VIDEOS_PATH);
  const titles = await column(page).getByRole('group').locator('legend').allTextContents();
  expect(titles).toContain('Kind');
  // Nothing was watched on this device.
  expect(titles).not.toContain('Watched');
  for (const title of titles) {
    await openFacet(page, title);
    expect(await facet(page, title).getByRole('checkbox').count()).toBeGreaterThan(1);
  }
  await page.goto(`${SHORTS_PATH}?view=grid`);
  await expect(column(page)).toBeVisible();
  await expect(facet(page, 'Kind')).toHaveCount(0);
  const alike = catalog
    .getTaxonomy('tags')!
    .terms.find(({ videos }) => videos.length > 0 && videos.every(({ isShort }) => !isShort))!;
  await page.goto(termPath(alike));
  await expect(cards(page).first()).toBeVisible();
  await expect(facet(page, 'Kind')).toHaveCount(0);
});

test('a card says what helps to choose, also where the browser made it', async ({
  page,
  catalog,
}) => {
  const { longVideos } = catalog;
  const WORDS = { captions: 'Captions', chapters: 'Chapters', path: 'In a path' };
  for (const badge of ['captions', 'chapters', 'path'] as const)
    expect(
      longVideos.some(({ badges }) => badges.includes(badge)),
      badge,
    ).toBe(true);
  const video = [...longVideos].sort((a, b) => b.badges.length - a.badges.length)[0]!;
  await remember(page, { [video.videoId]: [590, 600] });
  const at = longVideos.indexOf(video);
  const card = cards(page).filter({
    has: page.getByRole('link', { name: video.title, exact: true }),
  });
  const query = `?year=${video.localDate.slice(0, 4)}&kind=video`;
  for (const path of [
    pagePath(VIDEOS_PATH, Math.floor(at / pageSize()) + 1),
    VIDEOS_PATH + query,
  ]) {
    await page.goto(path);
    await expect(cards(page).first()).toBeVisible();
    while (!(await card.isVisible())) await page.getByRole('button', { name: 'Show more' }).click();
    const badges = card.locator('.badges > span').filter({ visible: true });
    await expect(badges).toHaveText([...video.badges.map((badge) => WORDS[badge]), 'Watched']);
  }
  await expect(cards(page).getByText('Watched').filter({ visible: true })).toHaveCount(1);
  await page.goto('/');
  await expect(page.locator('.badges')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a list has its count, its cards and its pages, and nothing that does not work', async ({
    page,
    catalog,
  }) => {
    await page.goto(VIDEOS_PATH);
    await expect(count(page)).toHaveText(new RegExp(`^${catalog.longVideos.length} videos`, 'u'));
    await expect(cards(page)).toHaveCount(pageSize());
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    const [list, main] = [await boxOf(page, '.browse-list'), await boxOf(page, '.browse')];
    expect(list.width).toBe(main.width);
    await page.getByRole('link', { name: 'Next page' }).click();
    await expect(page).toHaveURL(pagePath(VIDEOS_PATH, 2));
  });
});
