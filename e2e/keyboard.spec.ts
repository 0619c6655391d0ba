import { expect, test } from './test';

test('from home to a playing video with the keyboard alone', async ({ page, catalog }) => {
  const [video] = catalog.videos;
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  const card = page.getByRole('link', { name: video!.title, exact: true }).first();
  for (let presses = 0; presses < 10; presses++) {
    await page.keyboard.press('Tab');
    if (await card.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(card).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: video!.title })).toBeVisible();
  const play = page.getByRole('button', { name: `Play: ${video!.title}` });
  for (let presses = 0; presses < 15; presses++) {
    if (await play.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(play).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('iframe')).toBeFocused();
});
