import type { Page } from '@playwright/test';

import { wake } from './alive';
import { remember } from './positions';
import { expect, test } from './test';
import { player, standInForYouTube } from './youtube';

const LAMP_ROOM = '/paths/a-night-in-the-lamp-room';
const TWELVE_DAYS = '/paths/twelve-days-at-harrow-point';

const steps = (page: Page) => page.getByRole('navigation', { name: 'Steps' });
const current = (page: Page) => steps(page).locator('[aria-current="step"]');
const move = (page: Page, name: 'Next' | 'Previous') =>
  page.getByRole('navigation', { name: 'Path' }).getByRole('link', { name: `${name}: ` });

/** How many pixels of the current step are outside the list. */
const hiddenOf = (page: Page) =>
  current(page).evaluate((link) => {
    const list = link.closest('ol')!.getBoundingClientRect();
    const { top, bottom } = link.getBoundingClientRect();
    return Math.max(0, list.top - top, bottom - list.bottom);
  });

test('the editor’s note is shown with its step, and nothing where there is none', async ({
  page,
}) => {
  await page.goto(`${LAMP_ROOM}/1`);
  const note = page.getByText('Editor’s note');
  await expect(note).toBeVisible();
  await expect(page.getByText('Begin at the wick; the stairs can wait.')).toBeVisible();
  await page.goto(`${LAMP_ROOM}/2`);
  await expect(note).toHaveCount(0);
});

test('previous and next say the title they lead to @main', async ({ page }) => {
  await page.goto(`${LAMP_ROOM}/2`);
  await expect(move(page, 'Previous')).toHaveAccessibleName('Previous: Lighting the Old Lamp');
  await expect(move(page, 'Next')).toHaveAccessibleName('Next: A Rye Loaf for the Night Watch');
});

test('a step that is a part of its video leads on at its end, or goes on past it @main', async ({
  page,
  context,
}) => {
  await standInForYouTube(context);
  await page.goto(`${LAMP_ROOM}/1`);
  await page.locator('button[data-play]').first().click();
  await player(page).moveTo(270);
  const card = page.getByRole('status').filter({ hasText: 'Counting the Flashes' });
  await card.getByRole('button', { name: 'Stay here' }).click();
  await expect(card.getByRole('button', { name: 'Watch again' })).toBeFocused();
  await expect(card.getByRole('link', { name: 'Watch next' })).toHaveAttribute(
    'href',
    `${LAMP_ROOM}/2`,
  );
  await card.getByRole('button', { name: 'Watch again' }).click();
  expect(await player(page).time()).toBe(65);
  await player(page).moveTo(270);
  await card.getByRole('button', { name: 'Keep watching' }).click();
  await player(page).moveTo(300);
  await expect(page.locator('.timeline i')).toHaveAttribute('style', /72\.8/u);
  await expect(card).toHaveCount(0);
});

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('the steps are beside the player, each with number, title and length', async ({ page }) => {
    await page.goto(`${LAMP_ROOM}/2`);
    await expect(steps(page).getByRole('link')).toHaveText([
      /^1\s+Lighting the Old Lamp\s+3:25\s*$/u,
      /^2\s+Counting the Flashes\s+0:36\s*$/u,
      /^3\s+A Rye Loaf for the Night Watch\s+15:02\s*$/u,
      /^4\s+A Walk Along the Fog Bank\s+10:12\s*$/u,
    ]);
    await expect(current(page)).toContainText('Counting the Flashes');
    const panel = (await page.locator('.panel').boundingBox())!;
    const stage = (await page.locator('.watch-stage').boundingBox())!;
    expect(panel.x).toBeGreaterThan(stage.x + stage.width);
    expect(Math.abs(panel.y - stage.y)).toBeLessThan(5);
    await expect(page.getByText('Step 2 of 4').filter({ visible: true })).toHaveCount(1);
    await expect(move(page, 'Next')).toBeInViewport();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(move(page, 'Next')).not.toBeInViewport();
  });

  test('ticks mark the finished ones, and their names say so', async ({ page }) => {
    await remember(page, { hpLamp00001: [270, 412], hpLoaf00001: [300, 902] });
    await page.goto(`${LAMP_ROOM}/2`);
    const places = () =>
      steps(page)
        .locator('span')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
    const before = await places();
    await wake(page);
    const links = steps(page).getByRole('link');
    await expect(links.nth(0)).toHaveAccessibleName('1 Lighting the Old Lamp 3:25 Watched');
    await expect(steps(page).getByRole('img', { name: 'Watched' })).toHaveCount(1);
    expect(await places()).toEqual(before);
    const bar = links
      .nth(2)
      .evaluate((link) => getComputedStyle(link, '::after').transform.slice(7).split(',')[0]);
    expect(Number(await bar)).toBeCloseTo(300 / 902, 2);
  });

  test('a long list scrolls by itself to the current step, which follows a choice', async ({
    page,
  }) => {
    await page.goto(`${TWELVE_DAYS}/11`);
    await wake(page);
    await expect.poll(() => hiddenOf(page)).toBe(0);
    const list = steps(page).getByRole('list');
    expect(await list.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await steps(page).getByRole('link').last().focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${TWELVE_DAYS}/12`);
    await expect(current(page)).toContainText('Winter Light on the Point');
    await expect.poll(() => hiddenOf(page)).toBe(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the steps are the first part of the panel below the player, at the current one', async ({
    page,
  }) => {
    await page.goto(`${TWELVE_DAYS}/11`);
    const player = (await page.locator('.player-host').first().locator('..').boundingBox())!;
    const tab = page.getByRole('tab', { name: 'Path' });
    expect((await tab.boundingBox())!.y).toBeGreaterThan(player.y + player.height);
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await expect(steps(page).getByRole('link')).toHaveCount(12);
    await wake(page);
    await expect.poll(() => hiddenOf(page)).toBe(0);
  });

  test('previous and next stay within a thumb’s reach, and cover nothing', async ({ page }) => {
    await page.goto(`${LAMP_ROOM}/2`);
    for (const name of ['Previous', 'Next'] as const) {
      const { y, height } = (await move(page, name).boundingBox())!;
      expect(y).toBeGreaterThan(844 - 80);
      expect(y + height).toBeLessThanOrEqual(844);
      expect(height).toBeGreaterThanOrEqual(44);
    }
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(move(page, 'Next')).toBeInViewport();
    const footer = (await page.getByRole('contentinfo').boundingBox())!;
    const bar = (await page.locator('.step-links').boundingBox())!;
    expect(footer.y + footer.height).toBeLessThanOrEqual(bar.y + 1);
    await move(page, 'Next').tap();
    await expect(page).toHaveURL(`${LAMP_ROOM}/3`);
    // Whatever has the focus is above it.
    for (const link of await page.getByRole('main').locator('a:visible').all()) {
      await link.focus();
      const isFree = await link.evaluate((element) => {
        const bar = document.querySelector('.step-links')!;
        const { bottom } = element.getBoundingClientRect();
        return bar.contains(element) || bottom <= bar.getBoundingClientRect().top;
      });
      expect(isFree, (await link.textContent()) ?? '').toBe(true);
    }
  });

  test('next has the same place on each step', async ({ page }) => {
    const places: number[] = [];
    for (const step of [1, 2]) {
      await page.goto(`${LAMP_ROOM}/${step}`);
      places.push((await move(page, 'Next').boundingBox())!.x);
    }
    expect(places[0]).toBe(places[1]);
    await page.goto(`${LAMP_ROOM}/4`);
    await expect(move(page, 'Next')).toHaveCount(0);
    const { x, width } = (await move(page, 'Previous').boundingBox())!;
    expect(x + width).toBeLessThanOrEqual(195);
  });

  test('a low window leaves its room to the page', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 400 });
    await page.goto(`${LAMP_ROOM}/2`);
    await expect(move(page, 'Next')).toBeVisible();
    await page.evaluate(() => scrollTo(0, 600));
    await expect(move(page, 'Next')).not.toBeInViewport();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every step leads to the next one and to all others', async ({ page }) => {
    await page.goto(`${LAMP_ROOM}/1`);
    await move(page, 'Next').click();
    await expect(page).toHaveURL(`${LAMP_ROOM}/2`);
    await steps(page).getByRole('link').last().click();
    await expect(page).toHaveURL(`${LAMP_ROOM}/4`);
    await page.setViewportSize({ width: 390, height: 844 });
    await steps(page).getByRole('link').first().click();
    await expect(page).toHaveURL(`${LAMP_ROOM}/1`);
  });
});
