/** Links to a part of their own page: the browser follows them, and the router has to hear of it. */
import { slowDown } from '@/lib/commands/slow-phone';
import { videoPath } from '@/lib/model/address';

import { followsWithinTheApp, wake } from './alive';
import { expect, test } from './test';

const PAGE = '/resources/videos/footnotes';

test('a jump while the page wakes up stays in the address, and the router knows of it', async ({
  page,
  catalog,
}) => {
  await page.goto(videoPath(catalog.videos[0]!), { waitUntil: 'networkidle' });
  await slowDown(page);
  // The last of them falls between the router's reading the address and restoring it.
  const last = await page.evaluate(async () => {
    let noted: string | undefined;
    const restore = history.replaceState.bind(history);
    history.replaceState = (...address) => {
      noted ??= document.documentElement.dataset.hash;
      restore(...address);
    };
    document.body.dispatchEvent(new Event('touchstart', { bubbles: true }));
    for (let jump = 1; noted === undefined; jump++) {
      // As a link to a part of the page does, but with its event at once.
      history.pushState(null, '', `#jump-${jump}`);
      dispatchEvent(new HashChangeEvent('hashchange', { newURL: location.href }));
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return noted;
  });
  expect(last).toMatch(/^#jump-\d+$/u);
  await expect.poll(() => new URL(page.url()).hash).toBe(last);
  // A refresh writes the address that the router knows.
  await page.evaluate(async () => {
    const { next } = window as unknown as { next: { router: { refresh: () => void } } };
    const write = history.replaceState.bind(history);
    await new Promise<void>((resolve) => {
      history.replaceState = (...address) => {
        write(...address);
        resolve();
      };
      next.router.refresh();
    });
  });
  expect(new URL(page.url()).hash).toBe(last);
});

test('a jump in the very moment before the router restores the address is not lost', async ({
  page,
  catalog,
}) => {
  await page.goto(videoPath(catalog.videos[0]!), { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const restore = history.replaceState.bind(history);
    history.replaceState = (...address) => {
      history.replaceState = restore;
      // Its event comes later.
      location.hash = '#late';
      restore(...address);
    };
    document.body.dispatchEvent(new Event('touchstart', { bubbles: true }));
  });
  await expect(page.locator('html')).toHaveAttribute('data-hash', '#late');
  await expect.poll(() => new URL(page.url()).hash).toBe('#late');
});

test('a second jump, just after the first was put back, is not lost', async ({ page }) => {
  await page.goto(PAGE, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const write = history.replaceState.bind(history);
    const jumps = ['#first', '#second'];
    history.replaceState = (...address) => {
      const isPutBack = jumps.length === 1;
      if (jumps.length === 2) location.hash = jumps.shift()!;
      write(...address);
      if (isPutBack) location.hash = jumps.shift()!;
    };
    document.body.dispatchEvent(new Event('touchstart', { bubbles: true }));
  });
  await expect(page.locator('html')).toHaveAttribute('data-hash', '#second');
  await page.waitForLoadState('networkidle');
  expect(new URL(page.url()).hash).toBe('#second');
});

test('a jump asks for nothing, and Back leads to it after another page @main', async ({ page }) => {
  await page.goto(PAGE, { waitUntil: 'networkidle' });
  await wake(page);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('link', { name: '1', exact: true }).first().click();
  await expect(page).toHaveURL(/#user-content-fn-/u);
  await expect(page.locator(':target')).toBeInViewport();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  const title = await page.title();
  expect(await followsWithinTheApp(page)).toBe(true);
  await expect(page).not.toHaveTitle(title);
  await page.goBack();
  await expect(page).toHaveURL(/#user-content-fn-/u);
  await expect(page).toHaveTitle(title);
  await expect(page.locator(':target')).toBeInViewport();
});
