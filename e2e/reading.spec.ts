import type { Page } from '@playwright/test';

import { termPath, videoPath, VIDEOS_PATH } from '@/lib/model/address';

import { expect, test } from './test';

/** Elements whose text is cut off by their own box. */
function listClipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(h1, p, li, a, button, summary, label)')]
      .filter((element) => {
        const { overflow, webkitLineClamp, textOverflow } = getComputedStyle(element);
        const isMeant = webkitLineClamp !== 'none' || textOverflow === 'ellipsis';
        const isCut =
          element.scrollHeight > element.clientHeight + 2 ||
          element.scrollWidth > element.clientWidth + 2;
        return overflow === 'hidden' && !isMeant && isCut && !element.closest('.sr-only');
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

test('pages fit every width from 320 to 2560 pixels, and a zoom of 400 %', async ({
  page,
  catalog,
}) => {
  const list = catalog.taxonomies.find(({ terms }) => terms.length > 0)!;
  const paths = [
    '/',
    VIDEOS_PATH,
    videoPath(catalog.videos[0]!),
    `/${list.name}`,
    '/styleguide',
    '/nothing',
  ];
  for (const width of [320, 360, 768, 1024, 1440, 2560]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of paths) {
      await page.goto(path);
      expect(await widthOf(page), `${path} at ${width}`).toBeLessThanOrEqual(width);
    }
  }
});

test('text stays readable with the spacing a reader may set (WCAG 1.4.12)', async ({
  page,
  catalog,
}) => {
  const term = catalog.taxonomies.flatMap(({ terms }) => terms)[0]!;
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of ['/', videoPath(catalog.videos[0]!), termPath(term)]) {
    await page.goto(path);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
      );
      document.adoptedStyleSheets.push(sheet);
    });
    expect(await listClipped(page), path).toEqual([]);
    expect(await widthOf(page), path).toBeLessThanOrEqual(360);
  }
});

test('in forced colours, every card and button keeps its edge @main', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  const edge = await page
    .locator('.card-art')
    .first()
    .evaluate((element) => getComputedStyle(element).borderTopWidth);
  expect(edge).toBe('1px');
});

test('whatever can be pressed is at least 44 pixels high @main', async ({ page, catalog }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of ['/', VIDEOS_PATH, videoPath(catalog.videos[0]!), '/nothing']) {
    await page.goto(path);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a, button, summary, input')]
        .filter((element) => {
          const { height, width } = element.getBoundingClientRect();
          // Links in a sentence are as high as its lines (WCAG 2.5.8), and a card's link covers the card.
          const isExempt = element.closest('.prose, .sr-only, .card, [hidden]') !== null;
          // An element of one pixel is for screen readers, until it has the focus.
          const isShown = height > 1 && width > 1 && element.checkVisibility();
          return isShown && !isExempt && height < 43.5 && !element.matches('p > a:only-of-type');
        })
        .map(
          (element) =>
            `${element.outerHTML.slice(0, 100)} ${element.getBoundingClientRect().height}`,
        ),
    );
    expect(small, path).toEqual([]);
  }
});

test('on paper, a watch page is its text', async ({ page, catalog }) => {
  await page.goto(videoPath(catalog.videos.find(({ body }) => body.trim() !== '')!));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const part of ['header nav', 'button[data-play]', '[role=tablist]', '#panel\\:related'])
    await expect(page.locator(part).first(), part).toBeHidden();
});

test('a transcript is printed whole, also when another part is shown', async ({ page }) => {
  await page.goto(videoPath({ slug: 'long-title' }));
  await page.getByRole('tab', { name: 'Related' }).click();
  const words = page.locator('.transcript');
  await expect(words).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(words).toBeVisible();
  const [first, last] = [words.locator('p').first(), words.locator('p').last()];
  const panel = (await page.locator('.panel').boundingBox())!;
  for (const line of [first, last]) {
    const { y, height } = (await line.boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(panel.y);
    expect(y + height).toBeLessThanOrEqual(panel.y + panel.height + 1);
  }
});
