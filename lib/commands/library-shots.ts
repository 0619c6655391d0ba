/** The parts of a visitor's library that `npm run screenshots` shows, with something in each. */
import type { Page } from '@playwright/test';

import type { Catalog } from '@/lib/catalog/catalog';
import { LIBRARY_PATH, stepAddress, toHref, videoPath, VIDEOS_PATH } from '@/lib/model/address';
import { isPublished } from '@/lib/model/video';

import { play, type Shot } from './watch-shots';

const PARTS = ['resume', 'saved', 'paths', 'history', 'device'];
const SAVED = 5;

export function listLibraryShots({ longVideos, paths }: Catalog): Shot[] {
  const watched = [
    ...longVideos
      .filter(isPublished)
      .slice(1, 4)
      .map((video) => videoPath(video)),
    ...paths.slice(0, 1).map((path) => toHref(stepAddress(path, 1))),
  ];
  return PARTS.map((part) => ({
    name: `library-${part}`,
    path: VIDEOS_PATH,
    act: async (page) => {
      const isFilled = await page.evaluate(() => localStorage.getItem('positions') !== null);
      if (!isFilled) await fill(page, watched);
      await page.goto(`${LIBRARY_PATH}#panel:${part}`, { waitUntil: 'networkidle' });
    },
  }));
}

async function fill(page: Page, watched: string[]): Promise<void> {
  for (let n = 0; n < SAVED; n++) {
    const button = page.locator('.cards .save').nth(n);
    await button.click();
    await button.and(page.locator('[aria-pressed=true]')).waitFor();
  }
  for (const [n, path] of watched.entries()) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await play(page);
    await page.evaluate(`standIn.moveTo(${60 + 60 * n})`);
    await page.waitForFunction('localStorage.getItem("positions")');
    await page.evaluate('standIn.pauseVideo()');
    // The history is written once its code has come.
    await page.waitForLoadState('networkidle');
  }
}
