import { gzipSync } from 'node:zlib';

import type { Page } from '@playwright/test';

import { slowDown } from '@/lib/commands/slow-phone';
import {
  taxonomyAddress,
  termPath,
  toHref,
  videoPath,
  VIDEOS_PATH,
  watchPathAddress,
} from '@/lib/model/address';
import { withVideos } from '@/lib/model/term';
import { listLargeTerms } from '@/lib/model/term-sizes';
import { parseScriptList } from '@/lib/model/script-list';
import { INDEX_PATH } from '@/lib/model/video-index';

import { followsWithinTheApp, untilAlive, wake } from './alive';
import { expect, inMain, test } from './test';

/** Requests for scripts of the framework, as they are made. */
function watchScripts(page: Page): string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (/\/_next\/.*\.js/u.test(request.url())) scripts.push(request.url());
  });
  return scripts;
}

test('nothing of the framework loads before a visitor does something @main', async ({
  page,
  catalog,
}) => {
  const scripts = watchScripts(page);
  const video = catalog.videos[0]!;
  const list = catalog.taxonomies.find(({ terms }) => terms.length > 0)!;
  const course = toHref(watchPathAddress(catalog.paths[0]!));
  for (const path of [
    '/',
    VIDEOS_PATH,
    videoPath(video),
    course,
    `/${list.name}`,
    '/feeds',
    '/nothing',
  ]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(scripts, path).toEqual([]);
  }
});

test('on a first visit, the first poster comes before the typeface and all other posters @main', async ({
  page,
  context,
  catalog,
}) => {
  const posters: string[] = [];
  const typefaces: string[] = [];
  let seen = () => {};
  const first = new Promise<void>((resolve) => (seen = resolve));
  page.on('request', (request) => {
    if (request.resourceType() === 'font') typefaces.push(request.url());
  });
  await context.route('https://i.ytimg.com/**', async (route) => {
    posters.push(route.request().url());
    await first;
    await route.fallback();
  });
  const manifest = page.locator('link[rel="manifest"]');
  await page.goto(videoPath(catalog.videos[0]!), { waitUntil: 'domcontentloaded' });
  await expect(page.locator('html')).toHaveAttribute('data-first', 'poster');
  await page.waitForTimeout(500);
  expect([posters.length, typefaces.length, await manifest.count()]).toEqual([1, 0, 0]);
  seen();
  await expect(page.locator('html')).toHaveAttribute('data-first', 'text');
  await expect.poll(() => posters.length).toBeGreaterThan(1);
  await expect.poll(() => typefaces.length).toBe(1);
  await expect(manifest).toHaveCount(1);
  await expect(page.locator('h1')).toHaveCSS('font-family', /^Stand-in/u);
  // The next page has its typeface, be it loaded by the framework or whole.
  await wake(page);
  expect(await followsWithinTheApp(page)).toBe(true);
  await expect(page.locator('h1')).toHaveCSS('font-family', /^Figtree/u);
  posters.splice(0);
  await context.route('https://i.ytimg.com/**', (route) => {
    posters.push(route.request().url());
    return new Promise(() => {});
  });
  await page.goto(videoPath(catalog.videos[1]!), { waitUntil: 'domcontentloaded' });
  await expect.poll(() => posters.length).toBeGreaterThan(1);
  await expect(page.locator('html')).not.toHaveAttribute('data-first');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing waits for a script', async ({ page, catalog }) => {
    const typeface = page.waitForRequest((request) => request.resourceType() === 'font');
    const poster = page.waitForRequest(/i\.ytimg\.com.*mqdefault/u);
    await page.goto(videoPath(catalog.videos[0]!));
    await typeface;
    await poster;
  });
});

test('the first picture of a page, and of the first row, is asked for before it is laid out', async ({
  page,
  catalog,
}) => {
  const term = catalog.taxonomies
    .flatMap(({ terms }) => terms)
    .find(({ videos }) => videos.some(({ isShort }) => !isShort))!;
  const { name } = catalog.taxonomies.find(
    ({ terms }) => listLargeTerms(withVideos(terms)).length > 1,
  )!;
  for (const path of [
    '/',
    VIDEOS_PATH,
    toHref(taxonomyAddress(name)),
    termPath(term),
    videoPath(catalog.videos[0]!),
  ]) {
    await page.goto(path);
    const pictures = page.getByRole('main').locator('img');
    await expect(pictures.first(), path).toHaveAttribute('loading', 'eager');
    await expect(pictures.first(), path).toHaveAttribute('fetchpriority', 'high');
    await expect(pictures.first(), path).not.toHaveAttribute('sizes', /auto/u);
    // On a phone, that of the first row is the largest.
    const eager = path === '/' ? 2 : 1;
    await expect(page.locator('img:not([loading="lazy"])'), path).toHaveCount(eager);
  }
});

test.describe('the app starts', () => {
  const signs: [string, (page: Page) => Promise<unknown>][] = [
    ['when the pointer moves', (page) => page.mouse.move(300, 300)],
    ['on a key press', (page) => page.keyboard.press('Tab')],
    ['on touch', (page) => page.dispatchEvent('body', 'touchstart')],
    [
      'on a bare click, as sent by assistive technology',
      (page) => page.dispatchEvent('h1', 'click'),
    ],
  ];
  for (const [name, sign] of signs) {
    test(`${name}${inMain(name === 'on touch')}`, async ({ page, catalog }) => {
      const scripts = watchScripts(page);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(videoPath(catalog.videos[0]!), { waitUntil: 'networkidle' });
      expect(scripts).toEqual([]);
      await sign(page);
      await expect.poll(() => scripts.length).toBeGreaterThan(0);
      await untilAlive(page);
      expect(await followsWithinTheApp(page)).toBe(true);
      expect(errors).toEqual([]);
    });
  }

  test('at once if the address asks for something', async ({ page, catalog }) => {
    const path = videoPath(catalog.videos[0]!);
    for (const address of [`${path}?t=5`, `${path}#t=5`]) {
      const scripts = watchScripts(page);
      await page.goto('about:blank');
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(scripts.length, address).toBeGreaterThan(0);
    }
  });
});

test('without a connection the page stays as it is, and comes to life with the next sign', async ({
  page,
  context,
  catalog,
}) => {
  await page.goto(videoPath(catalog.videos[0]!), { waitUntil: 'networkidle' });
  const waiting = page.locator('script#page\\:wake');
  await expect(waiting).toHaveCount(1);
  await context.setOffline(true);
  const failed = page.waitForEvent('requestfailed');
  await page.keyboard.press('Tab');
  await failed;
  await expect(waiting).toHaveCount(1);
  await context.setOffline(false);
  await page.keyboard.press('Tab');
  await untilAlive(page);
  expect(await followsWithinTheApp(page)).toBe(true);
});

test('a script that did not load is asked for again at once', async ({ page, catalog }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  let refused = '-';
  await page.route('**/_next/static/**/*.js', (route) =>
    route.request().url().endsWith(refused) ? route.abort() : route.continue(),
  );
  for (const index of [0, -1]) {
    await page.goto('about:blank');
    await page.goto(videoPath(catalog.videos[0]!), { waitUntil: 'networkidle' });
    const scripts = parseScriptList(await page.content());
    refused = scripts.at(index)!;
    const failed = page.waitForEvent('requestfailed');
    await page.keyboard.press('Tab');
    await failed;
    refused = '-';
    await page.keyboard.press('Tab');
    await untilAlive(page);
    expect(await followsWithinTheApp(page)).toBe(true);
  }
  expect(errors).toEqual([]);
});

test('a player made first of all stays when the page comes to life: one frame, loaded once @main', async ({
  page,
  catalog,
}) => {
  const video = catalog.videos[0]!;
  let loads = 0;
  page.on('request', (request) => {
    if (request.url().includes(`/embed/${video.videoId}`)) loads += 1;
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const scripts = watchScripts(page);
  await page.goto(videoPath(video), { waitUntil: 'networkidle' });
  await page.dispatchEvent('button[data-play]', 'click');
  await expect(page.locator('iframe')).toHaveCount(1);
  await expect.poll(() => scripts.length).toBeGreaterThan(0);
  await expect(page.locator('iframe[data-alive]')).toHaveCount(1);
  await expect(page.locator('iframe')).toHaveCount(1);
  expect(loads).toBe(1);
  expect(errors).toEqual([]);
});

test('the play button responds within its own press, whatever the connection does to the app @main', async ({
  page,
  catalog,
}) => {
  await page.goto(videoPath(catalog.videos[0]!), { waitUntil: 'networkidle' });
  const isOurs = (address: string) => new URL(address).origin === new URL(page.url()).origin;
  await page.route(
    ({ href }) => isOurs(href),
    () => {
      // Never answered.
    },
  );
  const requested = page.waitForRequest((request) => request.url().includes('/embed/'));
  const frames = await page.evaluate(() => {
    document.querySelector<HTMLButtonElement>('button[data-play]')!.click();
    return document.querySelectorAll('iframe').length;
  });
  expect(frames).toBe(1);
  await requested;
});

/** Controls that need React, what pressing them shows, and which file that needs. */
const CONTROLS = [
  { path: VIDEOS_PATH, press: 'Kind', role: 'checkbox', name: /^Short/u, needs: INDEX_PATH },
  {
    path: undefined,
    press: 'Shortcuts and settings',
    role: 'dialog',
    name: 'Shortcuts and settings',
    needs: undefined,
  },
] as const;

for (const { path, press, role, name, needs } of CONTROLS) {
  test(`“${press}” pressed first of all shows it at once, requests all it needs at once, and gets done${inMain(press === 'Kind')}`, async ({
    page,
    catalog,
    server,
  }) => {
    await page.goto(path ?? videoPath(catalog.videos[0]!), { waitUntil: 'networkidle' });
    await slowDown(page);
    const scripts = parseScriptList(await page.content());
    expect(scripts.length).toBeGreaterThan(0);
    const asked = new Set<string>();
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(`${server.url}/**`, async (route) => {
      asked.add(new URL(route.request().url()).pathname);
      await released;
      await route.continue();
    });
    const button = page.getByRole('button', { name: press, exact: true });
    const isBusy = await button.evaluate((element) => {
      (element as HTMLButtonElement).click();
      return element.getAttribute('aria-busy');
    });
    expect(isBusy).toBe('true');

    // Nothing has been answered yet: these requests wait for nothing but the connection.
    const here = new URL(page.url()).pathname;
    const all = [here, ...scripts, ...(needs ? [needs] : [])].sort();
    await expect.poll(() => [...asked].sort()).toEqual(all);
    release();
    await expect(page.getByRole(role, { name })).toBeVisible();
    await expect(button).not.toHaveAttribute('aria-busy');
    expect([...asked].filter((file) => !all.includes(file) && file.endsWith('.js'))).toEqual([]);
  });
}

test('a key pressed first of all, on a slow phone, is not lost', async ({ page, catalog }) => {
  await page.goto(videoPath(catalog.videos[0]!), { waitUntil: 'networkidle' });
  await slowDown(page);
  await page.keyboard.press('k');
  await expect(page.locator('iframe')).toHaveCount(1);
});

test('every menu opens at the first press, before the framework is there', async ({
  page,
  catalog,
}) => {
  await page.goto(videoPath(catalog.videos[0]!), { waitUntil: 'networkidle' });
  await page.route('**/_next/**', (route) => route.abort());
  for (const button of await page.locator('main [popovertarget]').all()) {
    await button.click();
    const target = (await button.getAttribute('popovertarget'))!;
    await expect(page.locator(`[id="${target}"]`)).toBeVisible();
    await page.keyboard.press('Escape');
  }
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    const part = (await tab.getAttribute('aria-controls'))!;
    await expect(page.locator(`[id="${part}"]`)).toBeVisible();
  }
});

test('a page weighs what a plain page weighs @main', async ({ page, catalog, server }) => {
  for (const [path, most, mostHtml] of [
    ['/', 26, 14],
    [VIDEOS_PATH, 25, 14],
    [videoPath(catalog.videos[0]!), 23, 12.4],
  ] as const) {
    const own: { url: string; bytes: number }[] = [];
    page.removeAllListeners('response');
    page.on('response', (response) => {
      const url = response.url();
      if (!url.startsWith(server.url) || /icon|\.woff2|favicon/u.test(url)) return;
      void response
        .body()
        .then((body) => own.push({ url, bytes: gzipSync(body).byteLength }))
        .catch(() => {});
    });
    await page.goto('about:blank');
    await page.goto(path, { waitUntil: 'networkidle' });
    const total = own.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(own.length, path).toBeLessThanOrEqual(4);
    expect(total / 1000, JSON.stringify(own)).toBeLessThanOrEqual(most);
    expect(own[0]!.bytes / 1000, path).toBeLessThanOrEqual(mostHtml);
  }
});
