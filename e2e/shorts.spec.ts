import { countPages, pagePath } from '@/lib/model/list-pages';
import { SHORTS_PATH, videoPath, VIDEOS_PATH } from '@/lib/model/address';

import { readVideos } from './files';
import { expect, test } from './test';

test(
  'browse and the shorts together reach every video without JavaScript',
  { tag: '@every-site' },
  async ({ request, catalog, site }) => {
    const reached = new Set<string>();
    for (const [list, videos] of [
      [VIDEOS_PATH, catalog.longVideos],
      [SHORTS_PATH, catalog.shorts],
    ] as const) {
      const hrefs: string[] = [];
      for (let n = 1; n <= countPages(videos.length); n++) {
        const html = await (await request.get(pagePath(list, n))).text();
        const cards = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
        hrefs.push(
          ...[...cards.matchAll(/card-title"><a href="([^"]+)"/gu)].map(([, href]) => href!),
        );
      }
      expect(hrefs).toEqual(videos.map((video) => videoPath(video)));
      hrefs.forEach((href) => reached.add(href));
    }
    expect(reached.size).toBe(
      readVideos(site).filter(({ isPublic, isListed }) => isPublic && isListed).length,
    );
  },
);

test('a short plays upright, with links to the next and the previous one', async ({
  page,
  catalog,
}) => {
  const [, short] = catalog.shorts;
  await page.goto(videoPath(short!));
  const box = (await page.locator('.player-upright').boundingBox())!;
  expect(box.height / box.width).toBeCloseTo(16 / 9, 1);
  await expect(page.getByRole('link', { name: /^Previous short/u })).toHaveAttribute(
    'href',
    videoPath(catalog.shorts[0]!),
  );
  await page.getByRole('link', { name: /^Next short/u }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: catalog.shorts[2]!.title }),
  ).toBeVisible();
});

test('shorts stay upright in another order', async ({ page, catalog }) => {
  await page.goto(`${SHORTS_PATH}?sort=oldest`);
  const card = page.getByRole('article').first();
  await expect(card).toContainText(catalog.shorts.at(-1)!.title);
  const box = (await card.locator('.card-art').boundingBox())!;
  expect(box.height).toBeGreaterThan(box.width);
});

test('home has a shelf of shorts that leads to all of them', async ({ page, catalog }) => {
  await page.goto('/');
  const shelf = page.getByRole('region', { name: 'Shorts' });
  await shelf.getByRole('link', { name: /^All \d+ videos/u }).click();
  await expect(page).toHaveURL(SHORTS_PATH);
  await expect(page.getByRole('article')).toHaveCount(Math.min(24, catalog.shorts.length));
});

test('the page of a term contains both', async ({ page, catalog }) => {
  const term = catalog.taxonomies
    .flatMap(({ terms }) => terms)
    .find(
      ({ videos }) =>
        videos.length <= 24 &&
        videos.some(({ isShort }) => isShort) &&
        videos.some(({ isShort }) => !isShort),
    )!;
  await page.goto(`/${term.taxonomy}/${term.slug}`);
  await expect(page.getByRole('article')).toHaveCount(term.videos.length);
});
