import path from 'node:path';

import { listFiles } from '@/lib/build/output';
import { SITES } from '@/lib/commands/e2e';
import { videoPath } from '@/lib/model/address';

import { expect, test } from './test';

test('every response carries the headers that keep visitors safe @main', async ({
  request,
  catalog,
}) => {
  const video = catalog.videos[0]!;
  for (const path of [
    '/',
    videoPath(video),
    '/tags',
    '/healthz',
    '/sitemap.xml',
    '/feeds/filtered.xml?tags=sea-fog',
    '/sw.js',
    '/nothing',
    `/resources/${video.videoId}`,
  ]) {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers();
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
    expect(headers['content-security-policy'], path).toMatch(
      /^default-src 'none'; base-uri 'none'; /u,
    );
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
    expect(headers['cross-origin-resource-policy'], path).toBe('same-origin');
    expect(headers['strict-transport-security'], path).toMatch(/^max-age=\d{8}/u);
    for (const feature of ['autoplay', 'fullscreen', 'picture-in-picture', 'encrypted-media']) {
      expect(headers['permissions-policy'], path).toContain(
        `${feature}=(self "https://www.youtube-nocookie.com" "https://www.youtube.com")`,
      );
    }
    expect(headers['x-powered-by'], path).toBeUndefined();
  }
});

/** How long browsers may keep a response without asking again, and whether other sites may read it, by kind of file. */
const HOUR = 'public, max-age=3600';
const FOR_EVER = 'public, max-age=31536000, immutable';
const NOT_AT_ALL = 'public, max-age=0, must-revalidate';
/** A host's cache keeps it until the next deployment; browsers ask each time. */
const DEPLOYED = 's-maxage=31536000';
/** Made for each request: a host's cache asks again after an hour, and goes on with what it has until it is answered. */
const EDGE = `${HOUR}, s-maxage=3600, stale-while-revalidate=86400`;
const LAMP = '/resources/videos/lighting-the-old-lamp';
const KINDS: [path: string | RegExp, type: RegExp, cache: string, isOpen?: boolean][] = [
  ['/', /^text\/html/u, DEPLOYED],
  [LAMP, /^text\/html/u, DEPLOYED],
  ['/embed/lighting-the-old-lamp', /^text\/html/u, HOUR],
  ['/oembed/hpLamp00001.json', /^application\/json/u, HOUR, true],
  [`${LAMP}.md`, /^text\/markdown/u, HOUR, true],
  [`${LAMP}.json`, /^application\/json/u, HOUR, true],
  [`${LAMP}.en.vtt`, /^text\/vtt/u, HOUR, true],
  [`${LAMP}.en.txt`, /^text\/plain/u, HOUR, true],
  ['/api/videos.json', /^application\/json/u, HOUR, true],
  ['/llms.txt', /^text\/plain/u, HOUR, true],
  ['/feed.xml', /^application\/xml/u, HOUR],
  ['/atom.xml', /^application\/xml/u, HOUR],
  ['/feed.json', /^application\/feed\+json/u, HOUR],
  ['/feeds.opml', /^text\/x-opml/u, HOUR],
  ['/tags/sea-fog/feed.xml', /^application\/xml/u, HOUR],
  ['/feeds/filtered.xml?tags=sea-fog', /^application\/xml/u, EDGE],
  ['/feeds/filtered.atom?tags=sea-fog', /^application\/xml/u, EDGE],
  ['/feeds/filtered.json?tags=sea-fog', /^application\/feed\+json/u, EDGE],
  ['/feeds/filtered.xml?nothing=1', /^text\/plain/u, 's-maxage=60'],
  ['/sitemap.xml', /^application\/xml/u, HOUR],
  ['/opensearch.xml', /^application\/opensearchdescription\+xml/u, HOUR],
  ['/robots.txt', /^text\/plain/u, NOT_AT_ALL],
  ['/manifest.webmanifest', /^application\/manifest\+json/u, HOUR],
  ['/icon.svg', /^image\/svg\+xml/u, NOT_AT_ALL],
  ['/icons/192.png', /^image\/png/u, NOT_AT_ALL],
  ['/offline', /^text\/html/u, DEPLOYED],
  ['/sw.js', /^text\/javascript/u, 'no-cache'],
  ['/healthz', /^application\/json/u, DEPLOYED],
  ['/library/index.json', /^application\/json/u, 'public, max-age=0, must-revalidate', true],
  [/\/public(\/library\/cards\/.*)/u, /^application\/json/u, FOR_EVER, true],
  [/\/public(\/library\/pictures\/.*\.png)/u, /^image\/png/u, FOR_EVER, true],
  [/\/public(\/library\/transcripts\/.*)/u, /^text\/html/u, 'public, max-age=0'],
  [/\/public(\/og\/.*\.png)/u, /^image\/png/u, HOUR, true],
  [/\/public(\/library\/sentences\/.*)/u, /^application\/octet-stream/u, FOR_EVER],
  [/\/public(\/library\/stems\/.*)/u, /^application\/octet-stream/u, FOR_EVER],
  [/\/public(\/library\/words\/.*)/u, /^text\/plain/u, FOR_EVER, true],
  [/\/\.next(\/static\/.*\.js)$/u, /^application\/javascript/u, FOR_EVER],
  [/\/\.next(\/static\/.*\.css)$/u, /^text\/css/u, FOR_EVER],
  [/\/\.next(\/static\/.*\.woff2)$/u, /^font\/woff2/u, FOR_EVER],
  ['/resources/known-to-some', /^$/u, DEPLOYED],
  // A missing page may exist tomorrow.
  ['/nothing', /^text\/html/u, 's-maxage=60'],
  ['/embed/nothing', /^text\/html/u, 's-maxage=60'],
  ['/oembed/nothing.json', /^text\/html/u, 's-maxage=60'],
];

test('every kind of file says what it is, how long it may be kept, and who may read it @main', async ({
  request,
}) => {
  const { folder } = SITES.library;
  const files = ['public', '.next/static'].flatMap((name) => listFiles(path.join(folder, name)));
  for (const [what, type, cache, isOpen = false] of KINDS) {
    let address = what;
    if (what instanceof RegExp) {
      const file = files.map((name) => what.exec(`/${name}`)?.[1]).find(Boolean);
      expect(file, `a file like ${what}`).toBeDefined();
      address = file!.replace(/^\/static/u, '/_next/static');
    }
    const answer = await request.get(encodeURI(String(address)), { maxRedirects: 0 });
    const headers = answer.headers();
    expect(headers['content-type'] ?? '', String(address)).toMatch(type);
    expect(headers['cache-control'], String(address)).toBe(cache);
    expect(headers['access-control-allow-origin'], String(address)).toBe(isOpen ? '*' : undefined);
    expect(headers['x-content-type-options'], String(address)).toBe('nosniff');
  }
});

test('what a function has made is not sent again to whoever has it @main', async ({ request }) => {
  for (const address of ['/embed/lighting-the-old-lamp', '/oembed/hpLamp00001.json']) {
    const { etag } = (await request.get(address)).headers();
    const again = await request.get(address, { headers: { 'If-None-Match': etag! } });
    expect([again.status(), again.headers().etag, address]).toEqual([304, etag, address]);
  }
});

test('/healthz reports the number of videos, the build and its content @main', async ({
  request,
  catalog,
}) => {
  expect(await (await request.get('/healthz')).json()).toEqual({
    status: 'ok',
    videos: catalog.videos.length,
    build: expect.stringMatching(/^[\da-z-]{6,}$/u),
    content: catalog.contentId,
  });
});

test('robots.txt names the sitemap, whose priorities come from the files @main', async ({
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

test('titles, descriptions and canonical links @main', async ({ page, catalog }) => {
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

test('a page whose original is elsewhere says so @main', async ({ page }) => {
  await page.goto('/resources/videos/canonical');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://elsewhere.example/original',
  );
});
