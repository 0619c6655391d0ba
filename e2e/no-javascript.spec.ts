import { videoPath, VIDEOS_PATH } from '@/lib/model/address';

import { expect, test } from './test';

test.use({ javaScriptEnabled: false });

test('without JavaScript every page is readable, and the poster is a link to YouTube @main', async ({
  page,
  catalog,
}) => {
  const [video] = catalog.videos;
  await page.goto('/');
  await page.getByRole('link', { name: video!.title, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(video!.title);
  await expect(page).toHaveURL(videoPath(video!));
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(
    page.getByRole('link', { name: `Watch on YouTube: ${video!.title}` }),
  ).toHaveAttribute('href', `https://www.youtube.com/watch?v=${video!.videoId}`);
  await page.goto(VIDEOS_PATH);
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page).toHaveURL(`${VIDEOS_PATH}/page/2`);
});

test('without JavaScript the only search field is one that works @main', async ({ page }) => {
  await page.goto('/search');
  const field = page.getByRole('searchbox');
  await expect(field).toHaveCount(1);
  await expect(field).toHaveAccessibleName('Search this site with DuckDuckGo');
});
