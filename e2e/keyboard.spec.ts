import type { Locator, Page } from '@playwright/test';

import { termPath, videoPath } from '@/lib/model/address';

import { expect, test } from './test';
import { expectInPlayer } from './youtube';

test('from home to a playing video with the keyboard alone @first-press @main', async ({
  page,
  catalog,
}) => {
  const [video] = catalog.videos;
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
  await expect(page.getByRole('link', { name: 'Skip to content' })).toHaveCSS(
    'padding-left',
    '16px',
  );
  await page.keyboard.press('Enter');
  const card = page.getByRole('link', { name: video!.title, exact: true }).first();
  // Search, subjects and the featured video come before the rows.
  for (let presses = 0; presses < 25; presses++) {
    await page.keyboard.press('Tab');
    if (await card.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(card).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: video!.title })).toBeVisible();
  const play = page.getByRole('button', { name: `Play: ${video!.title}` });
  for (let presses = 0; presses < 15; presses++) {
    if (await play.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(play).toBeFocused();
  await page.keyboard.press('Enter');
  await expectInPlayer(page);
});

/** Presses Tab until the target has the focus; fails after `most` presses. */
async function tabTo(page: Page, target: Locator, most = 40): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

test('from the list to a term to a video, with the focus visible at each step', async ({
  page,
  catalog,
}) => {
  const video = catalog.videos.find(({ terms }) => terms.length > 0)!;
  const term = video.terms[0]!;
  await page.goto('/');
  await tabTo(page, page.getByRole('navigation', { name: 'Main' }).getByRole('link').first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Videos' })).toBeVisible();
  await page.goto(videoPath(video));
  const toTerm = page.getByRole('group', { name: 'Filed under' }).getByRole('link').first();
  await tabTo(page, toTerm, 80);
  await expect(toTerm).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(termPath(term));
  // The title of the video may contain the name of the term.
  const heading = page.getByRole('heading', { level: 1, name: term.title, exact: true });
  await expect(heading).toBeVisible();
  const card = page.getByRole('main').getByRole('article').first().getByRole('link');
  await tabTo(page, card, 80);
  await expect(card).toBeInViewport();
  const outline = await card.evaluate((link) => getComputedStyle(link, '::after').outlineStyle);
  expect(outline).toBe('solid');
  await page.keyboard.press('Enter');
  await expect(page.locator('button[data-play]').first()).toBeVisible();
});

test('the share menu and the theme open and close with the keyboard', async ({ page, catalog }) => {
  await page.goto(videoPath(catalog.videos[0]!));
  const menu = page.getByRole('button', { name: 'Share', exact: true });
  await tabTo(page, menu);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toBeHidden();
  await expect(menu).toBeFocused();
  await page.goto('/');
  const toggle = page.getByRole('button', { name: 'Dark theme' });
  await tabTo(page, toggle);
  const before = await toggle.getAttribute('aria-pressed');
  await page.keyboard.press('Space');
  await expect(toggle).not.toHaveAttribute('aria-pressed', before!);
  await expect(toggle).toBeFocused();
});

test('a scrolling row does not trap the keyboard', async ({ page }) => {
  await page.goto('/');
  const links = page.locator('.scroller:visible').first().getByRole('link');
  await tabTo(page, links.last(), 60);
  await expect(links.last()).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(links.last()).not.toBeFocused();
});
