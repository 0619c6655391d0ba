import { videoPath, VIDEOS_PATH } from '@/lib/model/address';

import { openFacet, option } from './facets';
import { watchShift } from './shift';
import { expect, inMain, test } from './test';
import { standInForYouTube } from './youtube';

const SEARCH = '/search';
const found = (page: import('@playwright/test').Page) =>
  page.getByRole('list', { name: 'Results' }).getByRole('article').getByRole('heading');

test('nothing of search loads before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/library\//u.test(request.url())) asked.push(request.url());
  });
  await page.goto('/');
  await page.mouse.move(200, 200);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.keyboard.press('/');
  await page.keyboard.type('a');
  await expect.poll(() => asked.length).toBeGreaterThan(0);
});

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens search; arrows, Enter and Esc work${inMain(key === '/')}`, async ({
    page,
    catalog,
  }) => {
    const video = catalog.longVideos.find(({ title }) => /^[\w ]+$/u.test(title))!;
    await page.goto('/');
    await page.mouse.move(200, 200);
    await page.waitForLoadState('networkidle');
    await page.keyboard.press(key);
    const field = page.getByRole('dialog').getByRole('searchbox');
    await expect(field).toBeFocused();
    await page.keyboard.type(video.title);
    const first = page.getByRole('dialog').getByRole('heading').getByRole('link').first();
    await expect(first).toHaveText(video.title);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('dialog').getByRole('link').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press(key);
    await page.keyboard.type(video.title);
    await expect(first).toHaveText(video.title);
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(videoPath(video));
    await page.keyboard.press(key);
    await expect(page.getByRole('button', { name: video.title, exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Clear recent searches' }).click();
    await expect(page.getByRole('button', { name: video.title, exact: true })).toHaveCount(0);
  });
}

test('after closing, it opens again at once, and empty', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  const field = page.getByRole('dialog').getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('fog');
  await expect(field).toHaveValue('fog');
  for (const again of [{ key: 'k', ctrlKey: true }, { key: '/' }]) {
    // Browsers report a closing, and take the focus away, after they have closed it.
    await page.evaluate(async (keys) => {
      const dialog = document.querySelector('dialog')!;
      const told = new Promise((resolve) =>
        dialog.addEventListener('close', resolve, { once: true }),
      );
      dialog.close();
      const press = new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true });
      document.activeElement!.dispatchEvent(press);
      await told;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }, again);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    await page.keyboard.type('fog');
  }
});

test('pressed first of all, before the page is alive, search opens too @first-press', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
});

test('a shared search shows its results without anybody touching anything @main', async ({
  page,
  catalog,
}) => {
  const video = catalog.longVideos.find(({ title }) => /^[\w ]+$/u.test(title))!;
  await page.goto(`${SEARCH}?q=${encodeURIComponent(video.title)}`);
  await expect(found(page).first()).toHaveText(video.title);
  await expect(page.getByRole('searchbox', { name: /^Search videos/u })).toHaveValue(video.title);
});

test('browse’s filters apply to results, and stay in the address', async ({ page, catalog }) => {
  const word = catalog.shorts[0]!.terms[0]!.title;
  await page.goto(`${SEARCH}?q=${encodeURIComponent(word)}`);
  await expect(found(page).first()).toBeVisible();
  await openFacet(page, 'Kind');
  await option(page, 'Kind', /^Short/u).check();
  await expect(page).toHaveURL(/\?q=[^&]+&kind=short$/u);
  const titles = catalog.shorts.map(({ title }) => title);
  await expect
    .poll(async () =>
      (await found(page).allTextContents()).every((title) => titles.includes(title)),
    )
    .toBe(true);
});

test('hostile questions stay text', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', () => errors.push('a dialog'));
  for (const q of [
    '<img src=x onerror=alert(1)>',
    '"\'`${1}',
    '%',
    '../..',
    '.*+?^${}()|[]\\',
    '\u0000',
    'a'.repeat(3000),
  ]) {
    await page.goto(`${SEARCH}?q=${encodeURIComponent(q)}`);
    await expect(
      page.getByRole('status').filter({ hasText: /^(?:No results for|\d+ results?)/u }),
    ).toBeVisible();
  }
  expect(errors).toEqual([]);
});

test('if nothing is found, the page says so, with the question @main', async ({ page }) => {
  await page.goto(`${SEARCH}?q=zzqqxx`);
  await expect(page.getByText('No results for “zzqqxx”.')).toBeVisible();
});

test('YouTube’s addresses lead here: /watch, /shorts, and a pasted one', async ({
  page,
  request,
  catalog,
}) => {
  const video = catalog.longVideos[0]!;
  const get = (address: string) => request.get(address, { maxRedirects: 0 });
  const direct = await get(`/watch?v=${video.videoId}&t=95&list=x`);
  expect(direct.status()).toBe(308);
  expect(direct.headers().location).toBe(`${videoPath(video)}?t=95`);
  expect((await get(`/watch?v=${video.videoId}`)).headers().location).toBe(videoPath(video));
  const hostile = await get(`/watch?v=${video.videoId}&t=%0d%0aX:1`);
  expect(hostile.headers().location).toBe(`${videoPath(video)}?t=%0D%0AX%3A1`);
  for (const address of ['/watch', '/watch?v=', '/watch?v=toString', '/watch?v=00000000000']) {
    const missing = await get(address);
    expect(missing.status(), address).toBe(404);
    expect(await missing.text()).toContain('This page does not exist');
  }
  const short = catalog.shorts[0]!;
  const asShort = await get(`/shorts/${short.videoId}`);
  expect(asShort.status()).toBe(308);
  expect(asShort.headers().location).toBe(videoPath(short));

  await page.goto('/');
  await page.keyboard.press('/');
  await page
    .getByRole('dialog')
    .getByRole('searchbox')
    .fill(`https://youtu.be/${video.videoId}?t=95`);
  await expect(
    page.getByRole('link', { name: `Open the video at this link: ${video.title}` }),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${videoPath(video)}?t=95`);
  const address = `https://www.youtube.com/watch?v=${video.videoId}`;
  await page.goto(`${SEARCH}?q=${encodeURIComponent(address)}`);
  await expect(
    page.getByRole('link', { name: `Open the video at this link: ${video.title}` }),
  ).toBeVisible();
  await page.getByRole('searchbox', { name: /^Search videos/u }).press('Enter');
  await expect(page).toHaveURL(videoPath(video));
});

test('without a connection search says so, and the page stays', async ({ page, context }) => {
  await page.goto('/');
  await page.mouse.move(200, 200);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toContainText('could not be loaded');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('search engines and browsers learn how to search', async ({ request, catalog }) => {
  const home = await (await request.get('/')).text();
  expect(home).toContain('"@type":"SearchAction"');
  expect(home).toMatch(/"target":"[^"]+\/search\?q=\{search_term_string\}"/u);
  expect(home).toContain('type="application/opensearchdescription+xml"');
  const other = await (await request.get(VIDEOS_PATH)).text();
  expect(other).not.toContain('SearchAction');
  const description = await request.get('/opensearch.xml');
  expect(description.headers()['content-type']).toContain('opensearchdescription+xml');
  const text = await description.text();
  expect(text).toContain('/search?q={searchTerms}"');
  const name = /<ShortName>([^<]*)</u.exec(text)![1]!.replace('&amp;', '&');
  expect(name.length).toBeLessThanOrEqual(16);
  expect(catalog.site.name.startsWith(name)).toBe(true);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link in the head leads to a helpful page', async ({ page, catalog }) => {
    await page.goto('/');
    await page.getByRole('link', { name: /^Search what was said/u }).click();
    await expect(page).toHaveURL(SEARCH);
    await expect(page.getByText('Search needs JavaScript.')).toBeVisible();
    await expect(
      page.getByRole('searchbox', { name: 'Search this site with DuckDuckGo' }),
    ).toBeVisible();
    await expect(page.getByRole('article').first()).toContainText(catalog.videos[0]!.title);
    await page.goto(`${SEARCH}?q=anything`);
    await expect(page.getByRole('article').first()).toBeVisible();
  });
});

test('drafts are in no index @main', async ({ page, request }) => {
  const index = await (await request.get('/library/index.json')).text();
  expect(index.toLowerCase()).not.toContain('zanzibar');
  for (const word of ['zanzibarquux', 'Zanzibar', 'instructionsquux']) {
    await page.goto(`${SEARCH}?q=${word}`);
    await expect(page.getByText(`No results for “${word}”.`)).toBeVisible();
  }
});

test('what is only spoken is the best answer, and pressing it plays from its second @main', async ({
  page,
  context,
}) => {
  await standInForYouTube(context);
  await page.goto('/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('quicksilver');
  const best = page.getByRole('dialog').getByRole('article').first();
  await expect(best).toContainText('Best answer');
  await expect(best.getByRole('blockquote').locator('mark').first()).toContainText('quicksilver');
  await best.getByRole('link', { name: 'Play from 3:20' }).click();
  await expect(page).toHaveURL('/resources/videos/lighting-the-old-lamp?t=200');
  await expect(page.locator('.player-host iframe')).toHaveAttribute('src', /[?&]start=200(?:&|$)/u);
  await expect(page.locator('[data-start]').first()).toBeVisible();
});

test('the player of a moment is made within the press and carried over without loading again', async ({
  page,
  context,
}) => {
  await standInForYouTube(context);
  let players = 0;
  page.on('request', (request) => {
    if (request.url().includes('/embed/')) players += 1;
  });
  let goOn = () => {};
  const held = new Promise<void>((resolve) => (goOn = resolve));
  await page.route(/lighting-the-old-lamp.*_rsc/u, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('quicksilver');
  await page.getByRole('link', { name: 'Play from 3:20' }).click();
  await expect(page.locator('iframe')).toHaveAttribute('src', /[?&]start=200(?:&|$)/u);
  await expect(page.locator('.player-host')).toHaveCount(0);
  goOn();
  await expect(page.locator('.player-host iframe')).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(1);
  expect(players).toBe(1);
  // On the page itself another moment moves the player that is there.
  await page
    .getByRole('banner')
    .getByRole('link', { name: /^Search/u })
    .click();
  await page.getByRole('dialog').getByRole('searchbox').fill('quicksilver');
  await page.getByRole('link', { name: 'Play from 3:20' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(players).toBe(1);
});

test('a page that loads for a moment has the focus on its button', async ({ page }) => {
  await page.goto('/resources/videos/lighting-the-old-lamp?t=200');
  await expect(page.getByRole('button', { name: /^Play from 3:20/u })).toBeFocused();
});

test('an empty dialog shows subjects and paths', async ({ page, catalog }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  const sizes = catalog.taxonomies
    .flatMap(({ terms }) => terms.map((term) => term.videos.length))
    .sort((a, b) => b - a);
  const subjects = dialog.getByRole('list', { name: 'Subjects' }).getByRole('link');
  await expect(subjects.first()).toHaveText(new RegExp(`\\D${sizes[0]}$`, 'u'));
  await dialog.getByRole('link', { name: catalog.paths[0]!.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(catalog.paths[0]!.title);
  await expect(dialog).toBeHidden();
});

test('where nothing is found there are the nearest words, subjects and the newest', async ({
  page,
  catalog,
}) => {
  await page.goto('/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('quiverfulsomenesses');
  await expect(dialog.getByRole('status')).toHaveText(/^No results/u);
  await expect(dialog.getByRole('list', { name: 'Subjects' })).toBeVisible();
  await expect(dialog.getByRole('link', { name: catalog.videos[0]!.title })).toBeVisible();
  for (const place of ['the dialog', 'the page']) {
    if (place === 'the page') await page.goto(`${SEARCH}?q=quicksilvvrrqq`);
    else await dialog.getByRole('searchbox').fill('quicksilvvrrqq');
    await page
      .getByRole('list', { name: 'Words in this library:' })
      .getByRole('button')
      .first()
      .click();
    await expect(page.getByRole('main').or(dialog).getByRole('article').first()).toBeVisible();
  }
});

test('recent searches stand below the empty field of the page', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('searches', '["quicksilver"]'));
  await page.goto(SEARCH);
  const before = page.getByRole('button', { name: 'quicksilver', exact: true });
  await expect(before).toBeHidden();
  await page.getByRole('main').getByRole('searchbox').focus();
  await before.click();
  await expect(page).toHaveURL(`${SEARCH}?q=quicksilver`);
  await expect(found(page).first()).toHaveText('Lighting the Old Lamp');
});

for (const [name, address] of [
  ['searched', `${SEARCH}?q=the`],
  ['filtered', `${VIDEOS_PATH}?sort=title`],
] as const) {
  for (const way of ['reload', 'goBack'] as const) {
    test(`a ${name} list is where it was after ${way}, as long as it was`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto(address);
      await page.getByRole('button', { name: 'Show more' }).click();
      const link = page.getByRole('article').nth(26).getByRole('heading').getByRole('link');
      await link.scrollIntoViewIfNeeded();
      // Sentences of results come when they are near.
      await page.waitForLoadState('networkidle');
      const before = await page.evaluate(() => scrollY);
      if (way === 'goBack') {
        await link.click();
        await expect(page).not.toHaveURL(address);
      }
      await page[way]();
      await expect(link).toBeInViewport();
      const after = await page.evaluate(() => scrollY);
      expect(Math.abs(after - before)).toBeLessThan(400);
    });
  }
}

test('the dialog and the page list the same results in the same order', async ({ page }) => {
  const titles = (root: import('@playwright/test').Locator) =>
    root.getByRole('article').getByRole('heading').allTextContents();
  await page.goto('/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('fog bell');
  await expect(page.getByRole('dialog').getByRole('article').nth(5)).toBeVisible();
  const first = await titles(page.getByRole('dialog'));
  await page.getByRole('link', { name: 'All results' }).click();
  await expect(found(page).nth(5)).toBeVisible();
  expect((await titles(page.getByRole('main'))).slice(0, first.length)).toEqual(first);
});

test('a mistyped word is read as one of the library, and the page says so @main', async ({
  page,
}) => {
  await page.goto(`${SEARCH}?q=quicksilvr`);
  await expect(page.getByText('Showing results for “quicksilver”')).toBeVisible();
  await expect(found(page).first()).toBeVisible();
});

for (const [before, after] of [
  ['an older', 'a newer'],
  ['a newer', 'an older'],
]) {
  test(`a page with ${before} index finds everything after ${after} build`, async ({ page }) => {
    const index = await (await page.request.get('/library/index.json')).text();
    // Names from another build, which this one does not have.
    const other = index.replaceAll(/(?<=")[\da-f]{8}(?=")/gu, (name) =>
      [...name].reverse().join(''),
    );
    let asked = 0;
    await page.route('**/library/index.json', (route) => {
      asked += 1;
      return route.fulfill({ contentType: 'application/json', body: asked === 1 ? other : index });
    });
    await page.goto(`${SEARCH}?q=quicksilver`);
    await expect(found(page).first()).toHaveText('Lighting the Old Lamp');
    expect(asked).toBe(2);
  });
}

for (const width of [360, 1440]) {
  test(`nothing jumps while results load, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const shift = await watchShift(page);
    // Many videos, and a few.
    for (const q of ['fog+bell', 'quicksilver']) {
      await page.goto(`${SEARCH}?q=${q}`);
      await expect(found(page).first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await shift(), q).toBeLessThan(0.02);
    }
  });
}

test('letters typed while search is loading are in its field @first-press @main', async ({
  page,
}) => {
  await page.goto('/');
  await page.mouse.move(200, 200);
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('/');
  await page.keyboard.type('lamp');
  const field = page.getByRole('dialog').getByRole('searchbox');
  await expect(field).toHaveValue('lamp');
  await page.keyboard.type(' x');
  await expect(field).toHaveValue('lamp x');
});
