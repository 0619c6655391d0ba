import type { Page } from '@playwright/test';

import { expect, test } from './test';
import { player, standInForYouTube } from './youtube';

const LAMP = '/resources/videos/lighting-the-old-lamp';

const corner = (page: Page) => page.getByRole('complementary', { name: 'Playing video' });

/** Plays the lamp, and counts how often a player is loaded. */
async function play(page: Page): Promise<{ loaded: () => number }> {
  let players = 0;
  page.on('request', (request) => {
    if (request.url().includes('/embed/')) players += 1;
  });
  await page.goto(LAMP);
  await page.locator('button[data-play]').first().click();
  await expect.poll(() => player(page).state()).toBe(1);
  await player(page).moveTo(120);
  return { loaded: () => players };
}

test.beforeEach(({ context }) => standInForYouTube(context));

test('a player goes on in a corner when its page is left, and is back with its page @main', async ({
  page,
}) => {
  const { loaded } = await play(page);
  await page.getByRole('banner').getByRole('link', { name: 'Videos' }).click();
  await expect(page).toHaveURL('/resources/videos');
  await expect(corner(page)).toBeVisible();
  const { width, height } = (await corner(page).locator('iframe').boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(200);
  expect(await player(page).time()).toBe(120);
  await page.goBack();
  await expect(page.locator('.player-host iframe')).toBeVisible();
  await expect(corner(page)).toBeHidden();
  await page.goForward();
  await corner(page).getByRole('link').click();
  await expect(page).toHaveURL(LAMP);
  await expect(page.locator('.player-host iframe')).toBeVisible();
  await player(page).moveTo(200);
  await expect(page.locator('.transcript p[aria-current]')).toHaveCount(1);
  expect(loaded()).toBe(1);
});

test('it can be closed; its place is kept', async ({ page }) => {
  await play(page);
  await page.getByRole('banner').getByRole('link', { name: 'Videos' }).click();
  await corner(page).getByRole('button', { name: 'Stop and close' }).click();
  await expect(page.getByRole('main')).toBeFocused();
  await expect(corner(page)).toBeHidden();
  await expect(page.locator('iframe')).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('button', { name: /^Resume from 2:00/u })).toBeVisible();
});

test('another video that plays ends it', async ({ page }) => {
  await play(page);
  await page.getByRole('banner').getByRole('link', { name: 'Videos' }).click();
  await expect(page).toHaveURL('/resources/videos');
  await page.getByRole('main').getByRole('article').getByRole('link').first().click();
  await expect(page).not.toHaveURL(/\/videos$/u);
  await expect(corner(page)).toBeVisible();
  await page.locator('button[data-play]').first().click();
  await expect(corner(page)).toBeHidden();
  await expect(page.locator('iframe')).toHaveCount(1);
});

test('where a frame cannot be moved, the page offers to resume', async ({ page }) => {
  await page.addInitScript(() => {
    delete (Element.prototype as Partial<Element>).moveBefore;
  });
  await play(page);
  await page.evaluate('standIn.pauseVideo()');
  await page.getByRole('banner').getByRole('link', { name: 'Videos' }).click();
  await expect(page).toHaveURL('/resources/videos');
  await expect(page.locator('iframe')).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('button', { name: /^Resume from 2:00/u })).toBeVisible();
});

test('a link to an unknown address loads that page anew', async ({ page }) => {
  await play(page);
  await page.evaluate('next.router.push("/nothing-here")');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
  await expect(page.locator('iframe')).toHaveCount(0);
});
