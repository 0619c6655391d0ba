import type { Page } from '@playwright/test';

import { wake } from './alive';
import { watchShift } from './shift';
import { expect, inMain, test } from './test';
import { player, standInForYouTube } from './youtube';

const LAMP = '/resources/videos/lighting-the-old-lamp';
const WALL = '/resources/videos/long-title';
const SHORT = '/resources/videos/counting-the-flashes';

const stage = (page: Page) => page.locator('.grows');
const panel = (page: Page) => page.locator('.panel');

/** What of the box is seen. */
async function boxOf(page: Page, selector: string) {
  return (await page.locator(selector).first().boundingBox())!;
}

async function play(page: Page): Promise<void> {
  await page.locator('button[data-play]').first().click();
  await expect.poll(() => player(page).state()).toBe(1);
  await expect(page.locator('iframe[data-alive]')).toHaveCount(1);
}

test.beforeEach(async ({ context }) => standInForYouTube(context, 'plays', 5405));

test.describe('in a wide window', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  for (const width of [1024, 1440, 1920])
    test(`at ${width} pixels the panel is beside the player, within the window${inMain(width === 1440)}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(WALL);
      const [left, right] = [await boxOf(page, '.grows'), await boxOf(page, '.panel')];
      expect(right.x).toBeGreaterThan(left.x + left.width);
      expect(Math.abs(right.y - left.y)).toBeLessThan(5);
      expect(right.y + right.height).toBeLessThanOrEqual(900);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await expect(panel(page)).toBeInViewport();
    });

  test('read far down, the player is docked, whole, and covers nothing of the panel @main', async ({
    page,
  }) => {
    await page.goto(WALL);
    await play(page);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(stage(page)).toHaveAttribute('data-docked');
    const frame = await boxOf(page, '.player-host iframe');
    expect(Math.min(frame.width, frame.height)).toBeGreaterThanOrEqual(200);
    expect(frame.y + frame.height).toBeLessThanOrEqual(900);
    const words = await boxOf(page, '.panel');
    expect(words.y + words.height).toBeLessThanOrEqual(frame.y);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const footer = await boxOf(page, 'body > * > footer');
    expect(footer.y + footer.height).toBeLessThanOrEqual(frame.y + 1);
    await page.evaluate(() => scrollTo(0, 0));
    await expect(stage(page)).not.toHaveAttribute('data-docked');
    expect((await boxOf(page, '.player-host iframe')).width).toBeGreaterThan(800);
  });

  test('a player that was not started is not docked', async ({ page }) => {
    await page.goto(WALL);
    await wake(page);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(page.locator('footer').last()).toBeInViewport();
    await expect(stage(page)).not.toHaveAttribute('data-docked');
  });

  test('the wide player takes the whole width, and is remembered', async ({ page }) => {
    await page.goto(LAMP);
    const before = await boxOf(page, '.grows');
    const button = page.getByRole('button', { name: 'Wide player' });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    expect((await boxOf(page, '.grows')).width).toBeGreaterThan(before.width + 300);
    await page.reload();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    expect((await boxOf(page, '.grows')).width).toBeGreaterThan(before.width + 300);
    const [wide, words] = [await boxOf(page, '.watch-stage'), await boxOf(page, '.panel')];
    expect(words.y).toBeGreaterThan(wide.y + wide.height);
    await button.click();
    expect((await boxOf(page, '.grows')).width).toBe(before.width);
  });

  test('next to nothing shifts until the video plays', async ({ page }) => {
    const shift = await watchShift(page);
    await page.goto(LAMP);
    await play(page);
    await player(page).moveTo(200);
    await expect(page.locator('.transcript p[aria-current]')).toHaveCount(1);
    expect(await shift()).toBeLessThan(0.02);
  });
});

test('at 1920 pixels the player grows to 1,100, and grids to five columns', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(LAMP);
  expect((await boxOf(page, '.grows')).width).toBeGreaterThanOrEqual(1100);
  await page.goto('/resources/videos');
  const cards = await page.getByRole('main').getByRole('article').all();
  const tops = await Promise.all(
    cards.slice(0, 6).map(async (card) => (await card.boundingBox())!.y),
  );
  expect(tops.filter((top) => top === tops[0])).toHaveLength(5);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the picture stays in sight: while one reads, and after a tap on a time', async ({
    page,
  }) => {
    await page.goto(WALL);
    await page.locator('button[data-play]').first().tap();
    await expect.poll(() => player(page).state()).toBe(1);
    await page.evaluate(() => scrollTo(0, 500));
    await expect(page.locator('.player-host iframe')).toBeInViewport({ ratio: 0.99 });
    await page.locator('.transcript').evaluate((words) => (words.scrollTop = 3000));
    const time = page.locator('.transcript p > a').filter({ visible: true }).nth(90);
    await time.scrollIntoViewIfNeeded();
    await time.tap();
    await expect.poll(() => player(page).time()).toBeGreaterThan(100);
    await expect(page.locator('.player-host iframe')).toBeInViewport({ ratio: 0.99 });
  });

  test('an upright player scrolls away, or nothing could be read', async ({ page }) => {
    await page.goto(SHORT);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(stage(page)).not.toBeInViewport();
  });

  for (const width of [320, 360])
    test(`at ${width} pixels all that one can do with a video is in one row`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(LAMP);
      const share = page.getByRole('button', { name: 'Share', exact: true });
      const boxes = await share.locator('xpath=..').evaluate((row) =>
        [...row.children]
          .map((one) => one.getBoundingClientRect())
          .filter(({ height }) => height > 0)
          .map(({ top, right, width: wide }) => [top, right, wide] as const),
      );
      expect(boxes.length).toBeGreaterThanOrEqual(3);
      for (const [top, right, wide] of boxes) {
        expect(top).toBe(boxes[0]![0]);
        expect(right).toBeLessThanOrEqual(width);
        expect(wide).toBeGreaterThanOrEqual(44);
      }
    });

  test('settings for keys are left out', async ({ browser, server }) => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const page = await context.newPage();
    await page.goto(server.url + LAMP);
    await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Shortcuts and settings' })).toBeHidden();
    await context.close();
  });

  test('turned on its side, the player fills the screen', async ({ browser, server }) => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 780 },
      hasTouch: true,
      isMobile: true,
    });
    await standInForYouTube(context);
    const page = await context.newPage();
    await page.goto(server.url + LAMP);
    await page.locator('button[data-play]').first().tap();
    await expect(page.locator('iframe[data-alive]')).toHaveCount(1);
    await page.setViewportSize({ width: 780, height: 390 });
    await expect
      .poll(async () => {
        const { x, y, width, height } = await boxOf(page, '.player-host iframe');
        return [x, y, width, height].map(Math.round);
      })
      .toEqual([0, 0, 780, 390]);
    await context.close();
  });
});

test('zoomed to 400 %, nothing sticks and the text has the window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(WALL);
  await page.evaluate(() => scrollTo(0, 900));
  await expect(stage(page)).not.toBeInViewport();
  await expect(page.getByRole('banner')).not.toBeInViewport();
});
