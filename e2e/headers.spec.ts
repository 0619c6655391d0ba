import { videoPath } from '@/lib/model/address';

import { expect, test } from './test';

test('every answer carries the headers that keep visitors safe', async ({ request, catalog }) => {
  const video = catalog.videos[0]!;
  for (const path of [
    '/',
    videoPath(video),
    '/tags',
    '/healthz',
    '/sitemap.xml',
    '/nothing',
    `/resources/${video.videoId}`,
  ]) {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers();
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
    expect(headers['content-security-policy'], path).toBe("frame-ancestors 'none'");
    expect(headers['strict-transport-security'], path).toMatch(/^max-age=\d{8}/u);
    for (const feature of ['autoplay', 'fullscreen', 'picture-in-picture', 'encrypted-media']) {
      expect(headers['permissions-policy'], path).toContain(
        `${feature}=(self "https://www.youtube-nocookie.com" "https://www.youtube.com")`,
      );
    }
    expect(headers['x-powered-by'], path).toBeUndefined();
  }
});

test('/healthz tells the number of videos and the build', async ({ request, catalog }) => {
  expect(await (await request.get('/healthz')).json()).toEqual({
    status: 'ok',
    videos: catalog.videos.length,
    build: expect.stringMatching(/^[\da-z-]{6,}$/u),
  });
});

test('robots.txt names the sitemap, whose priorities come from the files', async ({
  request,
  catalog,
}) => {
  expect(await (await request.get('/robots.txt')).text()).toMatch(
    /^Sitemap: https?:\/\/\S+\/sitemap\.xml$/mu,
  );
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const video = catalog.videos.find(({ sitemapPriority }) => sitemapPriority !== null)!;
  const entry = sitemap.split('<url>').find((part) => part.includes(`${videoPath(video)}<`));
  expect(entry).toContain(`<priority>${video.sitemapPriority}</priority>`);
  expect(entry).toContain(`<lastmod>${video.lastmod}</lastmod>`);
});

test('titles, descriptions and canonical links', async ({ page, catalog }) => {
  const { site, videos } = catalog;
  const video = videos.find(({ description, canonicalUrl }) => description && !canonicalUrl)!;
  const head = async (path: string) => {
    await page.goto(path);
    return page.evaluate(() => ({
      title: document.title,
      description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content,
      canonical: document
        .querySelector<HTMLLinkElement>('link[rel=canonical]')
        ?.getAttribute('href'),
      shared: document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content,
      image: document.querySelector<HTMLMetaElement>('meta[property="og:image"]')?.content,
    }));
  };
  expect(await head(videoPath(video))).toEqual({
    title: `${video.title} · ${site.name}`,
    description: video.description,
    canonical: `http://localhost:3000${videoPath(video)}`,
    shared: video.title,
    image: `https://i.ytimg.com/vi/${video.videoId}/hqdefault.jpg`,
  });
  expect(await head(`${videoPath(video)}/`)).toMatchObject({
    canonical: `http://localhost:3000${videoPath(video)}`,
  });
  expect(await head('/resources/videos/page/2')).toMatchObject({
    title: `Videos, page 2 · ${site.name}`,
    canonical: 'http://localhost:3000/resources/videos/page/2',
  });
  expect(await head('/')).toMatchObject({
    canonical: 'http://localhost:3000',
    description: site.description,
  });
});

test('a page whose original is elsewhere says so @library', async ({ page }) => {
  await page.goto('/resources/videos/canonical');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://elsewhere.example/original',
  );
});
