import type { Page } from '@playwright/test';

import type { Catalog } from '@/lib/catalog/catalog';
import { stepAddress, termPath, toHref, videoPath, VIDEOS_PATH } from '@/lib/model/address';
import { listSamplePages } from '@/lib/publish/sample-pages';

import { listViolations } from './axe';
import { openFacet } from './facets';
import { expect, inMain, test } from './test';
import { player } from './youtube';

const SETTINGS = [
  { width: 320, colorScheme: 'dark', isMain: true },
  { width: 320, colorScheme: 'light', isMain: false },
  { width: 1280, colorScheme: 'dark', isMain: false },
  { width: 1280, colorScheme: 'light', isMain: false },
] as const;

/** Expects axe to find nothing wrong with the page in its current state. */
async function check(page: Page, what: string): Promise<void> {
  expect(await listViolations(page), what).toEqual([]);
}

/** A query for two terms that no video has both of. */
function neverTogether({ taxonomies }: Catalog): string {
  const [query] = taxonomies.flatMap(({ name, terms }) =>
    terms.flatMap((a) =>
      terms
        .filter((b) => !a.videos.some((video) => b.videos.includes(video)))
        .filter((b) => a.videos.length > 0 && b.videos.length > 0)
        .map((b) => [
          `${name}=${encodeURIComponent(a.slug)}`,
          `${name}=${encodeURIComponent(b.slug)}`,
          `all=${name}`,
        ]),
    ),
  );
  return `?${query!.join('&')}`;
}

for (const { width, colorScheme, isMain } of SETTINGS) {
  test.describe(`axe finds nothing at ${width} px, ${colorScheme} @every-site`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });

    test(`on each kind of page${inMain(isMain)}`, async ({ page, catalog }) => {
      test.slow();
      const longest = [...catalog.videos].sort((a, b) => b.body.length - a.body.length)[0]!;
      for (const path of listSamplePages(catalog, longest)) {
        await page.goto(path);
        await check(page, path);
        const isWider = await page.evaluate(
          () => document.documentElement.scrollWidth > innerWidth,
        );
        expect(isWider, `${path} scrolls sideways`).toBe(false);
      }
    });

    test('with everything open', async ({ page, catalog }) => {
      test.slow();
      const video =
        catalog.videos.find((one) => one.captions.some(({ isTimed }) => isTimed)) ??
        catalog.longVideos[0]!;
      await page.goto(videoPath(video));
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        await check(page, await tab.innerText());
      }
      if ((await page.getByRole('tab', { name: 'Transcript' }).count()) > 0)
        await page.getByRole('tab', { name: 'Transcript' }).click();
      for (const button of await page.locator('main [popovertarget]').all()) {
        await button.click();
        await check(page, await button.innerText());
        await page.keyboard.press('Escape');
      }
      await page.locator('button[data-play]').first().click();
      await expect(page.locator('iframe[data-alive]')).toHaveCount(1);
      const find = page.getByRole('searchbox', { name: 'Find in transcript' }).first();
      if ((await find.count()) > 0) await find.fill('the');
      await check(page, 'watch page');
      await player(page).moveTo(6000);
      await expect(page.getByRole('link', { name: 'Watch next' })).toBeVisible();
      await check(page, 'the end');
      await page.getByRole('button', { name: 'Shortcuts and settings' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await check(page, 'keys and settings');

      const [path] = catalog.paths;
      if (path) {
        await page.goto(toHref(stepAddress(path, 1)));
        await check(page, 'step of a path');
      }

      await page.goto('/resources/videos?kind=video');
      await openFacet(page, 'Kind');
      for (const head of await page.locator('.facet > button').filter({ visible: true }).all())
        if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
      await check(page, 'filters');
      await page.goto('/resources/videos?kind=none');
      await expect(page.getByRole('alert').filter({ hasText: 'none' })).toBeVisible();
      await check(page, 'unknown filter');
      await page.goto(VIDEOS_PATH + neverTogether(catalog));
      await expect(page.getByText('No videos match all of these filters.')).toBeVisible();
      await check(page, 'no result');

      const word = video.title.split(' ').find((one) => one.length > 4) ?? 'video';
      await page.goto(`/search?q=${encodeURIComponent(word)}`);
      await expect(page.getByRole('status').filter({ hasText: /^\d+ result/u })).toBeVisible();
      await check(page, 'search');
      await page.goto('/');
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('searchbox').fill(word);
      await expect(page.getByRole('dialog').getByRole('article').first()).toBeVisible();
      await check(page, 'palette');
    });
  });
}

test('every page has one h1 and an outline without skipped levels @every-site @main', async ({
  request,
  catalog,
}) => {
  const terms = catalog.taxonomies.flatMap((taxonomy) => taxonomy.terms);
  for (const path of [
    '/',
    '/resources/videos',
    '/tags',
    ...catalog.videos.map(videoPath),
    ...terms.map(termPath),
  ]) {
    const html = await (await request.get(path)).text();
    const levels = [...html.matchAll(/<h([1-6])[ >]/gu)].map(([, level]) => Number(level));
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1);
    levels.forEach((level, index) =>
      expect(level - (levels[index - 1] ?? 0), path).toBeLessThanOrEqual(1),
    );
  }
});
