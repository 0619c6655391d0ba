import type { BrowserContext } from '@playwright/test';

import { videoPath, VIDEOS_PATH } from '@/lib/model/address';

import { untilAlive } from './alive';
import { expect, test } from './test';
import { expectInPlayer } from './youtube';

test('one tap plays: one iframe, made by the click itself, with the right address @first-press @main @eager', async ({
  page,
  catalog,
}) => {
  const video = catalog.videos[0]!;
  await page.goto(videoPath(video));
  await expect(page.locator('iframe')).toHaveCount(0);
  const madeAtOnce = await page
    .getByRole('button', { name: `Play: ${video.title}` })
    .evaluate((button) => {
      (button as HTMLButtonElement).click();
      return document.querySelectorAll('iframe').length;
    });
  expect(madeAtOnce).toBe(1);
  const frame = page.locator('iframe');
  await expect(frame).toHaveAttribute(
    'src',
    `https://www.youtube-nocookie.com/embed/${video.videoId}?autoplay=1&playsinline=1&enablejsapi=1`,
  );
  await expect(frame).toHaveAttribute(
    'allow',
    'autoplay; fullscreen; picture-in-picture; encrypted-media',
  );
  await expect(frame).toHaveAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
  await expect(frame).toHaveAttribute('title', video.title);
  await expectInPlayer(page);
});

test('a second click makes no second player', async ({ page, catalog }) => {
  await page.goto(videoPath(catalog.videos[0]!));
  await page.getByRole('button', { name: /^Play: / }).click();
  // The button is gone for people and assistive technology; a script may still reach it.
  await expect(page.getByRole('button', { name: /^Play: / })).toHaveCount(0);
  await page.locator('button[data-play]').first().dispatchEvent('click');
  await expect(page.locator('iframe')).toHaveCount(1);
});

test('a player made before React arrives stays @first-press', async ({ page, catalog }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const held: (() => void)[] = [];
  let isHolding = true;
  await page.route('**/_next/static/**/*.js', async (route) => {
    if (isHolding) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.goto(videoPath(catalog.videos[0]!), { waitUntil: 'commit' });
  await page.getByRole('button', { name: /^Play: / }).click();
  await expect(page.locator('iframe')).toHaveCount(1);
  await page.locator('iframe').evaluate((frame) => frame.setAttribute('data-first', ''));
  isHolding = false;
  for (const resume of held) resume();
  await untilAlive(page);
  await expect(page.locator('iframe[data-first]')).toHaveCount(1);
  expect(errors).toEqual([]);
});

for (const key of ['Enter', 'Space']) {
  test(`${key} plays @first-press`, async ({ page, catalog }) => {
    await page.goto(videoPath(catalog.videos[0]!));
    await page.getByRole('button', { name: /^Play: / }).focus();
    await page.keyboard.press(key);
    await expect(page.locator('iframe')).toHaveCount(1);
  });
}

test('navigating within the app leaves no player behind', async ({ page, catalog }) => {
  const [first] = catalog.videos;
  await page.goto(videoPath(first!));
  await page.getByRole('button', { name: /^Play: / }).click();
  await page.getByRole('link', { name: 'Videos', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Videos' })).toBeVisible();
  await page.getByRole('link', { name: catalog.videos[1]!.title, exact: true }).first().click();
  await expect(
    page.getByRole('heading', { level: 1, name: catalog.videos[1]!.title }),
  ).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
  await page.getByRole('button', { name: `Play: ${catalog.videos[1]!.title}` }).click();
  await expect(page.locator('iframe')).toHaveAttribute(
    'src',
    new RegExp(catalog.videos[1]!.videoId),
  );
});

test('nothing of the player or of YouTube’s site loads before the click', async ({
  page,
  catalog,
}) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).hostname));
  await page.goto(videoPath(catalog.videos[0]!), { waitUntil: 'networkidle' });
  expect([...hosts].sort()).toEqual(['i.ytimg.com', 'localhost']);
});

test('title, date, length and terms are on the page', async ({ page, catalog }) => {
  const video = catalog.videos.find(
    ({ duration, terms }) => duration !== null && terms.length > 0,
  )!;
  await page.goto(videoPath(video));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(video.title);
  await expect(page.locator('time').first()).toHaveAttribute('datetime', video.localDate);
  for (const term of video.terms) {
    await expect(page.getByRole('link', { name: term.title, exact: true }).first()).toBeVisible();
  }
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Watch on YouTube', exact: true })).toHaveAttribute(
    'href',
    `https://www.youtube.com/watch?v=${video.videoId}`,
  );
});

test('machine-written text is marked, and no other', async ({ page, catalog }) => {
  const note = page.getByText('The text on this page was written with the help of AI.');
  for (const isWrittenByAI of [true, false]) {
    await page.goto(
      videoPath(catalog.videos.find((video) => video.isWrittenByAI === isWrittenByAI)!),
    );
    await expect(note).toHaveCount(isWrittenByAI ? 1 : 0);
  }
});

test.describe('posters', () => {
  /** YouTube's answer for a missing thumbnail: 404 with a valid image of 120x90. */
  const svg = (width: number, height: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="teal"/></svg>`;

  /** YouTube with one picture of each video; returns what it is asked for, as `<id>/<name>`. */
  async function haveOnly(name: string, context: BrowserContext): Promise<string[]> {
    const asked: string[] = [];
    await context.route('https://i.ytimg.com/**', (route) => {
      const file = route.request().url().split('/').slice(-2).join('/');
      asked.push(file);
      const isThere = file.endsWith(`/${name}`);
      return route.fulfill({
        status: isThere ? 200 : 404,
        contentType: 'image/svg+xml',
        body: isThere ? svg(480, 360) : svg(120, 90),
      });
    });
    return asked;
  }

  test('fall back from the largest to one that exists', async ({ page, catalog, context }) => {
    const asked = await haveOnly('hqdefault.jpg', context);
    const video = catalog.videos.find(({ preview }) => preview === null)!;
    await page.goto(videoPath(video));
    const poster = page.locator('img[data-poster]').first();
    await expect(poster).toHaveAttribute(
      'src',
      `https://i.ytimg.com/vi/${video.videoId}/hqdefault.jpg`,
    );
    await expect(poster).toBeVisible();
    await expect(poster).not.toHaveAttribute('srcset');
    const ofPage = asked.filter((file) => file.startsWith(`${video.videoId}/`));
    expect(ofPage).toContain(`${video.videoId}/sddefault.webp`);
    expect(ofPage).toContain(`${video.videoId}/hqdefault.jpg`);
  });

  test('in a list are WebP, and a jpg where YouTube has none', async ({
    page,
    catalog,
    context,
  }) => {
    const asked = await haveOnly('hqdefault.jpg', context);
    await page.goto(VIDEOS_PATH);
    const { videoId } = catalog.longVideos.find(({ preview }) => preview === null)!;
    const poster = page.locator(`img[data-poster][src*="/${videoId}/"]`).first();
    await expect(poster).not.toHaveAttribute('srcset');
    await expect(poster).toHaveAttribute('src', `https://i.ytimg.com/vi/${videoId}/hqdefault.jpg`);
    expect(asked.some((file) => file.startsWith(`${videoId}/`) && file.endsWith('.webp'))).toBe(
      true,
    );
  });

  test('leave the drawn card if none loads', async ({ page, catalog }) => {
    const video = catalog.videos.find(({ preview }) => preview === null)!;
    await page.goto(videoPath(video));
    await expect(page.locator('img[data-poster]').first()).toBeHidden();
    await expect(page.locator('.title-card').first()).toBeVisible();
  });
});
