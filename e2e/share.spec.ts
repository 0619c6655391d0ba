import {
  embedPath,
  oembedPath,
  termPath,
  toHref,
  videoDataAddress,
  videoPath,
} from '@/lib/model/address';
import { dataSchema } from '@/lib/publish/data-schema';

import { expect, test } from './test';

test('the share menu copies the address and offers plain links, nothing from third parties @first-press @main', async ({
  page,
  context,
  catalog,
  server,
}) => {
  const video = catalog.videos[0]!;
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).hostname));
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
  await page.goto(videoPath(video), { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Copy link', exact: true }).click();
  await expect(page.getByRole('status').first()).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `http://localhost:3000${videoPath(video)}`,
  );
  await page.getByRole('button', { name: 'Copy code' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain(`<iframe src="http://localhost:3000${embedPath(video)}"`);
  await expect(page.getByRole('link', { name: 'Email' })).toHaveAttribute(
    'href',
    /^mailto:\?subject=/u,
  );
  expect([...hosts].sort()).toEqual(['i.ytimg.com', 'localhost']);
});

test.describe('on a plain http host, which has no clipboard', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
  });

  test('the address is copied all the same', async ({ page, catalog }) => {
    const video = catalog.videos[0]!;
    await page.goto(videoPath(video), { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('button', { name: 'Copy link', exact: true }).click();
    await expect(page.getByRole('status').first()).toHaveText('Copied');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.press('Control+V');
    await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue(
      `http://localhost:3000${videoPath(video)}`,
    );
  });

  test('if that is refused too, it is selected, and the page says so', async ({
    page,
    catalog,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => {
      document.execCommand = () => false;
    });
    const video = catalog.videos[0]!;
    await page.goto(videoPath(video), { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('button', { name: 'Copy link', exact: true }).click();
    await expect(page.getByRole('status').first()).toContainText('press Ctrl+C');
    await expect(page.getByRole('textbox', { name: 'Copy link' })).toBeFocused();
    expect(await page.evaluate(() => getSelection()!.toString())).toBe(
      `http://localhost:3000${videoPath(video)}`,
    );
    expect(errors).toEqual([]);
  });
});

test('the device’s own share sheet is offered if there is one', async ({ page, catalog }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) =>
        void document.documentElement.setAttribute('data-shared', data.url!),
    });
  });
  await page.goto(videoPath(catalog.videos[0]!));
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Share…' }).click();
  await expect(page.locator('html')).toHaveAttribute(
    'data-shared',
    `http://localhost:3000${videoPath(catalog.videos[0]!)}`,
  );
});

test('shared links show a picture and a player', async ({ page, request, catalog }) => {
  const term = catalog.getTaxonomy('tags')!.terms[0]!;
  for (const path of ['/', '/resources/videos', '/tags', termPath(term)]) {
    await page.goto(path);
    const image = await page.locator('meta[property="og:image"]').getAttribute('content');
    const answer = await request.get(new URL(image!).pathname);
    expect(answer.status(), path).toBe(200);
    const png = await answer.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
  }
  const video = catalog.videos[0]!;
  await page.goto(videoPath(video));
  await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'player');
  await expect(page.locator('meta[name="twitter:player"]')).toHaveAttribute(
    'content',
    `http://localhost:3000${embedPath(video)}`,
  );
  await expect(page.locator('meta[property="og:video"]')).toHaveCount(1);
});

test('only the bare player may be framed; it plays the part asked for @main', async ({
  page,
  request,
  catalog,
  server,
}) => {
  const video = catalog.videos[0]!;
  const policy = async (path: string) =>
    (await request.get(path)).headers()['content-security-policy'];
  expect(await policy(embedPath(video))).toMatch(/; frame-ancestors \*$/u);
  expect(await policy(videoPath(video))).toMatch(/; frame-ancestors 'none'$/u);
  expect(await policy('/embed')).toMatch(/; frame-ancestors 'none'$/u);
  for (const [query, part] of [
    ['?t=95&end=140', '&start=95&end=140'],
    ['?t=1m35s', '&start=95'],
    ['?t=1h', '&start=3600'],
    ['?t=x', ''],
    ['', ''],
  ]) {
    await page.goto(server.url + embedPath(video) + query);
    await page.getByRole('button', { name: /^Play: / }).click();
    await expect(page.locator('iframe')).toHaveAttribute(
      'src',
      `https://www.youtube-nocookie.com/embed/${video.videoId}?autoplay=1&playsinline=1&enablejsapi=1${part}`,
    );
  }
  await expect(page.getByRole('link', { name: video.title, exact: true })).toHaveAttribute(
    'href',
    `http://localhost:3000${videoPath(video)}`,
  );
  expect((await (await request.get(embedPath(video))).body()).length).toBeLessThan(6000);
});

test('oEmbed is discoverable and correct', async ({ page, request, catalog }) => {
  const video = catalog.videos[0]!;
  await page.goto(videoPath(video));
  const link = page.locator('link[rel=alternate][type="application/json+oembed"]');
  await expect(link).toHaveAttribute('href', `http://localhost:3000${oembedPath(video)}`);
  expect(await (await request.get(oembedPath(video))).json()).toMatchObject({
    version: '1.0',
    type: 'video',
    title: video.title,
    width: 640,
  });
});

test('the data is valid by its schema and open to all; pages are not @main', async ({
  request,
  catalog,
}) => {
  for (const path of ['/api/videos.json', '/api/terms.json']) {
    const answer = await request.get(path);
    expect(answer.headers()['access-control-allow-origin'], path).toBe('*');
    const data: unknown = await answer.json();
    expect(dataSchema.safeParse(data).error, path).toBeUndefined();
  }
  const { videos } = (await (await request.get('/api/videos.json')).json()) as {
    videos: { videoId: string }[];
  };
  expect(videos.map(({ videoId }) => videoId)).toEqual(
    catalog.videos.map(({ videoId }) => videoId),
  );
  for (const video of catalog.videos) {
    const markdown = await request.get(toHref(videoDataAddress(video, 'md')));
    expect(markdown.status(), video.slug).toBe(200);
    // A title is text: what would otherwise be markdown is escaped with a backslash.
    const text = (await markdown.text()).replace(/\\(?=[!-/:-@[-`{-~])/gu, '');
    expect(text, video.slug).toContain(`# ${video.title}`);
    expect(
      await (await request.get(toHref(videoDataAddress(video, 'json')))).json(),
      video.slug,
    ).toMatchObject({ videoId: video.videoId });
  }
  expect((await request.get('/llms.txt')).headers()['access-control-allow-origin']).toBe('*');
  expect((await request.get('/')).headers()['access-control-allow-origin']).toBeUndefined();
  expect((await request.get('/feed.xml')).headers()['access-control-allow-origin']).toBeUndefined();
});

test('on a phone the line below the bare player is one line', async ({ page, catalog }) => {
  const video = catalog.videos[0]!;
  await page.setViewportSize({ width: 240, height: 200 });
  await page.goto(embedPath(video));
  expect((await page.locator('footer').boundingBox())!.height).toBe(44);
});
