import { HOME_PATH, MISSING_PATH, videoPath } from '@/lib/model/address';
import { isPublished } from '@/lib/model/video';
import { words } from '@/lib/model/words';

import { expect, test } from './test';

const { kinds } = words.missing;

test('editors see what is missing, with counts, the file to edit and the command that helps @main', async ({
  page,
  catalog,
}) => {
  const { published, taxonomies } = catalog;
  const terms = taxonomies.flatMap((taxonomy) => taxonomy.terms);
  const groups = [
    [kinds.description.title, 'npm run check', published.filter((one) => !one.description)],
    [kinds.captions.title, 'npm run captions', published.filter((one) => !one.captions[0])],
    [
      kinds.chapters.title,
      'npm run check',
      published.filter(({ chapters, isShort }) => !chapters[0] && !isShort),
    ],
    [
      kinds.usedOnce.title,
      'npm run tags',
      terms.filter(({ videos }) => videos.filter(isPublished).length === 1),
    ],
  ] as const;
  await page.goto(MISSING_PATH);
  for (const [title, command, lacking] of groups) {
    const group = page.getByRole('region', { name: `${title} (${lacking.length})` });
    const rows = group.getByRole('listitem');
    await expect(rows).toHaveCount(lacking.length);
    await expect(group.getByText(command)).toHaveCount(1);
    for (const [index, { title: name }] of lacking.slice(0, 5).entries())
      await expect(rows.nth(index)).toContainText(name);
  }
  await page
    .getByRole('navigation', { name: words.missing.title })
    .getByRole('link', { name: kinds.usedOnce.title })
    .click();
  await expect(page.getByRole('heading', { name: kinds.usedOnce.title })).toBeInViewport();
});

test('each row leads to its page and to its file on GitHub', async ({ page, catalog }) => {
  const video = catalog.published.find(({ description }) => !description)!;
  const { path } = catalog.sources.get(`/resources/videos/${video.slug}`)!;
  await page.goto(MISSING_PATH);
  const row = page
    .getByRole('region', { name: kinds.description.title })
    .getByRole('listitem')
    .filter({ has: page.locator(`a[href="${videoPath(video)}"]`) });
  await expect(row.getByRole('link', { name: words.missing.edit })).toHaveAttribute(
    'href',
    `https://github.com/harrow-point/almanac/edit/main/site/${path}`,
  );
  await row.getByRole('link', { name: video.title, exact: true }).click();
  await expect(page).toHaveURL(videoPath(video));
});

test('on a phone a row is as tall as its title', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(MISSING_PATH);
  const rows = await page
    .getByRole('main')
    .locator('section li')
    .evaluateAll((all) =>
      all.map((row) => [row.clientHeight, row.querySelector('a')!.offsetHeight] as const),
    );
  expect(rows.length).toBeGreaterThan(10);
  for (const [row, title] of rows) expect(row).toBe(title);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('nothing of a draft or of a page that no list shows is in it', async ({ request }) => {
  const html = await (await request.get(MISSING_PATH)).text();
  expect(html).toContain(words.missing.title);
  expect(html.toLowerCase()).not.toContain('zanzibar');
  for (const slug of ['by-address-only', 'expired', 'publish-later', 'only-drafts-use-this'])
    expect(html).not.toContain(`/${slug}"`);
});

test('search engines do not see it, and the footer leads to it if site.yaml says so @every-site @main', async ({
  page,
  request,
  catalog,
}) => {
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain(`${MISSING_PATH}<`);
  await page.goto(MISSING_PATH);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/u);
  await page.goto(HOME_PATH);
  await expect(page.locator(`footer a[href="${MISSING_PATH}"]`)).toHaveCount(
    catalog.site.showMissing ? 1 : 0,
  );
  await expect(page.locator(`header a[href="${MISSING_PATH}"]`)).toHaveCount(0);
});
