import { videoPath } from '@/lib/model/address';
import type { Video } from '@/lib/model/video';

import { expect, inMain, test } from './test';
import { type Behaviour, player, standInForYouTube } from './youtube';

const longOne = (videos: Video[]) => videos.find(({ isShort, duration }) => !isShort && duration)!;
const playButton = (video: Video) => `button[data-play="${video.videoId}"]`;

test('the page follows the player: a position is kept, shown on cards, and resumed from @main', async ({
  page,
  catalog,
}) => {
  const video = longOne(catalog.videos);
  await page.goto(videoPath(video));
  await page.locator(playButton(video)).first().click();
  await player(page).moveTo(150);
  await page.evaluate(() =>
    (window as unknown as { standIn: { pauseVideo: () => void } }).standIn.pauseVideo(),
  );
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('positions')))
    .toContain(`"at":150`);
  await page.goto(videoPath(video));
  const button = page.getByRole('button', { name: `Resume from 2:30: ${video.title}` });
  await expect(button).toContainText('Resume from 2:30');
  await button.click();
  await expect(page.locator('iframe')).toHaveAttribute('src', /[?&]start=150(?:&|$)/u);
  await page.goto('/');
  const bar = page.locator(`[data-video="${video.videoId}"]`).first();
  const width = () =>
    bar.evaluate(
      (element) => getComputedStyle(element, '::after').transform.slice(7).split(',')[0],
    );
  expect(Number(await width())).toBeCloseTo(0.25, 2);
});

test('a link to a moment shows it on the button, and plays from there @first-press @main', async ({
  page,
  catalog,
}) => {
  const video = catalog.videos.find(({ duration }) => duration !== null && duration > 3723)!;
  for (const [address, clock, start] of [
    ['?t=95', '1:35', 95],
    ['?t=1m35s', '1:35', 95],
    ['#t=95', '1:35', 95],
    ['?t=1:02:03', '1:02:03', 3723],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(videoPath(video) + address);
    const button = page.getByRole('button', { name: `Play from ${clock}: ${video.title}` });
    await expect(button).toContainText(`Play from ${clock}`);
    await button.click();
    await expect(page.locator('iframe')).toHaveAttribute(
      'src',
      new RegExp(`&start=${start}$`, 'u'),
    );
  }
});

test('a clip stops at its end, and continues when asked', async ({ page, catalog }) => {
  const video = longOne(catalog.videos);
  await page.clock.install();
  await page.goto(`${videoPath(video)}?t=95&end=140`);
  await page.locator(playButton(video)).first().click();
  await expect.poll(() => player(page).state()).toBe(1);
  await player(page).moveTo(139);
  await expect(page.getByText('This clip has ended.')).toHaveCount(0);
  await player(page).moveTo(141);
  await expect(page.getByText('This clip has ended.')).toBeVisible();
  expect(await player(page).state()).toBe(2);
  await page.getByRole('button', { name: 'Keep watching' }).click();
  await expect(page.getByText('This clip has ended.')).toHaveCount(0);
  expect(await player(page).state()).toBe(1);
  await player(page).moveTo(200);
  await page.clock.fastForward(5000);
  expect(await player(page).state()).toBe(1);
});

const FAULTS: [Behaviour, RegExp][] = [
  [{ error: 2 }, /does not recognise this video/u],
  [{ error: 5 }, /could not play/u],
  [{ error: 100 }, /removed from YouTube or made private/u],
  [{ error: 101 }, /only allows this video to play on YouTube/u],
  [{ error: 150 }, /only allows this video to play on YouTube/u],
  [{ error: 153 }, /did not accept this page/u],
  ['blocked', /is blocking YouTube’s player/u],
  ['silent', /did not respond/u],
];
for (const [behaviour, sentence] of FAULTS) {
  const name = typeof behaviour === 'object' ? `error ${behaviour.error}` : behaviour;
  test(`no dead end: ${name}${inMain(name === 'blocked' || name === 'error 101')}`, async ({
    page,
    context,
    catalog,
  }) => {
    const video = longOne(catalog.videos);
    await standInForYouTube(context, behaviour);
    if (behaviour === 'silent') await page.clock.install();
    await page.goto(videoPath(video));
    await page.locator(playButton(video)).first().click();
    if (behaviour === 'silent') {
      await page.locator('iframe[data-alive]').waitFor();
      await page.clock.fastForward(8100);
    }
    const notice = page.getByRole('alert').filter({ hasText: sentence });
    await expect(notice).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
    await expect(page.locator(playButton(video)).first()).toBeHidden();
    await expect(notice.getByRole('link', { name: 'Watch on YouTube' })).toHaveAttribute(
      'href',
      `https://www.youtube.com/watch?v=${video.videoId}`,
    );
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const again = notice.getByRole('button', { name: 'Try again' });
    await expect(again).toBeFocused();
    await standInForYouTube(context);
    await page.evaluate(() => delete window.YT);
    if (behaviour !== 'blocked') return;
    await again.click();
    await expect.poll(() => player(page).state()).toBe(1);
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toHaveCount(0);
  });
}

test('if only the IFrame API is blocked, it plays without', async ({ page, context, catalog }) => {
  const video = longOne(catalog.videos);
  await standInForYouTube(context, 'blocked');
  await page.clock.install();
  await page.goto(videoPath(video));
  await page.locator(playButton(video)).first().click();
  await page.getByRole('button', { name: 'Try the basic player' }).click();
  await expect(page.locator('iframe[data-plain]')).toHaveCount(1);
  await page.clock.fastForward(20_000);
  await expect(page.locator('iframe[data-plain]')).toHaveCount(1);
});

test('on a phone every way on is visible', async ({ page, context, catalog }) => {
  const video = longOne(catalog.videos);
  await page.setViewportSize({ width: 320, height: 640 });
  await standInForYouTube(context, 'blocked');
  await page.goto(videoPath(video));
  await page.locator(playButton(video)).first().click();
  const ways = page.getByRole('alert').locator('a, button');
  await expect(ways).toHaveCount(3);
  for (const way of await ways.all()) await expect(way).toBeInViewport({ ratio: 1 });
});

test('no dead end: offline', async ({ page, context, catalog }) => {
  const video = longOne(catalog.videos);
  await page.goto(videoPath(video));
  await context.setOffline(true);
  await page.locator(playButton(video)).first().click();
  await expect(page.locator(playButton(video)).first()).toContainText('You are offline');
  await expect(page.locator('iframe')).toHaveCount(0);
  await context.setOffline(false);
  await page.locator(playButton(video)).first().click();
  await expect(page.locator('iframe')).toHaveCount(1);
});

test('keys control the player, but not while typing, not with modifiers, not switched off', async ({
  page,
  catalog,
}) => {
  const video = longOne(catalog.videos);
  const time = () => player(page).time();
  const state = () => player(page).state();
  await page.goto(videoPath(video));
  await page.keyboard.press('k');
  await expect.poll(state).toBe(1);
  // The frame took the focus; keys within it are YouTube's own.
  await page.locator('h1').click();
  await player(page).moveTo(100);
  await page.keyboard.press('k');
  await expect.poll(state).toBe(2);
  await page.keyboard.press('Space');
  await expect.poll(state).toBe(1);
  await page.keyboard.press('l');
  await expect.poll(time).toBe(110);
  await page.keyboard.press('j');
  await expect.poll(time).toBe(100);
  await page.keyboard.press('ArrowRight');
  await expect.poll(time).toBe(105);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(time).toBe(100);
  await page.keyboard.press('5');
  await expect.poll(time).toBe(300);
  await page.keyboard.press('m');
  await expect.poll(() => player(page).isMuted()).toBe(true);
  await page.keyboard.press('>');
  await expect.poll(() => player(page).rate()).toBe(1.25);
  await page.keyboard.press('<');
  await expect.poll(() => player(page).rate()).toBe(1);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);

  await page.keyboard.press('Control+5');
  await page.keyboard.press('Control+l');
  expect(await time()).toBe(300);
  await page.getByText('Share', { exact: true }).click();
  await page.getByRole('textbox', { name: /Embed/u }).press('l');
  expect(await time()).toBe(300);

  await page.locator('h1').click();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Shortcuts and settings' });
  await expect(sheet).toContainText('Play / pause');
  await sheet
    .getByRole('checkbox', { name: 'Control the player with single-key shortcuts' })
    .uncheck();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(sheet).toHaveCount(0);
  await page.locator('h1').click();
  await page.keyboard.press('l');
  expect(await time()).toBe(300);
});

test('at the end a card offers the next video, which waits for visitors who want that @main', async ({
  page,
  catalog,
}) => {
  const video = longOne(catalog.videos);
  const next = catalog.getRelated(video)[0]!.video;
  await page.clock.install();
  await page.addInitScript(() => localStorage.setItem('player', '{"autoplay":false}'));
  await page.goto(videoPath(video));
  await page.locator(playButton(video)).first().click();
  await player(page).moveTo(600);
  const card = page.getByRole('status').filter({ hasText: next.title });
  await expect(card.getByRole('link', { name: 'Watch next' })).toHaveAttribute(
    'href',
    videoPath(next),
  );
  await page.clock.fastForward(20_000);
  await expect(page).toHaveURL(videoPath(video));
  await card.getByRole('button', { name: 'Watch again' }).click();
  await expect(card).toHaveCount(0);
  expect(await player(page).time()).toBe(0);
});

test('the next video starts on its own, unless that is switched off', async ({ page, catalog }) => {
  const video = longOne(catalog.videos);
  const next = catalog.getRelated(video)[0]!.video;
  await page.clock.install();
  await page.goto(videoPath(video));
  await page.locator(playButton(video)).first().click();
  await player(page).moveTo(600);
  await expect(page.getByText('Starts in 5 seconds')).toBeVisible();
  await page.clock.fastForward(5100);
  await expect(page.getByRole('heading', { level: 1, name: next.title })).toBeVisible();
  await expect(page.locator(`iframe[src*="${next.videoId}"]`)).toHaveCount(1);
});

test('youtube.com is used for visitors who chose it', async ({ page, catalog }) => {
  const video = longOne(catalog.videos);
  await page.goto(videoPath(video));
  await page.getByRole('button', { name: 'Shortcuts and settings' }).click();
  await page.getByRole('checkbox', { name: /Use youtube\.com/u }).check();
  await page.reload();
  await page.locator(playButton(video)).first().click();
  await expect(page.locator('iframe')).toHaveAttribute(
    'src',
    new RegExp(`^https://www.youtube.com/embed/${video.videoId}`, 'u'),
  );
});

test('a link to a part, from the second being played, can be copied', async ({
  page,
  context,
  catalog,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const video = longOne(catalog.videos);
  await page.goto(videoPath(video));
  await page.locator(playButton(video)).first().click();
  await player(page).moveTo(95);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Share' });
  await expect(async () => {
    await sheet.getByRole('button', { name: 'Now: From' }).click();
    await expect(sheet.getByRole('textbox', { name: 'From' })).toHaveValue('1:35', { timeout: 1 });
  }).toPass();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await sheet.getByRole('button', { name: 'Copy link to this part' }).click();
  await expect.poll(copied).toMatch(new RegExp(`${videoPath(video)}\\?t=95$`, 'u'));
  await sheet.getByRole('textbox', { name: 'To' }).fill('1:30');
  await expect(sheet.getByText('the end comes after the start')).toBeVisible();
  await sheet.getByRole('textbox', { name: 'To' }).fill('1m52s');
  await sheet.getByRole('button', { name: 'Copy link to this part' }).click();
  await expect.poll(copied).toMatch(new RegExp(`${videoPath(video)}\\?t=95&end=112$`, 'u'));
});
