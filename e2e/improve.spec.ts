import { videoPath } from '@/lib/model/address';

import { expect, test } from './test';

const REPOSITORY = 'https://github.com/harrow-point/almanac';

test('every page says where its file can be changed', async ({ page, catalog }) => {
  const video = catalog.videos.find(({ slug }) => slug === 'hostile-title')!;
  const { path } = catalog.sources.get(`/resources/videos/${video.slug}`)!;
  for (const [address, file] of [
    [videoPath(video), path],
    ['/tags/sea-fog', catalog.sources.get('/tags/sea-fog')?.path ?? 'site.yaml'],
    ['/', 'site.yaml'],
    ['/feeds', 'site.yaml'],
  ]) {
    await page.goto(address!);
    const link = page.getByRole('link', { name: 'Improve this page', includeHidden: true });
    await expect(link).toHaveAttribute('href', `${REPOSITORY}/edit/main/site/${file}`);
  }
});

test('a visitor can suggest a video, with a page as a template', async ({ page }) => {
  await page.goto('/');
  const href = await page.getByRole('link', { name: 'Suggest a video' }).getAttribute('href');
  const url = new URL(href!);
  expect(url.origin + url.pathname).toBe(`${REPOSITORY}/new/main/site/videos`);
  expect(url.searchParams.get('filename')).toBe('new-video.md');
  expect(url.searchParams.get('value')).toMatch(/^---\ntitle: .*\n[^]*videoId: '/u);
});
