/** Saves videos as a visitor does. */
import type { Page } from '@playwright/test';

import { VIDEOS_PATH } from '@/lib/model/address';

import { wake } from './alive';
import { expect } from './test';

/** Presses the bookmark of the first cards of a list. @returns their titles, the last first */
export async function saveSome(page: Page, count: number): Promise<string[]> {
  await page.goto(VIDEOS_PATH);
  await wake(page);
  const titles: string[] = [];
  for (let n = 0; n < count; n++) {
    const card = page.locator('.cards article').nth(n);
    titles.unshift((await card.getByRole('heading').textContent())!);
    await card.hover();
    await card.getByRole('button', { name: /^Save/u }).click();
    await expect(card.getByRole('button', { name: /^Save/u })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  }
  return titles;
}
