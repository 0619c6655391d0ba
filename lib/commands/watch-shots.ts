/** The states of a watch page that `npm run screenshots` shows. */
import type { Page } from '@playwright/test';

import type { Catalog } from '@/lib/catalog/catalog';
import { videoPath, VIDEOS_PATH } from '@/lib/model/address';

export type Shot = {
  name: string;
  path: string;
  /** What a visitor does there. */
  act?: (page: Page) => Promise<void>;
};

/** Starts the stand-in of YouTube's player. */
export async function play(page: Page): Promise<void> {
  await page.locator('button[data-play]').filter({ visible: true }).first().click();
  await page.waitForFunction('window.standIn?.state === 1');
}

const press = (selector: string) => async (page: Page) => {
  const control = page.locator(selector).filter({ visible: true });
  if ((await control.count()) > 0) await control.first().click();
};

const ACTS: Record<string, (page: Page) => Promise<void>> = {
  playing: play,
  share: press('[popovertarget="page:share"]'),
  more: press('[popovertarget="page:more"]'),
  settings: press('[id="page:player-settings"]'),
  chapters: press('[role=tab][aria-controls="panel:chapters"]'),
  related: press('[role=tab][aria-controls="panel:related"]'),
  theatre: press('[data-switch=theatre]'),
  found: async (page) => {
    const find = page.getByRole('tabpanel').getByRole('searchbox').filter({ visible: true });
    if ((await find.count()) > 0) await find.first().fill('the');
  },
  scrolled: async (page) => {
    await play(page);
    await page.locator('footer').last().scrollIntoViewIfNeeded();
  },
  ended: async (page) => {
    await play(page);
    await page.evaluate('standIn.moveTo(99999)');
  },
  mini: async (page) => {
    await play(page);
    await page.evaluate(`next.router.push(${JSON.stringify(VIDEOS_PATH)})`);
    await page.waitForURL(`**${VIDEOS_PATH}`);
  },
};

/** The video with the most to show, in each state. */
export function listWatchShots({ videos }: Catalog): Shot[] {
  const richness = ({ captions, chapters }: Catalog['videos'][number]) =>
    captions.length * 100 + chapters.length;
  const path = videoPath([...videos].sort((a, b) => richness(b) - richness(a))[0]!);
  return [
    { name: 'watch-clip', path: `${path}?t=5&end=20` },
    ...Object.entries(ACTS).map(([name, act]) => ({ name: `watch-${name}`, path, act })),
  ];
}
