import { stepAddress, toHref, videoPath, watchPathAddress } from '@/lib/model/address';

import { expect, test } from './test';
import { player } from './youtube';

test('every path lists its videos in order, with their total length', async ({ page, catalog }) => {
  expect(catalog.paths.length).toBeGreaterThan(0);
  await page.goto('/paths');
  await expect(page.getByRole('article').getByRole('link')).toHaveText(
    catalog.paths.map(({ title }) => title),
  );
  for (const path of catalog.paths) {
    await page.goto(toHref(watchPathAddress(path)));
    await expect(page.getByRole('article').getByRole('heading')).toHaveText(
      path.steps.map(
        ({ video }, index) =>
          new RegExp(`^${index + 1}\\.\\s+${video.title.replace(/[^\w\s]/gu, '.')}`, 'u'),
      ),
    );
    const graph = await page.locator('script[type="application/ld+json"]').first().textContent();
    expect(graph).toContain('"@type":"ItemList"');
    expect(graph).toContain(`"numberOfItems":${path.steps.length}`);
  }
});

test('a path leads from its first video to its last, and canonical is the video’s own page', async ({
  page,
  catalog,
}) => {
  const path = catalog.paths.find(({ steps }) => steps.length > 1)!;
  await page.goto(toHref(watchPathAddress(path)));
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  const bar = page.getByRole('navigation', { name: 'Path' });
  for (const [index, { video }] of path.steps.entries()) {
    await expect(page).toHaveURL(toHref(stepAddress(path, index + 1)));
    await expect(page.getByRole('heading', { level: 1, name: video.title })).toBeVisible();
    await expect(bar).toContainText(`${index + 1} of ${path.steps.length}`);
    const canonical = page.locator('link[rel="canonical"]');
    await expect(canonical).toHaveAttribute(
      'href',
      new RegExp(`${escape(videoPath(video))}$`, 'u'),
    );
    await expect(bar.getByRole('link', { name: 'Previous' })).toHaveCount(index === 0 ? 0 : 1);
    if (index < path.steps.length - 1) await bar.getByRole('link', { name: 'Next' }).click();
  }
  await expect(bar.getByRole('link', { name: 'Next' })).toHaveCount(0);
});

test('the end of a step leads to the next one, and the path shows this device’s progress', async ({
  page,
  catalog,
}) => {
  const path =
    catalog.paths.find(({ steps }) => steps.length > 1 && steps[0]!.to === null) ??
    catalog.paths[0]!;
  const [first, second] = path.steps;
  await page.goto(toHref(stepAddress(path, 1)));
  await page.locator('button[data-play]').first().click();
  await player(page).moveTo(600);
  const card = page.getByRole('status').filter({ hasText: second!.video.title });
  await expect(card.getByRole('link', { name: 'Watch next' })).toHaveAttribute(
    'href',
    toHref(stepAddress(path, 2)),
  );
  await page.goto(toHref(watchPathAddress(path)));
  await page.mouse.move(9, 9);
  const count = new Set(path.steps.map(({ video }) => video.videoId)).size;
  await expect(page.getByText(`1 of ${count} watched`)).toBeVisible();
  expect(first!.video.videoId).toBeTruthy();
});

test('a part of a video plays as a part', async ({ page }) => {
  await page.goto('/paths/a-night-in-the-lamp-room');
  await expect(page.getByText('from 1:05 to 4:30')).toBeVisible();
  await page.goto('/paths/a-night-in-the-lamp-room/1');
  await page.getByRole('button', { name: /^Play from 1:05/u }).click();
  await expect(page.locator('iframe')).toHaveAttribute('src', /&start=65&end=270$/u);
});

test('an old address leads to a path; any other number is not a step', async ({ request }) => {
  const old = await request.get('/courses/lamp-room', { maxRedirects: 0 });
  expect(old.status()).toBe(308);
  expect(old.headers().location).toBe('/paths/a-night-in-the-lamp-room');
  for (const address of [
    '/paths/nope',
    '/paths/a-night-in-the-lamp-room/9',
    '/paths/a-night-in-the-lamp-room/0',
  ])
    expect((await request.get(address)).status(), address).toBe(404);
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
