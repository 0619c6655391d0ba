import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';

import { parseSitemap } from 'sitemap';
import { validateXML } from 'xmllint-wasm';

import { embedPath, termPath, videoPath } from '@/lib/model/address';

import { expect, test } from './test';

type Thing = Record<string, unknown> & { '@type': string };

test('every video page has what Google requires of a VideoObject and a BreadcrumbList @main', async ({
  request,
  catalog,
}) => {
  for (const video of catalog.videos) {
    const html = await (await request.get(videoPath(video))).text();
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html)!;
    const graph = JSON.parse(json!) as { '@graph': Thing[] };
    const thing = (type: string) => graph['@graph'].find((found) => found['@type'] === type)!;
    const object = thing('VideoObject');
    expect(object.name).toBe(video.title);
    expect(object.description).toBe(video.description || video.title);
    expect(object.uploadDate).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u);
    expect((object.thumbnailUrl as string[]).every((url) => URL.canParse(url))).toBe(true);
    expect(object.embedUrl).toBe(`http://localhost:3000${embedPath(video)}`);
    if (video.duration !== null)
      expect(object.duration).toMatch(/^PT(?:\d+H)?(?:\d+M)?(?:\d+S)?$/u);
    const crumbs = thing('BreadcrumbList').itemListElement as {
      position: number;
      name: string;
      item: string;
    }[];
    expect(crumbs.map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(crumbs.every(({ name, item }) => name && URL.canParse(item))).toBe(true);
    expect(thing('WebSite').name).toBe(catalog.site.name);
    expect(thing('Person').name).toBe(catalog.site.author!.name);
  }
});

test('lists are collections of what they show @main', async ({ page, catalog }) => {
  const term = catalog.taxonomies
    .flatMap(({ terms }) => terms)
    .find(({ videos }) => videos.length > 1)!;
  for (const [path, count] of [
    ['/', 8],
    ['/resources/videos', 24],
    [termPath(term), Math.min(24, term.videos.length)],
  ] as const) {
    await page.goto(path);
    const graph = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent())!,
    ) as { '@graph': Thing[] };
    const list = graph['@graph'].find(
      (found) => found['@type'] === 'CollectionPage',
    ) as unknown as { mainEntity: { itemListElement: unknown[] } };
    expect(list.mainEntity.itemListElement, path).toHaveLength(count);
  }
});

test('the sitemap is valid by the schema of sitemaps.org, and another parser reads its videos @main', async ({
  request,
  catalog,
}) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  const schema = readFileSync(
    createRequire(import.meta.url).resolve('sitemap/schema/sitemap.xsd'),
    'utf8',
  );
  // The schema would need one for the extension too, but Google publishes that only online.
  const plain = xml.replace(/<video:video>[^]*?<\/video:video>/gu, '');
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'sitemap.xml', contents: plain }],
    schema: [schema],
  });
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
  const videos = (await parseSitemap(Readable.from([xml]))).flatMap(({ video }) => video);
  expect(videos.map(({ title }) => title)).toEqual(catalog.videos.map(({ title }) => title));
  for (const [index, { player_loc, thumbnail_loc, duration, tag }] of videos.entries()) {
    const video = catalog.videos[index]!;
    expect(player_loc).toBe(`http://localhost:3000${embedPath(video)}`);
    expect(URL.canParse(thumbnail_loc)).toBe(true);
    expect(duration ?? null).toBe(video.duration);
    expect(tag).toEqual(video.terms.map(({ title }) => title));
  }
});

test('the 404 page does not claim to be another page @main', async ({ page }) => {
  await page.goto('/nothing');
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
});
