/** A tab that was opened before a deployment, or before a roll-back, which is one too. */
import type { Page } from '@playwright/test';

import { CHANGED, SITES } from '@/lib/commands/e2e';
import { freePort, type Server, startServer } from '@/lib/commands/server';
import { LIBRARY_PATH, videoPath, VIDEOS_PATH } from '@/lib/model/address';

import { untilAlive, wake } from './alive';
import { expect, test } from './test';

const ENV = { CONTENT_DIR: 'no-such-folder' };

/** How often the document was loaded since. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('domcontentloaded', () => (loads += 1));
  return () => loads;
}

/** A control that was pressed loads the page of the new build once, and then answers. */
async function expectFilters(page: Page, loads: () => number): Promise<void> {
  const kind = page.getByRole('button', { name: 'Kind', exact: true });
  await kind.click();
  await expect.poll(loads).toBe(1);
  await wake(page);
  await kind.click();
  await expect(page.getByRole('checkbox', { name: /^Short/u })).toBeVisible();
  expect(loads()).toBe(1);
}

for (const [name, before, after] of [
  ['a deployment', 'library', 'other'],
  ['a roll-back', 'other', 'library'],
] as const) {
  test.describe(`after ${name}`, () => {
    let serving: Server;
    let port: number;
    let errors: string[];

    test.beforeEach(async ({ page, context }) => {
      port = await freePort();
      serving = await startServer('start', SITES[before].folder, ENV, port);
      await context.unroute('**/*');
      await context.route('**/*', (route) =>
        new URL(route.request().url()).hostname === 'localhost' ? route.continue() : route.abort(),
      );
      errors = [];
      page.on('pageerror', (error) => errors.push(error.message));
    });
    test.afterEach(async () => {
      await serving.stop();
      expect(errors).toEqual([]);
    });

    const deploy = async () => {
      await serving.stop();
      serving = await startServer('start', SITES[after].folder, ENV, port);
    };

    test('a page that was only read is loaded anew at the first press, once', async ({ page }) => {
      await page.goto(serving.url + VIDEOS_PATH, { waitUntil: 'networkidle' });
      const loads = countLoads(page);
      await deploy();
      await expectFilters(page, loads);
    });

    test('what was typed into search is asked', async ({ page }) => {
      await page.goto(serving.url, { waitUntil: 'networkidle' });
      const loads = countLoads(page);
      await deploy();
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('searchbox').fill('fog bell');
      await expect.poll(loads).toBe(1);
      await wake(page);
      await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('fog bell');
      await expect(page.getByRole('dialog').getByRole('article').first()).toBeVisible();
      expect(loads()).toBe(1);
    });

    test('the filters and links of a page in use answer', async ({ page, catalog }) => {
      await page.goto(serving.url + VIDEOS_PATH, { waitUntil: 'networkidle' });
      await wake(page);
      const loads = countLoads(page);
      await deploy();
      await expectFilters(page, loads);
      await page.goto(serving.url + videoPath(catalog.videos[0]!));
      await page.keyboard.press('Tab');
      await untilAlive(page);
      await page.getByRole('button', { name: 'Shortcuts and settings' }).click();
      await expect(page.getByRole('dialog', { name: 'Shortcuts and settings' })).toBeVisible();
    });

    test('a page in use opens the next as a document of the new build', async ({ page }) => {
      await page.goto(serving.url, { waitUntil: 'networkidle' });
      await wake(page);
      const loads = countLoads(page);
      await deploy();
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link').first().click();
      await expect(page.getByRole('heading', { level: 1, name: 'Videos' })).toBeVisible();
      // Its heading may be there before the rest of the document is.
      await expect.poll(loads).toBe(1);
    });

    test('saved videos keep their titles, and lead to where they are now', async ({
      page,
      catalog,
    }) => {
      const slugs = [CHANGED.renamed, CHANGED.removed];
      const videos = slugs.map((slug) => catalog.videos.find((one) => one.slug === slug)!);
      // In the other build the same videos have the same ids.
      const isBack = before === 'other';
      for (const [at, slug] of slugs.entries()) {
        if (isBack && slug === CHANGED.removed) continue;
        const own = isBack && slug === CHANGED.renamed ? CHANGED.to : slug;
        await page.goto(`${serving.url}${VIDEOS_PATH}/${own}`);
        await wake(page);
        await page.keyboard.press('s');
        await expect(page.getByText('Saved to your library'), videos[at]!.title).toBeVisible();
      }
      await deploy();
      await page.goto(`${serving.url}${LIBRARY_PATH}#panel:saved`);
      const saved = page.getByRole('tabpanel', { name: 'Saved' });
      await saved.getByRole('link', { name: videos[0]!.title }).click();
      // An address that only the later build had is one that the earlier does not know.
      if (isBack) await expect(page).toHaveTitle(/not found/iu);
      else {
        await expect(page).toHaveURL(`${serving.url}${VIDEOS_PATH}/${CHANGED.to}`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(videos[0]!.title);
        await page.goto(`${serving.url}${LIBRARY_PATH}#panel:saved`);
        await saved.getByRole('link', { name: videos[1]!.title }).click();
        await expect(page).toHaveTitle(/not found/iu);
        await page.goto(`${serving.url}${LIBRARY_PATH}#panel:saved`);
        await expect(saved.getByRole('heading', { level: 3 })).toHaveText(
          videos.map(({ title }) => title).reverse(),
        );
      }
    });
  });
}
