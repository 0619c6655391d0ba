import { videoPath } from '@/lib/model/address';

import { expect, test } from './test';

test('a footnote can be followed both ways @main', async ({ page }) => {
  await page.goto('/resources/videos/footnotes');
  const reference = page.getByRole('link', { name: '1', exact: true }).first();
  await reference.click();
  await expect(page).toHaveURL(/#user-content-fn-/u);
  await expect(page.locator(':target')).toBeInViewport();
  await page.getByRole('link', { name: /Back to reference 1$/u }).click();
  await expect(page).toHaveURL(/#user-content-fnref-/u);
  await expect(reference).toBeInViewport();
});

test('tasks are shown as done or to do', async ({ page }) => {
  await page.goto('/resources/videos/footnotes');
  const body = page.locator('.prose');
  await expect(body.getByRole('checkbox', { name: 'Done' })).toBeChecked();
  await expect(body.getByRole('checkbox', { name: 'To do', checked: false })).toHaveCount(2);
});

test('shortcodes in code, hashtags, braces and imports stay as written', async ({ page }) => {
  await page.goto('/resources/videos/footnotes');
  const body = page.locator('.prose');
  await expect(body.locator('pre')).toContainText('{{< ref "/tags/nowhere" >}}');
  await expect(body.locator('p code')).toContainText('{{< youtube abc >}}');
  for (const text of [
    '{{< ref "/x" >}}',
    '#fog #tide #harrow',
    '{braces}',
    'a < b',
    "import x from 'y'",
  ]) {
    await expect(body.getByText(text).first()).toBeVisible();
  }
  await expect(
    body.getByRole('link', { name: 'https://harrow-point.example/tides' }),
  ).toHaveAttribute('rel', 'noopener');
});

test('a link to a heading of the page leads there @main', async ({ page }) => {
  await page.goto('/resources/videos/headings');
  await page.getByRole('link', { name: 'down' }).click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('a table keeps its words whole, and scrolls on its own', async ({ page }) => {
  await page.setViewportSize({ width: 200, height: 640 });
  await page.goto('/resources/videos/footnotes');
  const table = page.locator('.prose').getByRole('group', { name: 'Table' });
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
  const broken = await table.evaluate((box) => {
    const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      for (const { 0: word, index } of texts.currentNode.textContent!.matchAll(/\S+/gu)) {
        const range = document.createRange();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + word.length);
        if (range.getClientRects().length > 1) found.push(word);
      }
    }
    return found;
  });
  expect(broken).toEqual([]);
});

test('refs and links lead to their pages; one without a page becomes its text @main', async ({
  page,
  catalog,
  request,
}) => {
  await page.goto(videoPath(catalog.videos.find(({ body }) => body.includes('#no-page'))!));
  const body = page.locator('.prose');
  for (const text of ['lost page', 'gone', 'cupboard', 'a drawing of the cupboard']) {
    await expect(body).toContainText(text);
    await expect(body.getByRole('link', { name: text, exact: true })).toHaveCount(0);
  }
  const hrefs = await body
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(hrefs.length).toBeGreaterThan(8);
  await expect(body.getByRole('link', { name: 'the oven' })).toHaveAttribute(
    'href',
    /^\/resources\/videos\//u,
  );
  await expect(body.locator('img')).toHaveCount(0);
  for (const href of hrefs) expect((await request.get(href)).status(), href).toBe(200);
});

test('a picture beside its file is shown at its size, and its old address still works', async ({
  page,
  request,
}) => {
  await page.goto('/resources/videos/folder-form');
  const picture = page.locator('.prose').getByRole('img', { name: 'The bank, from the slipway' });
  await expect(picture).toHaveAttribute('width', '320');
  await expect(picture).toHaveAttribute('height', '180');
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(320);
  const src = (await picture.getAttribute('src'))!;
  const headers = (await request.get(src)).headers();
  expect(headers['content-type']).toBe('image/png');
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain('sandbox');
  const old = await request.get('/resources/videos/folder-form/fog%20bank.png', {
    maxRedirects: 0,
  });
  expect([old.status(), old.headers().location]).toEqual([308, src]);
});

test('a picture on a host that the site does not list is a link to it, and nobody is asked', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).host));
  await page.goto('/resources/videos/preview-remote', { waitUntil: 'load' });
  const body = page.locator('.prose');
  const link = body.getByRole('link', { name: 'The wall by the door' });
  await expect(link).toHaveAttribute('href', 'https://elsewhere.example/wall.png');
  await expect(body.locator('img')).toHaveCount(0);
  expect(asked).not.toContain('elsewhere.example');
});

test('the page’s own video is not embedded again, others are', async ({ page, catalog }) => {
  const video = catalog.videos.find(({ body }) => body.includes('youtube-nocookie.com/embed/'))!;
  await page.goto(videoPath(video));
  await expect(page.getByRole('button', { name: /^Play: / })).toHaveCount(2);
  await page.locator('.prose').getByRole('button').click();
  await expect(page.locator('.prose iframe')).toHaveCount(1);
  await expect(page.locator('iframe')).toHaveCount(1);
});

test('an H1 that repeats the title and a lone "Watch on YouTube" are left out', async ({
  page,
  catalog,
}) => {
  await page.goto('/resources/videos/lamp-oil-and-patience');
  await expect(
    page.getByRole('heading', { name: catalog.getVideo('lamp-oil-and-patience')!.title }),
  ).toHaveCount(1);
  await expect(page.locator('.prose').getByText('Watch on YouTube')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Play: / })).toHaveCount(1);
});

test('a hostile title is shown as text @main', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  await page.goto('/resources/videos/hostile-title');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    '</script><script>alert(1)</script>',
  );
  for (const [kind, name] of [
    ['property', 'og:title'],
    ['name', 'twitter:title'],
  ]) {
    await expect(page.locator(`meta[${kind}="${name}"]`)).toHaveAttribute(
      'content',
      '</script><script>alert(1)</script> & "quotes" ]]> 🦀',
    );
  }
  expect(dialogs).toEqual([]);
});
