import { termPath, toHref, videoPath, watchPathAddress } from '@/lib/model/address';
import { words } from '@/lib/model/words';

import { expect, test } from './test';

test('every taxonomy lists its terms with correct counts, unless they have no videos @main', async ({
  page,
  catalog,
}) => {
  for (const { name, title, terms } of catalog.taxonomies) {
    await page.goto(`/${name}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    for (const term of terms) {
      const entry = page
        .getByRole('main')
        .getByRole('listitem')
        .filter({ has: page.locator(`a[href="${termPath(term)}"]`) });
      if (term.videos.length === 0) {
        await expect(entry).toHaveCount(0);
        continue;
      }
      // A large one is in both orders.
      for (const one of await entry.all()) {
        await expect(one).toContainText(term.title);
        await expect(one).toContainText(new RegExp(`${term.videos.length}\\s?videos?`, 'iu'));
      }
      expect(await entry.count(), term.slug).toBeGreaterThan(0);
    }
  }
});

test('an index has the largest terms by size, with three pictures each, and all by name', async ({
  page,
  catalog,
}) => {
  const { name, terms } = catalog.getTaxonomy('tags')!;
  await page.goto(`/${name}`);
  const largest = page.getByRole('region', { name: words.terms.bySize });
  const sizes = (await largest.getByText(/^\d+ videos$/u).allTextContents()).map(parseFloat);
  expect(sizes).toEqual(
    terms
      .map(({ videos }) => videos.length)
      .sort((a, b) => b - a)
      .slice(0, 8),
  );
  await expect(largest.locator('img')).toHaveCount(8 * 3);
  const byName = page.getByRole('region', { name: words.terms.byName });
  const listed = terms.filter(({ videos }) => videos.length > 0);
  await expect(byName.locator('[data-term]')).toHaveCount(listed.length);
  await page
    .getByRole('navigation', { name: words.terms.orders })
    .getByRole('link', { name: words.terms.byName })
    .click();
  await expect(byName.getByRole('heading', { name: words.terms.byName })).toBeInViewport();
  // Where all are large, size is the only order.
  await page.goto('/categories');
  await expect(byName).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: words.terms.orders })).toHaveCount(0);
});

test('every term has a page with its videos @main', async ({ request, catalog }) => {
  for (const term of catalog.taxonomies.flatMap(({ terms }) => terms)) {
    const answer = await request.get(termPath(term));
    expect(answer.status(), term.slug).toBe(200);
    const html = await answer.text();
    const { count, empty } = words.list;
    expect(html, term.slug).toContain(term.videos.length > 0 ? count(term.videos.length) : empty);
    for (const video of term.videos.slice(0, 24))
      expect(html, term.slug).toContain(`/${encodeURIComponent(video.slug)}"`);
  }
});

test('a term with a file shows its description and text', async ({ page, catalog }) => {
  const term = catalog.taxonomies
    .flatMap(({ terms }) => terms)
    .find(({ body, description }) => body.trim() && description)!;
  await page.goto(termPath(term));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(term.title);
  await expect(page.getByText(term.description)).toBeVisible();
  await expect(page.locator('.prose')).toBeVisible();
});

test('a term says where to begin: a video that its file names, and the paths with its videos @main', async ({
  page,
  catalog,
}) => {
  const term = catalog.getTerm('concepts', 'patience')!;
  await page.goto(termPath(term));
  const start = page.getByRole('region', { name: words.terms.start });
  await expect(start.getByRole('article')).toHaveCount(1);
  await expect(start.getByRole('link')).toHaveAttribute('href', videoPath(term.start!));
  const paths = page.getByRole('region', { name: words.terms.paths }).getByRole('link');
  expect(await paths.count()).toBeGreaterThan(0);
  for (const link of await paths.all()) {
    const href = await link.getAttribute('href');
    const path = catalog.paths.find((one) => toHref(watchPathAddress(one)) === href)!;
    expect(
      path.steps.some(({ video }) => term.videos.includes(video)),
      href!,
    ).toBe(true);
  }
  await page.goto('/tags/sea-fog');
  await expect(page.getByRole('region', { name: words.terms.start })).toHaveCount(0);
});

test('the cards of a category name no category, with filters or without', async ({
  page,
  catalog,
}) => {
  const category = catalog
    .getTaxonomy('categories')!
    .terms.find(({ videos }) =>
      videos.some(({ terms }) => terms.filter(({ taxonomy }) => taxonomy === 'categories')[1]),
    )!;
  const titles = catalog.getTaxonomy('categories')!.terms.map(({ title }) => title);
  for (const query of ['', '?sort=oldest']) {
    await page.goto(termPath(category) + query);
    const meta = page.locator('main article .card-meta');
    await expect(meta.first()).toBeVisible();
    for (const text of await meta.allTextContents())
      for (const title of titles) expect(text).not.toContain(title);
  }
  await page.goto('/tags/sea-fog');
  await expect(page.locator('main article .card-meta', { hasText: ' · ' }).first()).toBeVisible();
});

for (const width of [360, 1440]) {
  test(`subjects near a term take two lines at most at ${width} px`, async ({ page, catalog }) => {
    const term = catalog.getTerm('tags', 'sea-fog')!;
    await page.setViewportSize({ width, height: 800 });
    await page.goto(termPath(term));
    const near = page.getByRole('region', { name: words.terms.neighbours }).getByRole('link');
    expect(await near.count()).toBeGreaterThan(4);
    const tops = await near.evaluateAll((links) =>
      links.map((link) => Math.round(link.getBoundingClientRect().top)),
    );
    expect(new Set(tops).size).toBeLessThanOrEqual(2);
    await near.last().focus();
    await expect(near.last()).toBeInViewport();
  });
}

test('"Uncategorized" is not a category', async ({ request }) => {
  expect((await request.get('/categories/uncategorized')).status()).toBe(404);
});

test('a fourth taxonomy has pages like the others', async ({ page }) => {
  await page.goto('/series/lighthouse-year');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lighthouse Year');
  await expect(page.getByRole('article')).toHaveCount(5);
});

test('a term with many videos has several pages', async ({ page }) => {
  await page.goto('/tags/sea-fog');
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page).toHaveURL('/tags/sea-fog/page/2');
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Page 2' })).toHaveAttribute('aria-current', 'page');
});

test('spellings of one term share a page under the title of its file', async ({
  page,
  request,
}) => {
  await page.goto('/resources/videos/case-tags');
  await expect(page.getByRole('link', { name: 'Sea Fog', exact: true })).toHaveCount(1);
  for (const path of [
    '/tags/c%23',
    '/tags/node.js',
    '/tags/qa',
    '/tags/a-b',
    '/tags/scrum-product-development',
  ]) {
    expect((await request.get(path)).status(), path).toBe(200);
  }
  expect((await request.get('/tags/%E6%97%A5%E6%9C%AC%E8%AA%9E-%E3%82%BF%E3%82%B0')).status()).toBe(
    200,
  );
});

test('a retired spelling leads to the term that replaced it, and its feed to that feed', async ({
  page,
  request,
}) => {
  await page.goto('/resources/videos/case-tags');
  await expect(page.getByRole('link', { name: 'Haar', exact: true })).toHaveCount(0);
  for (const [from, to] of [
    ['/tags/haar', '/tags/sea-fog'],
    ['/tags/fog-at-sea/', '/tags/sea-fog'],
    ['/tags/haar/feed.xml', '/tags/sea-fog/feed.xml'],
    ['/resources/haar', '/tags/sea-fog'],
  ]) {
    const answer = await request.get(from!, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location], from).toEqual([308, to]);
  }
});

test('the prompt for a classifier is nowhere', async ({ request }) => {
  expect(await (await request.get('/tags/sea-fog')).text()).not.toContain('instructionsquux');
});

test('a term without videos offers no filters, but ways on', async ({ page, catalog }) => {
  await page.goto('/tags/lonely-lamp');
  const main = page.getByRole('main');
  await expect(main.getByText(words.list.empty)).toBeVisible();
  await expect(main.getByRole('button')).toHaveCount(0);
  await expect(main.getByRole('combobox')).toHaveCount(0);
  for (const name of [words.notFound.home, words.list.all, catalog.getTaxonomy('series')!.title])
    await expect(main.getByRole('link', { name, exact: true })).toBeVisible();
  await main.getByRole('link', { name: 'Sea Fog' }).click();
  await expect(page).toHaveURL('/tags/sea-fog');
});

test('a term used only by drafts has no page; a file without videos has one', async ({
  request,
}) => {
  expect((await request.get('/tags/only-drafts-use-this')).status()).toBe(404);
  expect((await request.get('/tags/lonely-lamp')).status()).toBe(200);
});
