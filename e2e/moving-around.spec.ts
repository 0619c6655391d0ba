import type { Page } from '@playwright/test';

import { VIDEOS_PATH } from '@/lib/model/address';

import { wake } from './alive';
import { expect, test } from './test';

/** The router's requests for pages, as they are made. */
function watchData(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (searchParams.has('_rsc')) paths.push(pathname);
  });
  return paths;
}

test('a page is fetched when a visitor is about to go there, and shown without another request', async ({
  page,
}) => {
  await page.goto(VIDEOS_PATH, { waitUntil: 'networkidle' });
  await wake(page);
  await page.waitForLoadState('networkidle');
  const asked = watchData(page);
  const card = page.getByRole('main').getByRole('article').nth(2).getByRole('link');
  const path = (await card.getAttribute('href'))!;
  await card.hover();
  await expect.poll(() => asked).toEqual([path]);
  await page.waitForLoadState('networkidle');
  await page.getByRole('heading', { level: 1 }).hover();
  await card.hover();
  await card.click();
  await expect(page).toHaveURL(path);
  await expect(page.locator('button[data-play]').first()).toBeVisible();
  // What lies under the pointer now may be fetched too.
  expect(asked.filter((one) => one === path)).toHaveLength(1);
});

test('without a connection, links work again once it is back', async ({ page, context }) => {
  await page.goto(VIDEOS_PATH, { waitUntil: 'networkidle' });
  await wake(page);
  await page.waitForLoadState('networkidle');
  const card = page.getByRole('main').getByRole('article').nth(2).getByRole('link');
  await context.setOffline(true);
  const failed = page.waitForEvent('requestfailed');
  await card.hover();
  await failed;
  await context.setOffline(false);
  await card.click();
  await expect(page.locator('button[data-play]').first()).toBeVisible();
});

test('back and forward return to where the visitor was @main', async ({ page }) => {
  await page.goto(VIDEOS_PATH, { waitUntil: 'networkidle' });
  await wake(page);
  const card = page.getByRole('main').getByRole('article').nth(12).getByRole('link');
  await card.scrollIntoViewIfNeeded();
  const there = await page.evaluate(() => scrollY);
  expect(there).toBeGreaterThan(200);
  await card.click();
  await expect(page.locator('button[data-play]').first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(VIDEOS_PATH);
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(there));
});

test('nothing keeps a page out of the back/forward cache', async ({ page, request }) => {
  const answer = await request.get('/');
  expect(answer.headers()['cache-control'] ?? '').not.toContain('no-store');
  await page.addInitScript(() => {
    const add = window.addEventListener.bind(window);
    window.addEventListener = ((type: string, ...rest: [EventListener]) => {
      if (type === 'unload' || type === 'beforeunload') (window as { kept?: string }).kept = type;
      add(type, ...rest);
    }) as typeof window.addEventListener;
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  await wake(page);
  expect(await page.evaluate(() => (window as { kept?: string }).kept)).toBeUndefined();
});

/** Kilobytes that YouTube's thumbnails of these sizes weigh at most, usually: 320x180, 480x360, 640x480. */
const WEIGHTS: Record<string, number> = { mqdefault: 10, hqdefault: 20, sddefault: 35 };

test('a phone loads at most 300 KB of posters for the home page @main', async ({
  page,
  context,
}) => {
  let weight = 0;
  await context.route('https://i.ytimg.com/**', (route) => {
    const [name = ''] = route.request().url().split('/').at(-1)!.split('.');
    weight += WEIGHTS[name] ?? 90;
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="360"/>';
    return route.fulfill({ contentType: 'image/svg+xml', body: svg });
  });
  await page.setViewportSize({ width: 360, height: 740 });
  // How far below the screen a browser loads pictures depends on what it thinks of the connection.
  const session = await context.newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 60,
    downloadThroughput: 9_000_000 / 8,
    uploadThroughput: 1_500_000 / 8,
    connectionType: 'cellular4g',
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.waitForFunction(() =>
    [...document.images]
      .filter((image) => {
        const { top, left } = image.getBoundingClientRect();
        return top < innerHeight && left < innerWidth;
      })
      .every(({ complete }) => complete),
  );
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(300);
});
