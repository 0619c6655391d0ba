/** Pages that are about no video. */
import { LIBRARY_PATH } from '@/lib/model/address';

import { expect, test } from './test';

test('the menus lead to them, and they to each other @main', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: 'About the almanac' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About the almanac');
  await expect(page).toHaveURL('/about');
  await page.getByRole('main').getByRole('link', { name: 'The imprint' }).click();
  await expect(page).toHaveURL('/legal/imprint');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Imprint');
  await page.getByRole('main').getByRole('link', { name: 'About us' }).click();
  await expect(page).toHaveURL('/about');
  await page.goto(LIBRARY_PATH);
  await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Imprint' })).toBeVisible();
});

test('old addresses lead there in one hop, and the sitemap lists them', async ({ request }) => {
  for (const [old, to] of [
    ['/who-we-are', '/about'],
    ['/pages/about', '/about'],
    ['/pages/legal/imprint/', '/legal/imprint'],
  ] as const) {
    const answer = await request.get(old, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([308, to]);
  }
  const sitemap = await (await request.get('/sitemap.xml')).text();
  expect(sitemap).toContain('/legal/imprint</loc>');
});
