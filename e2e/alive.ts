/** When a page has come to life: React has its markup, and the app answers clicks. */
import type { Page } from '@playwright/test';

export async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('header a')!).some((key) => key.startsWith('__react')),
  );
}

/** Brings the page to life by the pointer. */
export async function wake(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await untilAlive(page);
}
