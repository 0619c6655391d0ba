/** When a page has come to life: React has taken over its markup, and the app responds to clicks. */
import { expect, type Page } from '@playwright/test';

import { VIDEOS_PATH } from '@/lib/model/address';

function isAlive(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    Object.keys(document.querySelector('header a')!).some((key) => key.startsWith('__react')),
  );
}

export async function untilAlive(page: Page): Promise<void> {
  await expect.poll(() => isAlive(page)).toBe(true);
}

/** Brings the page to life with the pointer, which browsers report only after they have drawn the page. */
export async function wake(page: Page): Promise<void> {
  let moves = 0;
  await expect
    .poll(async () => {
      moves += 1;
      await page.mouse.move(2, 2 + (moves % 2));
      return isAlive(page);
    })
    .toBe(true);
}

/** Whether a click is handled by the app, without a new document. */
export async function followsWithinTheApp(page: Page): Promise<boolean> {
  await page.evaluate(() => ((window as { isSame?: boolean }).isSame = true));
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link').first().click();
  await expect(page).toHaveURL(VIDEOS_PATH);
  await expect(page.getByRole('heading', { level: 1, name: 'Videos' })).toBeVisible();
  return page.evaluate(() => (window as { isSame?: boolean }).isSame === true);
}
