import type { Page } from '@playwright/test';

import { countPages, pagePath } from '@/lib/model/list-pages';
import { SHORTS_PATH, videoPath, VIDEOS_PATH } from '@/lib/model/address';

import type { Video } from '@/lib/model/video';

import { wake } from './alive';
import { listViolations } from './axe';
import { readVideos } from './files';
import { expect, inMain, test } from './test';
import { player, standInForYouTube } from './youtube';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const WIDE = { viewport: { width: 1440, height: 900 } };

const slide = (page: Page, { videoId }: Video) => page.locator(`[id="${videoId}"]`);
const playButton = (page: Page, { videoId }: Video) =>
  page.locator(`button[data-play="${videoId}"]`);

/** Expects the page to have snapped to a short, whose address it has. */
async function expectAt(page: Page, video: Video): Promise<void> {
  const distance = () =>
    slide(page, video).evaluate((element) => {
      const { scrollPaddingTop } = getComputedStyle(document.documentElement);
      return Math.abs(element.getBoundingClientRect().top - parseFloat(scrollPaddingTop));
    });
  await expect.poll(distance).toBeLessThan(2);
  await expect(page).toHaveURL(new RegExp(`${SHORTS_PATH}#${video.videoId}$`, 'u'));
}

/** Expects the one frame to be over the picture of a short, with nothing above it. */
async function expectPlayerOver(page: Page, video: Video): Promise<void> {
  const frame = page.locator('.player-host > iframe');
  await expect(page.locator('iframe')).toHaveCount(1);
  const [picture, box] = [slide(page, video).locator('.card-art'), frame];
  await expect
    .poll(async () => {
      const [a, b] = [(await picture.boundingBox())!, (await box.boundingBox())!];
      return Math.max(
        ...(['x', 'y', 'width', 'height'] as const).map((k) => Math.abs(a[k] - b[k])),
      );
    })
    .toBeLessThan(2);
  await expect(page.locator('.player-host')).toHaveCSS('opacity', '1');
  const covering = await frame.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    // Not the round corners.
    const points = [left + 20, (left + right) / 2, right - 20].flatMap((x) =>
      [top + 20, (top + bottom) / 2, bottom - 20].map((y) => document.elementFromPoint(x, y)),
    );
    return points.filter((found) => found !== element).map((found) => found?.outerHTML);
  });
  expect(covering).toEqual([]);
}

/** A swipe upwards of 500 pixels that begins here. */
async function swipe(page: Page, x: number, y: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: { x: number; y: number }[],
  ) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [{ x, y }]);
  for (let moved = 20; moved <= 500; moved += 20) await touch('touchMove', [{ x, y: y - moved }]);
  await touch('touchEnd', []);
  await session.detach();
}

test(
  'browse and the shorts together reach every video without JavaScript @main',
  { tag: '@every-site' },
  async ({ request, catalog, site }) => {
    const reached = new Set<string>();
    for (const [list, videos] of [
      [VIDEOS_PATH, catalog.longVideos],
      [SHORTS_PATH, catalog.shorts],
    ] as const) {
      const hrefs: string[] = [];
      for (let n = 1; n <= countPages(videos.length); n++) {
        const html = await (await request.get(pagePath(list, n))).text();
        const cards = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
        hrefs.push(
          ...[...cards.matchAll(/card-title"><a href="([^"]+)"/gu)].map(([, href]) => href!),
        );
      }
      expect(hrefs).toEqual(videos.map((video) => videoPath(video)));
      hrefs.forEach((href) => reached.add(href));
    }
    expect(reached.size).toBe(
      readVideos(site).filter(({ isPublic, isListed }) => isPublic && isListed).length,
    );
  },
);

test('a short plays upright, with links to the next and the previous one', async ({
  page,
  catalog,
}) => {
  const [, short] = catalog.shorts;
  await page.goto(videoPath(short!));
  const box = (await page.locator('.player-upright').boundingBox())!;
  expect(box.height / box.width).toBeCloseTo(16 / 9, 1);
  await expect(page.getByRole('link', { name: /^Previous short/u })).toHaveAttribute(
    'href',
    videoPath(catalog.shorts[0]!),
  );
  await page.getByRole('link', { name: /^Next short/u }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: catalog.shorts[2]!.title }),
  ).toBeVisible();
});

test('shorts stay upright in another order', async ({ page, catalog }) => {
  await page.goto(`${SHORTS_PATH}?sort=oldest`);
  const card = page.getByRole('article').first();
  await expect(card).toContainText(catalog.shorts.at(-1)!.title);
  const box = (await card.locator('.card-art').boundingBox())!;
  expect(box.height).toBeGreaterThan(box.width);
});

test('home has a shelf of shorts that leads to all of them @main', async ({ page, catalog }) => {
  await page.goto('/');
  const shelf = page.getByRole('region', { name: 'Shorts' });
  await shelf.getByRole('link', { name: 'Shorts', exact: true }).click();
  await expect(page).toHaveURL(SHORTS_PATH);
  await expect(page.getByRole('article')).toHaveCount(Math.min(24, catalog.shorts.length));
});

test('the page of a term contains both', async ({ page, catalog }) => {
  const term = catalog.taxonomies
    .flatMap(({ terms }) => terms)
    .find(
      ({ videos }) =>
        videos.length <= 24 &&
        videos.some(({ isShort }) => isShort) &&
        videos.some(({ isShort }) => !isShort),
    )!;
  await page.goto(`/${term.taxonomy}/${term.slug}`);
  await expect(page.getByRole('article')).toHaveCount(term.videos.length);
});

test.describe('the feed on a phone', () => {
  test.use(PHONE);

  test('one tap plays, and after a swipe the next one plays in the same frame @first-press @main', async ({
    page,
    catalog,
  }) => {
    const [first, second, third] = catalog.shorts as [Video, Video, Video];
    let frames = 0;
    page.on('request', (request) => {
      if (request.url().includes('/embed/')) frames += 1;
    });
    await page.goto(SHORTS_PATH);
    const { height } = (await slide(page, first).boundingBox())!;
    expect(height).toBeGreaterThan(844 * 0.9);
    await playButton(page, first).tap();
    await expect.poll(() => player(page).state()).toBe(1);
    await expectPlayerOver(page, first);
    // Beside the player, then below it: within, a frame swallows it.
    await swipe(page, 12, 600);
    await expectAt(page, second);
    await expect.poll(() => player(page).calls()).toEqual([`load ${second.videoId}`]);
    await expect(page.locator('iframe')).toHaveAttribute('title', second.title);
    await expectPlayerOver(page, second);
    await swipe(page, 195, 780);
    await expectAt(page, third);
    await expectPlayerOver(page, third);
    expect(frames).toBe(1);
  });

  test('an address opens the feed at its short, which plays at one tap @first-press', async ({
    page,
    catalog,
  }) => {
    const fourth = catalog.shorts[3]!;
    await page.goto(`${SHORTS_PATH}#${fourth.videoId}`);
    await expectAt(page, fourth);
    await playButton(page, fourth).tap();
    await expect.poll(() => player(page).state()).toBe(1);
    await expect(page.locator('iframe')).toHaveAttribute('src', new RegExp(fourth.videoId, 'u'));
    await expectPlayerOver(page, fourth);
  });
});

test('a link with what tracks visitors opens the feed, not the grid', async ({ page }) => {
  await page.goto(`${SHORTS_PATH}?utm_source=letter&fbclid=1`);
  await expect(page.locator('.feed-view')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-asked', '');
  await expect(page.locator('.short-play').first()).toBeVisible();
});

for (const { name, use } of [
  { name: '390 px', use: PHONE },
  { name: '1440 px', use: WIDE },
]) {
  test.describe(`the feed at ${name}`, () => {
    test.use(use);

    test('title, subject and page of a short are in view, and nothing scrolls sideways', async ({
      page,
      catalog,
    }) => {
      const short = catalog.shorts.find(({ terms }) => terms.length > 0)!;
      await page.goto(`${SHORTS_PATH}#${short.videoId}`);
      await expectAt(page, short);
      const links = slide(page, short).getByRole('link');
      await expect(links).toHaveText([
        short.title,
        short.terms[0]!.title,
        `Open page: ${short.title}`,
      ]);
      for (const link of await links.all()) await expect(link).toBeInViewport({ ratio: 0.8 });
      await expect(page.getByRole('link', { name: 'Grid', exact: true })).toBeInViewport({
        ratio: 1,
      });
      const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isWider).toBe(false);
    });

    test(`axe finds nothing while it plays, at its end and in the grid${inMain(name === '390 px')}`, async ({
      page,
      catalog,
    }) => {
      await page.goto(SHORTS_PATH);
      await playButton(page, catalog.shorts[0]!).click();
      await expect.poll(() => player(page).state()).toBe(1);
      expect(await listViolations(page), 'playing').toEqual([]);
      await page.getByText('That was all').scrollIntoViewIfNeeded();
      expect(await listViolations(page), 'the end').toEqual([]);
      await page.goto(`${SHORTS_PATH}?view=grid`);
      await expect(page.getByRole('combobox', { name: 'Sort' })).toBeVisible();
      expect(await listViolations(page), 'grid').toEqual([]);
    });
  });
}

test.describe('the feed in a wide window', () => {
  test.use(WIDE);

  test('keys lead through it, also after a key has started it', async ({ page, catalog }) => {
    const [first, second, third] = catalog.shorts as [Video, Video, Video];
    await page.goto(SHORTS_PATH);
    await wake(page);
    await playButton(page, first).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => player(page).state()).toBe(1);
    await expect(slide(page, first)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expectAt(page, second);
    await page.keyboard.press('j');
    await expectAt(page, third);
    await expectPlayerOver(page, third);
    await page.keyboard.press('k');
    await expectAt(page, second);
    await page.keyboard.press('ArrowUp');
    await expectAt(page, first);
    await page.keyboard.press('ArrowUp');
    await expectAt(page, first);
    await page.keyboard.press('Control+j');
    await page.evaluate(() => localStorage.setItem('player', JSON.stringify({ keys: false })));
    await page.reload();
    await wake(page);
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await expectAt(page, second);
  });

  test('each turn of the wheel is one short', async ({ page, catalog }) => {
    const [, second, third] = catalog.shorts as [Video, Video, Video];
    await page.goto(SHORTS_PATH);
    await wake(page);
    await page.mouse.move(200, 500);
    await page.mouse.wheel(0, 120);
    await expectAt(page, second);
    await page.mouse.wheel(0, 120);
    await expectAt(page, third);
    await page.mouse.wheel(0, -120);
    await expectAt(page, second);
  });

  test('without motion it moves at once', async ({ page, catalog }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(SHORTS_PATH);
    await wake(page);
    const { height } = (await slide(page, catalog.shorts[0]!).boundingBox())!;
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => scrollY)).toBeCloseTo(height, -1);
  });

  test('its end pauses it and leads back to its start', async ({ page, catalog }) => {
    const [first] = catalog.shorts as [Video];
    const last = catalog.shorts.at(-1)!;
    await page.goto(`${SHORTS_PATH}#${last.videoId}`);
    await playButton(page, last).click();
    await expect.poll(() => player(page).state()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByText('That was all')).toBeInViewport();
    await expect(page).toHaveURL(SHORTS_PATH);
    await expect.poll(() => player(page).state()).toBe(2);
    const videos = page.getByRole('main').getByRole('link', { name: 'Videos', exact: true });
    await expect(videos).toHaveAttribute('href', VIDEOS_PATH);
    await page.getByRole('link', { name: 'Start again' }).click();
    await expectAt(page, first);
    await expect.poll(() => player(page).calls()).toEqual([`load ${first.videoId}`]);
  });

  test('where sound is refused it plays without, and offers it', async ({
    page,
    context,
    catalog,
  }) => {
    const [first, second] = catalog.shorts as [Video, Video];
    await standInForYouTube(context, 'soundless');
    await page.goto(SHORTS_PATH);
    await playButton(page, first).click();
    await expect.poll(() => player(page).state()).toBe(1);
    await expect(page.getByRole('button', { name: 'Unmute' })).toHaveCount(0);
    await page.keyboard.press('j');
    await expectAt(page, second);
    await expect.poll(() => player(page).isMuted()).toBe(true);
    await expect.poll(() => player(page).state()).toBe(1);
    await expectPlayerOver(page, second);
    await page.getByRole('button', { name: 'Unmute' }).click();
    await expect.poll(() => player(page).isMuted()).toBe(false);
    await expect(page.getByRole('button', { name: 'Unmute' })).toHaveCount(0);
  });

  test('no dead end: a video that is gone, and the next one', async ({
    page,
    context,
    catalog,
  }) => {
    const [first, second] = catalog.shorts as [Video, Video];
    await standInForYouTube(context, { error: 100 });
    await page.goto(SHORTS_PATH);
    await playButton(page, first).click();
    const onYouTube = page.getByRole('alert').getByRole('link', { name: 'Watch on YouTube' });
    const address = ({ videoId }: Video) => `https://www.youtube.com/watch?v=${videoId}`;
    await expect(onYouTube).toHaveAttribute('href', address(first));
    await page.keyboard.press('ArrowDown');
    await expectAt(page, second);
    await expect(onYouTube).toHaveAttribute('href', address(second));
    await expect(page.locator('iframe')).toHaveCount(1);
  });

  test('what was watched is kept, and a short can be seen again', async ({ page, catalog }) => {
    const [first, second] = catalog.shorts as [Video, Video];
    await page.goto(SHORTS_PATH);
    await playButton(page, first).click();
    await player(page).moveTo(12);
    await page.keyboard.press('j');
    const kept = () => page.evaluate(() => localStorage.getItem('positions'));
    await expect.poll(kept).toContain(`"${first.videoId}":{"at":12`);
    await expectAt(page, second);
    await page.keyboard.press('k');
    await expectAt(page, first);
    await expectPlayerOver(page, first);
    await player(page).moveTo(600);
    await playButton(page, first).click();
    await expect.poll(() => player(page).state()).toBe(1);
    expect(await player(page).time()).toBe(0);
  });

  test('the grid is one press away, with its filters, and so is the feed', async ({
    page,
    catalog,
  }) => {
    const [first, second] = catalog.shorts as [Video, Video];
    await page.goto(SHORTS_PATH);
    const filters = page.getByRole('region', { name: 'Filters' });
    await expect(filters).toBeHidden();
    await playButton(page, first).click();
    await expect.poll(() => player(page).state()).toBe(1);
    await page.getByRole('link', { name: 'Grid', exact: true }).click();
    await expect(page).toHaveURL(`${SHORTS_PATH}?view=grid`);
    await expect(filters).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
    const [a, b] = [
      await slide(page, first).boundingBox(),
      await slide(page, second).boundingBox(),
    ];
    expect(b!.x).toBeGreaterThan(a!.x);
    const sort = page.getByRole('combobox', { name: 'Sort' });
    await sort.selectOption('Oldest');
    await expect(page).toHaveURL(`${SHORTS_PATH}?sort=oldest`);
    await sort.selectOption('Newest');
    await expect(page).toHaveURL(`${SHORTS_PATH}?view=grid`);
    await page.getByRole('link', { name: 'Feed', exact: true }).click();
    await expect(page).toHaveURL(SHORTS_PATH);
    await expect(page.getByRole('link', { name: 'Grid', exact: true })).toBeVisible();
    await expect(slide(page, second)).not.toBeInViewport();
  });
});

test('other pages load no styles of the feed', async ({ page }) => {
  const hasThem = () =>
    page.evaluate(() =>
      [...document.styleSheets].some((sheet) =>
        [...sheet.cssRules].some((rule) => rule.cssText.includes('.feed-player')),
      ),
    );
  await page.goto(SHORTS_PATH);
  expect(await hasThem()).toBe(true);
  await page.goto(VIDEOS_PATH);
  expect(await hasThem()).toBe(false);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shorts are cards', async ({ page, catalog }) => {
    await page.goto(SHORTS_PATH);
    const cards = page.getByRole('article');
    await expect(cards).toHaveCount(Math.min(24, catalog.shorts.length));
    await expect(cards.first().getByRole('link')).toHaveCount(1);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByText('That was all')).toBeHidden();
    for (const name of ['Grid', 'Feed'])
      await expect(page.getByRole('link', { name, exact: true })).toBeHidden();
    const [a, b] = [await cards.nth(0).boundingBox(), await cards.nth(1).boundingBox()];
    expect(b!.x).toBeGreaterThan(a!.x);
  });
});
