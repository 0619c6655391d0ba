import type { Page } from '@playwright/test';

import { videoPath, VIDEOS_PATH } from '@/lib/model/address';

import { wake } from './alive';
import { expect, inMain, test } from './test';

const PHONE = { width: 360, height: 740 };

const header = (page: Page) => page.locator('header').first();
const menuButton = (page: Page) => page.getByRole('button', { name: 'Menu' });
const menu = (page: Page) => page.getByRole('navigation', { name: 'Main' });

/** How many pixels of the header are visible. */
async function seenOf(page: Page): Promise<number> {
  const { y, height } = (await header(page).boundingBox())!;
  return Math.max(0, Math.min(height, y + height));
}

for (const width of [320, 360, 390, 768, 1280, 1440]) {
  test(`the header is one row at ${width} px, and nothing in it is cut off${inMain(width === 320 || width === 1440)}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    expect((await header(page).boundingBox())!.height).toBeLessThanOrEqual(72);
    const boxes = await header(page)
      .locator('a:visible, button:visible')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes.length).toBeGreaterThanOrEqual(3);
    for (const [index, { left, right, height }] of boxes.entries()) {
      expect(left).toBeGreaterThanOrEqual(boxes[index - 1]?.right ?? 0);
      expect(right).toBeLessThanOrEqual(width);
      expect(height).toBeGreaterThanOrEqual(43.5);
    }
    // With tight tracking, the last letter reaches beyond the room it is given.
    const [end, edge] = await header(page)
      .locator('a > span')
      .first()
      .evaluate((name) => {
        const range = document.createRange();
        range.selectNodeContents(name);
        const tracking = parseFloat(getComputedStyle(name).letterSpacing);
        return [
          range.getBoundingClientRect().right - tracking,
          name.getBoundingClientRect().right,
        ] as const;
      });
    expect(end).toBeLessThanOrEqual(edge);
  });
}

test('the focus moves through the header in reading order', async ({ page }) => {
  for (const width of [360, 900, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    const order = await header(page)
      .locator('a:visible, button:visible')
      .evaluateAll((all) => all.map((one) => one.textContent || one.ariaLabel));
    const reached: (string | null)[] = [];
    await page.keyboard.press('Tab');
    while (reached.length < order.length) {
      await page.keyboard.press('Tab');
      reached.push(
        await page.evaluate(
          () => document.activeElement!.textContent || document.activeElement!.ariaLabel,
        ),
      );
    }
    expect(reached, `${width}`).toEqual(order);
  }
});

test('zoomed to 400 % it is complete, and scrolls away with the page @main', async ({ page }) => {
  await page.setViewportSize({ width: 200, height: 300 });
  await page.goto('/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(200);
  for (const name of ['link', 'button'] as const) {
    const box = (await header(page).getByRole(name).last().boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(200);
  }
  await menuButton(page).click();
  const last = menu(page).getByRole('link').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  await page.keyboard.press('Escape');
  await page.evaluate(() => scrollTo(0, 500));
  await expect(header(page)).not.toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('the menu is a sheet: it closes with Esc, a press beside it, and after a choice @first-press @main', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(menu(page)).toBeHidden();
    await menuButton(page).click();
    await expect(menu(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Dark theme' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu(page)).toBeHidden();
    await menuButton(page).click();
    await expect(menu(page)).toBeVisible();
    await page.mouse.click(180, 700);
    await expect(menu(page)).toBeHidden();
    await wake(page);
    await menuButton(page).click();
    await menu(page).getByRole('link', { name: 'Videos' }).click();
    await expect(page).toHaveURL(VIDEOS_PATH);
    await expect(page.getByRole('heading', { level: 1, name: 'Videos' })).toBeVisible();
    await expect(menu(page)).toBeHidden();
  });

  test('it moves away on scrolling down, and is back on scrolling up and at the top', async ({
    page,
  }) => {
    await page.goto(VIDEOS_PATH);
    const whole = await seenOf(page);
    await page.mouse.move(180, 400);
    await page.mouse.wheel(0, 900);
    await expect.poll(() => seenOf(page)).toBe(0);
    await page.mouse.wheel(0, -60);
    await expect.poll(() => seenOf(page)).toBe(whole);
    await page.mouse.wheel(0, 600);
    await expect.poll(() => seenOf(page)).toBe(0);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => seenOf(page)).toBe(whole);
  });

  test('it stays while it has the focus or an open menu', async ({ page }) => {
    await page.goto(VIDEOS_PATH);
    const whole = await seenOf(page);
    const isAway = () => page.evaluate(() => document.documentElement.dataset.away !== undefined);
    await menuButton(page).focus();
    await page.evaluate(() => scrollTo(0, 900));
    await expect.poll(isAway).toBe(true);
    expect(await seenOf(page)).toBe(whole);
    await menuButton(page).evaluate((button) => (button as HTMLElement).blur());
    await expect.poll(() => seenOf(page)).toBe(0);
    await page.evaluate(() => scrollTo(0, 700));
    await expect.poll(() => seenOf(page)).toBe(whole);
    await menuButton(page).tap();
    await page.evaluate(() => scrollTo(0, 1200));
    await expect.poll(isAway).toBe(true);
    expect(await seenOf(page)).toBe(whole);
  });

  test('it does not move for visitors who ask for less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(VIDEOS_PATH);
    await page.evaluate(() => scrollTo(0, 900));
    await page.waitForFunction(() => document.documentElement.dataset.away !== undefined);
    expect(await seenOf(page)).toBe(0);
  });
});

/** What the dialog lists. */
const found = (page: Page) => page.getByRole('dialog').getByRole('article');

test.describe('search before the framework', () => {
  const field = (page: Page) => page.getByRole('dialog').getByRole('searchbox');

  /** A page whose framework does not load before `release`. */
  async function openHeld(page: Page, path = '/'): Promise<() => void> {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/_next/static/**/*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(path);
    return release;
  }

  for (const [what, viewport] of [
    ['icon', PHONE],
    ['field', { width: 1280, height: 800 }],
  ] as const) {
    test(`the first press of the ${what} opens it in that press, ready to type`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await openHeld(page);
      const link = page.getByRole('link', { name: /^Search/u });
      await expect(link).toBeVisible();
      const isReady = await link.evaluate((element) => {
        (element as HTMLElement).click();
        const dialog = document.querySelector<HTMLDialogElement>('dialog[open]');
        return dialog !== null && document.activeElement === dialog.querySelector('input');
      });
      expect(isReady).toBe(true);
      await expect(page).toHaveURL('/');
    });
  }

  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`${key} opens it, and what was typed is still there when React comes${inMain(key === '/')}`, async ({
      page,
    }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      const release = await openHeld(page);
      await page.keyboard.press(key);
      await page.keyboard.type('quick');
      await expect(field(page)).toHaveValue('quick');
      release();
      await expect(found(page).first()).toBeVisible();
      await page.keyboard.type('silver');
      await expect(field(page)).toHaveValue('quicksilver');
      await expect(page.getByRole('dialog').getByText('Best answer')).toBeVisible();
      expect(errors).toEqual([]);
    });
  }

  test('Enter leads to the results; Esc closes', async ({ page, catalog }) => {
    const { title } = catalog.longVideos.find((one) => /^[\w ]+$/u.test(one.title))!;
    const release = await openHeld(page, '/tags');
    await page.keyboard.press('/');
    await page.keyboard.type('fog');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('/');
    await expect(field(page)).toHaveValue('');
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/search');
    expect(new URL(page.url()).searchParams.get('q')).toBe(title);
    release();
    await expect(page.getByRole('article').first()).toBeVisible();
  });

  test('the page of a wrong address has it too', async ({ page }) => {
    await page.goto('/nothing');
    await page.getByRole('link', { name: /^Search/u }).click();
    await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('fog');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search?q=fog');
  });
});

test('a key that composes a word neither navigates nor closes anything', async ({ page }) => {
  await page.goto('/');
  await wake(page);
  await page.keyboard.press('/');
  const field = page.getByRole('dialog').getByRole('searchbox');
  await field.fill('quicksilver');
  await expect(found(page).first()).toBeVisible();
  const isTaken = (init: Pick<KeyboardEventInit, 'key' | 'isComposing' | 'keyCode'>) =>
    field.evaluate(
      (input, keys) =>
        !input.dispatchEvent(
          new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true }),
        ),
      init,
    );
  expect(await isTaken({ key: 'ArrowDown' })).toBe(true);
  for (const key of ['Enter', 'ArrowDown', 'Escape'])
    for (const composing of [{ isComposing: true }, { keyCode: 229 }])
      expect(await isTaken({ key, ...composing }), key).toBe(false);
  await expect(page).toHaveURL('/');
  await expect(field).toBeVisible();
});

test('the field is cleared by its own button, and closed by a press beside it', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: /^Search/u }).click();
  const field = page.getByRole('dialog').getByRole('searchbox');
  const clear = page.getByRole('button', { name: 'Clear', exact: true });
  await expect(clear).toBeHidden();
  await field.fill('quicksilver');
  await expect(found(page).first()).toBeVisible();
  await clear.click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await expect(found(page)).toHaveCount(0);
  await page.mouse.click(5, 400);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the index loads when somebody points at the field', async ({ page }) => {
  await page.goto('/');
  await wake(page);
  const asked = page.waitForRequest('**/library/index.json');
  await page.getByRole('link', { name: /^Search/u }).hover();
  await asked;
});

for (const isTouched of [false, true]) {
  test.describe(isTouched ? 'on a touch screen' : 'with a keyboard', () => {
    test.use({ hasTouch: isTouched, isMobile: isTouched });

    test(`keyboard hints are ${isTouched ? 'not ' : ''}there`, async ({ page }) => {
      await page.goto('/');
      await page.getByRole('link', { name: /^Search/u }).click();
      await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
      await expect(page.getByText('Esc', { exact: true })).toBeVisible({ visible: !isTouched });
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: PHONE });

  test('the menu opens, and search leads to its page', async ({ page, catalog }) => {
    await page.goto(videoPath(catalog.videos[0]!));
    await menuButton(page).click();
    await expect(menu(page).getByRole('link').first()).toBeVisible();
    await menu(page).getByRole('link', { name: 'Videos' }).click();
    await expect(page).toHaveURL(VIDEOS_PATH);
    await page.getByRole('link', { name: /^Search/u }).click();
    await expect(page).toHaveURL('/search');
  });
});
