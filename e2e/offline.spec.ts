/** What opens without a connection, and that nobody with one is shown anything old. */
import type { Page } from '@playwright/test';
import { imageSize } from 'image-size';

import { bundle } from '@/lib/build/inline-loader.js';
import { SITES } from '@/lib/commands/e2e';
import { startServer } from '@/lib/commands/server';
import {
  LIBRARY_PATH,
  MANIFEST_PATH,
  OFFLINE_PATH,
  SEARCH_PATH,
  transcriptFragmentPath,
  videoPath,
  VIDEOS_PATH,
} from '@/lib/model/address';
import { KEPT_MARK, PAGE_CACHES, STOPPED_CACHE, WORKER_PATH } from '@/lib/model/offline';

import { followsWithinTheApp, wake } from './alive';
import { type Front, openFront } from './front';
import { expect, test as base } from './test';

const LAMP = '/resources/videos/lighting-the-old-lamp';
const TITLE = 'Lighting the Old Lamp';
/** Milliseconds; the worker waits until a page has loaded what it needs itself. */
const PATIENCE = { timeout: 60_000 };

const test = base.extend<{ front: Front; errors: string[] }>({
  front: async ({ server }, provide) => {
    const front = await openFront(server.url);
    await provide(front);
    await front.stop();
  },
  baseURL: async ({ front }, provide) => provide(front.url),
  context: async ({ context, front }, provide) => {
    await context.unroute('**/*');
    await context.route('**/*', (route) =>
      route.request().url().startsWith(front.url) ? route.continue() : route.abort(),
    );
    await provide(context);
  },
  /** What pages have thrown; none may. */
  errors: [
    async ({ page }, provide) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await provide(errors);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});
test.use({ serviceWorkers: 'allow' });

/** The document that is kept at a path; empty if there is none. */
function readKept(page: Page, path: string): Promise<string> {
  return page.evaluate(async (href) => {
    const kept = await caches.match(new URL(href, location.origin).href, { ignoreVary: true });
    return kept ? kept.text() : '';
  }, path);
}

/** Whether a page can come to life: its document, its data and the scripts that both name are kept. */
function isWhole(page: Page, path: string): Promise<boolean> {
  return page.evaluate(async (href) => {
    const find = (one: string) =>
      caches.match(new URL(one, location.origin).href, { ignoreVary: true });
    const texts = [await find(href), await find(`${href}?_rsc`)];
    if (!texts.every(Boolean)) return false;
    const text = (await Promise.all(texts.map((one) => one!.text()))).join('\n');
    const scripts = [...text.matchAll(/"(\/_next\/static\/[^"]+\.(?:css|js))"/gu)];
    return (await Promise.all(scripts.map(([, src]) => find(src!)))).every(Boolean);
  }, path);
}

async function untilWhole(page: Page, path: string): Promise<void> {
  await expect.poll(() => isWhole(page, path), PATIENCE).toBe(true);
  const isControlled = () => page.evaluate(() => navigator.serviceWorker.controller !== null);
  await expect.poll(isControlled, PATIENCE).toBe(true);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** A control that only React answers does. */
async function expectAlive(page: Page): Promise<void> {
  await wake(page);
  await page.getByRole('button', { name: 'Shortcuts and settings' }).click();
  await expect(page.getByRole('dialog', { name: 'Shortcuts and settings' })).toBeVisible();
}

/** Has the browser look for another worker, as it does some time after a visit. */
async function update(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
}

test('after one visit a page opens without a connection, with its transcript, and comes to life @main', async ({
  page,
  front,
}) => {
  await page.goto(LAMP);
  await untilWhole(page, LAMP);
  await front.stop();
  await page.reload();
  await expect(heading(page)).toHaveText(TITLE);
  await expect(page.locator('.transcript [data-start]').first()).toBeAttached();
  await expectAlive(page);
});

test('so does a page that was opened within the app', async ({ page, front }) => {
  await page.goto(LAMP);
  await untilWhole(page, LAMP);
  await wake(page);
  expect(await followsWithinTheApp(page)).toBe(true);
  await untilWhole(page, VIDEOS_PATH);
  await front.stop();
  await page.reload();
  await expect(heading(page)).toContainText('Videos');
  await wake(page);
  // From page to page, too.
  await page.goto(LAMP);
  await expectAlive(page);
  await page.keyboard.press('Escape');
  expect(await followsWithinTheApp(page)).toBe(true);
});

test('a page that was not visited is replaced by one that lists those that were', async ({
  page,
  context,
  front,
}) => {
  await page.goto(LAMP);
  await untilWhole(page, LAMP);
  await expect.poll(() => readKept(page, OFFLINE_PATH), PATIENCE).not.toBe('');
  await context.setOffline(true);
  await front.stop();
  await page.goto('/tags/sea-fog');
  await expect(heading(page)).toHaveText('You are offline');
  await expect(page).toHaveURL('/tags/sea-fog');
  await expect(page.getByText('The videos themselves need a connection.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: TITLE }).click();
  await expect(page).toHaveURL(LAMP);
  await expect(heading(page)).toHaveText(TITLE);
  await page.goBack();
  await expect(heading(page)).toHaveText('You are offline');
  await front.start();
  await context.setOffline(false);
  await expect(heading(page)).toHaveText('Sea Fog');
});

test('what was searched online is found without a connection', async ({ page, front }) => {
  await page.goto(LAMP);
  await untilWhole(page, LAMP);
  const found = page.getByRole('list', { name: 'Results' }).getByRole('article').first();
  await page.goto(`${SEARCH_PATH}?q=quicksilver`);
  await expect(found).toContainText(TITLE);
  await untilWhole(page, SEARCH_PATH);
  await front.stop();
  await page.reload();
  await expect(found).toContainText(TITLE);
  // The dialog loads its part when it is first opened, which may be now.
  await page.goto(LAMP);
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('quicksilver');
  await expect(page.getByRole('dialog').getByRole('article').first()).toContainText(TITLE);
});

test('the page of a saved video is kept with its transcript, although nobody was there', async ({
  page,
  front,
  catalog,
}) => {
  const video = catalog.videos.find(
    ({ captions, slug }) => captions.length > 0 && !LAMP.endsWith(slug),
  )!;
  await page.goto(LAMP);
  await untilWhole(page, LAMP);
  await page.goto(VIDEOS_PATH);
  await wake(page);
  const card = page.locator('.cards article').filter({ hasText: video.title });
  await card.hover();
  await card.getByRole('button', { name: /^Save/u }).click();
  await untilWhole(page, videoPath(video));
  const words = transcriptFragmentPath(video, video.captions[0]!.language);
  await expect.poll(() => readKept(page, words), PATIENCE).toContain('<p');
  await front.stop();
  await page.goto(videoPath(video));
  await expect(heading(page)).toHaveText(video.title);
  await expectAlive(page);
});

test('an address that redirects leads to its page, which is kept there', async ({
  page,
  front,
}) => {
  await page.goto(VIDEOS_PATH);
  await untilWhole(page, VIDEOS_PATH);
  await page.goto('/watch?v=hpLamp00001&t=95');
  await expect(page).toHaveURL(`${LAMP}?t=95`);
  await untilWhole(page, LAMP);
  await front.stop();
  await page.goto(LAMP);
  await expect(heading(page)).toHaveText(TITLE);
  await page.goto('/watch?v=hpLamp00001');
  await expect(heading(page)).toHaveText('You are offline');
});

test('with a connection, no page is older than the site', async ({ page, front }) => {
  await page.goto(LAMP);
  await untilWhole(page, LAMP);
  for (const title of ['Lighting the New Lamp', 'Lighting the Newest Lamp']) {
    front.change((path, text) => (path === LAMP ? text.replaceAll(TITLE, title) : text));
    await page.reload();
    await expect(heading(page)).toHaveText(title);
    await expect.poll(() => readKept(page, LAMP)).toContain(title);
  }
  await front.stop();
  await page.reload();
  await expect(heading(page)).toHaveText('Lighting the Newest Lamp');
});

for (const [name, before, after] of [
  ['a deployment', 'library', 'other'],
  ['a roll-back', 'other', 'library'],
] as const) {
  test(`after ${name}, pages of either build open without a connection`, async ({
    page,
    server,
    front,
  }) => {
    const other = await startServer('start', SITES.other.folder, { CONTENT_DIR: 'no-such-folder' });
    const urls = { library: server.url, other: other.url };
    const stamp = (html: string) => /data-stamp="([^"]+)"/u.exec(html)?.[1];
    const own = async () => stamp(await page.content());
    try {
      front.lead(urls[before]);
      for (const path of [VIDEOS_PATH, LAMP]) {
        await page.goto(path);
        await untilWhole(page, path);
      }
      const old = await own();
      front.lead(urls[after]);
      await page.reload();
      expect(await own()).not.toBe(old);
      await update(page);
      // The new worker brings up to date what every visitor needs.
      const search = stamp(await (await fetch(urls[after] + SEARCH_PATH)).text());
      await expect
        .poll(async () => stamp(await readKept(page, SEARCH_PATH)), PATIENCE)
        .toBe(search);
      const current = await own();
      await expect.poll(async () => stamp(await readKept(page, LAMP)), PATIENCE).toBe(current);
      await untilWhole(page, LAMP);
      await front.stop();
      await page.reload();
      expect(await own()).toBe(current);
      await expectAlive(page);
      await page.goto(VIDEOS_PATH);
      await wake(page);
      await page.getByRole('button', { name: 'Kind', exact: true }).click();
      // From the index that its own code reads.
      await expect(page.getByRole('checkbox', { name: /^Short/u })).toBeVisible();
    } finally {
      await other.stop();
    }
  });
}

test('a site that keeps nothing any more removes all that it kept, and the worker', async ({
  page,
  front,
}) => {
  await page.goto(LAMP);
  await untilWhole(page, LAMP);
  // What a build with “offline: false” answers.
  const { text: removes } = await bundle('lib/offline/remove.ts');
  front.change((path, text) =>
    path === WORKER_PATH ? removes : text.replaceAll(` ${KEPT_MARK}`, ''),
  );
  await page.reload();
  await update(page);
  const count = () =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
  await expect.poll(count, PATIENCE).toEqual([0, 0]);
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  expect(await count()).toEqual([0, 0]);
});

test('a press on any poster says that the video needs a connection', async ({
  page,
  context,
  front,
}) => {
  const embeds = '/resources/videos/embeds';
  for (const path of [LAMP, embeds]) {
    await page.goto(path);
    await untilWhole(page, path);
  }
  await context.setOffline(true);
  await front.stop();
  for (const [path, least] of [
    [LAMP, 1],
    [embeds, 2],
  ] as const) {
    await page.goto(path);
    const buttons = await page.getByRole('main').locator('button[data-play]').all();
    expect(buttons.length).toBeGreaterThanOrEqual(least);
    for (const button of buttons) {
      await button.click();
      await expect(button).toContainText('You are offline, so the video cannot play right now.');
    }
    await expect(page.locator('iframe')).toHaveCount(0);
  }
});

test('where nothing can be kept, pages are as ever', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    ServiceWorkerContainer.prototype.register = async () => refuse();
    ServiceWorkerContainer.prototype.getRegistration = async () => refuse();
    Object.defineProperty(window, 'caches', { get: refuse });
  });
  await page.goto(LAMP, { waitUntil: 'networkidle' });
  await expectAlive(page);
  await page.keyboard.press('Escape');
  expect(await followsWithinTheApp(page)).toBe(true);
  await page.goto(OFFLINE_PATH, { waitUntil: 'networkidle' });
  await expect(heading(page)).toHaveText('You are offline');
  await expect(page.getByText('You can open these now')).toBeHidden();
});

test('the manifest makes the site one that can be installed', async ({ request }) => {
  const manifest = (await (await request.get(MANIFEST_PATH)).json()) as {
    display: string;
    icons: { src: string; type: string; sizes: string }[];
  };
  expect(manifest).toMatchObject({ id: '/', start_url: '/', scope: '/', display: 'minimal-ui' });
  const pictures = manifest.icons.filter(({ type }) => type === 'image/png');
  expect(new Set(pictures.map(({ sizes }) => sizes))).toEqual(new Set(['192x192', '512x512']));
  for (const { src, sizes } of pictures) {
    const { width, height } = imageSize(await (await request.get(src)).body());
    expect(`${width}x${height}`).toBe(sizes);
  }
});

/** All that is kept for times without a connection: caches, workers, and what is remembered of addresses. */
const listTraces = (page: Page) =>
  page.evaluate(async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    const entries = await new Promise<number>((resolve) => {
      const opening = indexedDB.open('serwist-expiration');
      opening.onsuccess = () => {
        const { result } = opening;
        if (!result.objectStoreNames.contains('cache-entries')) return resolve(0);
        const counting = result.transaction('cache-entries').objectStore('cache-entries').count();
        counting.onsuccess = () => resolve(counting.result);
      };
    });
    return { caches: await caches.keys(), workers: workers.length, entries };
  });

test('who turns it off has nothing kept from then on, and no page without a connection', async ({
  page,
  front,
}) => {
  await page.goto(LAMP);
  await untilWhole(page, LAMP);
  await page.goto(`${LIBRARY_PATH}#panel:device`);
  await page.getByRole('checkbox', { name: 'Keep what I watch' }).uncheck();
  const stopped = { caches: [STOPPED_CACHE], workers: 0, entries: 0 };
  await expect.poll(() => listTraces(page)).toEqual(stopped);
  // What the old worker still answers in this tab is not kept either.
  await page.evaluate((path) => fetch(path).then((answer) => answer.text()), VIDEOS_PATH);
  await page.goto(LAMP);
  await wake(page);
  expect(await listTraces(page)).toEqual(stopped);
  await page.goto(`${LIBRARY_PATH}#panel:device`);
  await page.getByRole('checkbox', { name: 'Keep what I watch' }).check();
  await untilWhole(page, LIBRARY_PATH);
  await front.stop();
  await page.reload();
  await expect(heading(page)).toHaveText('My library');
});

test('who deletes everything has no page of before on the device', async ({ page }) => {
  await page.goto(LAMP);
  await untilWhole(page, LAMP);
  await page.goto(`${LIBRARY_PATH}#panel:device`);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Everything was deleted.')).toBeVisible();
  await expect.poll(async () => (await listTraces(page)).workers).toBe(0);
  expect(await page.evaluate(() => caches.has('pages-saved'))).toBe(false);
  expect(await page.evaluate((name) => caches.has(name), PAGE_CACHES.visited)).toBe(false);
});
