/** What leaves a device, and only when its visitor says so: the library as a file, a list as a link. */
import type { Page } from '@playwright/test';

import { createRandom } from '@/lib/editing/generated-content';
import { LIBRARY_PATH } from '@/lib/model/address';

import { untilAlive } from './alive';
import { saveSome } from './saving';
import { expect, test } from './test';

const MUTATIONS = 100;

/** What the export button downloads. */
async function exportLibrary(page: Page): Promise<string> {
  await page.goto(`${LIBRARY_PATH}#panel:device`);
  await untilAlive(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^library-\d{4}-\d\d-\d\d\.json$/u);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const choose = (page: Page, text: string) =>
  page.getByLabel('Import a file that was exported here').setInputFiles({
    name: 'library.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });

const titlesIn = async (page: Page): Promise<string[]> => {
  await page.goto(`${LIBRARY_PATH}#panel:saved`);
  const saved = page.getByRole('tabpanel', { name: 'Saved' });
  await expect(saved.getByRole('button', { name: 'New list' })).toBeVisible();
  await expect(saved.locator('[aria-hidden] .bg-sunken')).toHaveCount(0);
  return saved.getByRole('heading', { level: 3 }).allTextContents();
};

test('a library is exported, and imported on another device after a preview @main', async ({
  page,
  browser,
  baseURL,
}) => {
  const titles = await saveSome(page, 2);
  const text = await exportLibrary(page);
  const context = await browser.newContext({ baseURL });
  const other = await context.newPage();
  await other.route(/^https:/u, (route) => route.abort());
  const [own] = await saveSome(other, 1);
  await other.goto(`${LIBRARY_PATH}#panel:device`);
  await untilAlive(other);
  await choose(other, text);
  await expect(other.getByText('Adds 1 saved video').first()).toBeVisible();
  await other.getByRole('button', { name: 'Cancel' }).click();
  expect(await titlesIn(other)).toEqual([own]);
  await other.goto(`${LIBRARY_PATH}#panel:device`);
  await untilAlive(other);
  await choose(other, text);
  await other.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(other.getByText('The file was imported.')).toBeVisible();
  expect((await titlesIn(other)).sort()).toEqual([...titles].sort());
  await context.close();
});

test('of a hundred files that were damaged, none is imported unasked, and each is answered', async ({
  page,
}) => {
  const titles = await saveSome(page, 2);
  const text = await exportLibrary(page);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const random = createRandom(2026);
  const device = page.getByRole('tabpanel', { name: 'This device' });
  for (let n = 0; n < MUTATIONS; n++) {
    const at = Math.floor(random() * text.length);
    const cut = Math.floor(random() * 12);
    const letters = ['', '"', '{', '}', ',', '9', 'null', '\u0000'][Math.floor(random() * 8)]!;
    await choose(page, text.slice(0, at) + letters + text.slice(at + cut));
    await expect(
      device.getByRole('alert').or(device.getByText('Nothing has changed yet.')).first(),
    ).toBeVisible();
    await page.reload();
    await untilAlive(page);
  }
  expect(errors).toEqual([]);
  expect(await titlesIn(page)).toEqual(titles);
});

test('a list is shared as a link that no server sees, and kept on another device @main', async ({
  page,
  browser,
  baseURL,
}) => {
  const titles = await saveSome(page, 2);
  expect(await titlesIn(page)).toEqual(titles);
  await page.getByRole('button', { name: 'Share list' }).click();
  const copy = page.getByRole('button', { name: 'Copy link to this list' });
  await expect(copy).toHaveAttribute('data-copy', /\/library#list=/u);
  const link = await copy.getAttribute('data-copy');
  const context = await browser.newContext({ baseURL });
  const other = await context.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.route(/^https:/u, (route) => route.abort());
  await other.goto(link!);
  const shared = other.getByRole('region', { name: 'Shared list' });
  await expect(shared.getByRole('link')).toHaveText(titles);
  await shared.getByRole('button', { name: 'Keep this list' }).click();
  await expect(other.getByText('The list is now in your library.')).toBeVisible();
  await expect(other).toHaveURL(LIBRARY_PATH);
  await other.getByRole('tab', { name: 'Saved' }).click();
  await other.getByRole('button', { name: 'Shared list · 2' }).click();
  await expect(
    other.getByRole('tabpanel', { name: 'Saved' }).getByRole('heading', { level: 3 }),
  ).toHaveText(titles);
  expect(asked.filter((url) => url.includes(link!.split('list=')[1]!.slice(0, 20)))).toEqual([]);
  await context.close();
});

test('a link that is damaged says so, and what is here stays', async ({ page }) => {
  await page.goto(`${LIBRARY_PATH}#list=AAAA`);
  await expect(page.getByRole('main').getByRole('alert')).toContainText('damaged or incomplete');
});
