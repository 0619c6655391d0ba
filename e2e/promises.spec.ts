import { readFileSync } from 'node:fs';
import path from 'node:path';

import { SITES } from '@/lib/commands/e2e';
import { listServed, listTracedFiles } from '@/lib/build/output';
import {
  ADDRESSES_FILE,
  embedPath,
  FEED_INDEX_FILE,
  NOT_FOUND_FILE,
  videoAddress,
  videoPath,
} from '@/lib/model/address';
import { decodePath, decodeSegment } from '@/lib/model/parse-address';

import { readVideos, spellings } from './files';
import { expect, test } from './test';

/** One request, without following redirects. */
async function ask(
  url: string,
): Promise<{ status: number; location: string | null; text: () => Promise<string> }> {
  const answer = await fetch(url, { redirect: 'manual' });
  return {
    status: answer.status,
    location: answer.headers.get('location'),
    text: () => answer.text(),
  };
}

test('every public file has a page that plays its video @every-site @main', async ({
  server,
  site,
}) => {
  const videos = readVideos(site).filter((video) => video.isPublic);
  expect(videos.length).toBeGreaterThan(0);
  for (const { file, videoId } of videos) {
    const byId = await ask(`${server.url}/resources/${encodeURIComponent(videoId)}`);
    expect(byId.status, file).toBe(308);
    const page = await ask(server.url + byId.location);
    expect(page.status, file).toBe(200);
    expect(await page.text(), file).toContain(`data-play="${videoId}"`);
  }
});

test('every old address redirects once to a page, in both slash forms and every spelling @every-site @main', async ({
  server,
  site,
  catalog,
}) => {
  const owners = new Map<string, string>();
  for (const video of readVideos(site).filter(({ isPublic }) => isPublic)) {
    const { location } = await ask(`${server.url}/resources/${video.videoId}`);
    const paths = [`/resources/${video.videoId}`, `/resources/videos/${video.videoId}`];
    for (const written of video.aliases) {
      const alias = decodeSegment(written.trim()).replace(/\/+$/u, '');
      if (alias.startsWith('/')) paths.push(alias);
      else paths.push(`/resources/videos/${alias}`, `/${alias}`);
    }
    for (const path of paths) if (!owners.has(path)) owners.set(path, location!);
  }
  for (const [path, owner] of owners) {
    const isPage =
      decodeURIComponent(owner) === path ||
      catalog.getVideo(path.replace('/resources/videos/', ''));
    for (const spelling of spellings(path)) {
      for (const url of [server.url + spelling, `${server.url}${spelling}/`]) {
        const { status, location } = await ask(url);
        if (isPage) {
          expect(status, url).toBe(200);
        } else {
          expect(status, url).toBe(308);
          expect((await ask(server.url + location)).status, `${url} -> ${location}`).toBe(200);
        }
      }
    }
  }
});

test('every redirect of the catalog is one hop to a page @every-site @main', async ({
  server,
  catalog,
}) => {
  const targets = new Set(catalog.redirects.values());
  for (const target of targets) expect((await ask(server.url + target)).status, target).toBe(200);
  for (const [path, target] of catalog.redirects) {
    const [spelling] = spellings(path);
    const { status, location } = await ask(server.url + spelling);
    expect([status, location], path).toEqual([308, target]);
  }
});

test('every page and old address redirects once at the file Hugo writes for it @every-site @main', async ({
  server,
  catalog,
}) => {
  const pages = catalog.videos
    .map((video) => videoPath(video))
    .map((href) => [href, href] as const);
  const old = [...catalog.redirects].map(([path, href]) => [spellings(path)[0]!, href] as const);
  for (const [path, href] of [['', '/'] as const, ...pages, ...old]) {
    const { status, location } = await ask(`${server.url}${path}/index.html`);
    expect([status, location], path).toEqual([308, href]);
  }
});

test('the usual addresses of feeds and of YouTube redirect, keeping their query @every-site @main', async ({
  server,
  catalog,
}) => {
  const [video] = catalog.videos;
  const expected = [
    ['/rss', '/feed.xml'],
    ['/feed/', '/feed.xml'],
    ['/rss.xml', '/feed.xml'],
    ['/atom', '/atom.xml'],
    ...['shorts', 'live', 'v'].map((kind) => [
      `/${kind}/${video!.videoId}?t=95`,
      `${videoPath(video!)}?t=95`,
    ]),
    [`/embed/${video!.videoId}`, embedPath(video!)],
  ] as const;
  for (const [path, href] of expected) {
    const { status, location } = await ask(server.url + path);
    expect([status, location], path).toEqual([308, href]);
  }
});

test('nothing of a draft, scheduled or expired video is in the output @every-site @main', async ({
  server,
  site,
}) => {
  const videos = readVideos(site);
  const publicText = videos
    .filter(({ isPublic }) => isPublic)
    .map(({ text }) => text)
    .join('\n');
  const hidden = videos.filter(
    ({ isPublic, videoId }) => !isPublic && !publicText.includes(videoId),
  );
  // Other content need not have drafts; this site must, to prove it.
  if (site === 'library') expect(hidden.length).toBeGreaterThan(0);
  const output = listServed(SITES[site].folder).map((file) => ({
    file,
    text: readFileSync(file, 'utf8'),
  }));
  for (const { file, videoId, data } of hidden) {
    expect(
      output.filter(({ text }) => text.includes(videoId)).map((found) => found.file),
      file,
    ).toEqual([]);
    for (const path of [
      `/resources/${videoId}`,
      `/resources/videos/${videoId}`,
      `/resources/videos/${String(data.slug)}`,
    ]) {
      expect((await ask(server.url + path)).status, path).toBe(404);
    }
  }
});

test('an unlisted page has its address and an old one, and no links to it @main', async ({
  server,
  site,
}) => {
  const page = '/resources/videos/by-address-only';
  const answer = await ask(server.url + page);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toMatch(/quietquux[^]*noindex|noindex[^]*quietquux/u);
  expect((await ask(`${server.url}/resources/known-to-some`)).location).toBe(page);
  const own = /by-address-only|hpByAddres1/u;
  const folder = SITES[site].folder;
  const leads = listServed(folder).filter(
    (file) =>
      !own.test(path.relative(folder, file)) &&
      /by-address-only|hpByAddres1|quietquux|Long Way Round the Point/u.test(
        readFileSync(file, 'utf8'),
      ),
  );
  expect(leads).toEqual([]);
});

test('words found only in hidden files and prompts are nowhere in the output @main', ({ site }) => {
  const output = listServed(SITES[site].folder);
  const found = output.filter((file) =>
    /zanzibar|instructionsquux/iu.test(readFileSync(file, 'utf8')),
  );
  expect(found).toEqual([]);
});

test('no server file needs the content; handlers have their tables and the 404 page @every-site @main', ({
  site,
}) => {
  const traced = listTracedFiles(SITES[site].folder);
  expect(traced.length).toBeGreaterThan(0);
  const isServerFile = (file: string) =>
    /(?:^|\/)node_modules\/|^\.next\/|(?:^|\/)package\.json$/u.test(file);
  const names = traced.map((file) => path.relative(SITES[site].folder, file));
  expect(names.filter((name) => !isServerFile(name))).toEqual([]);
  for (const name of [NOT_FOUND_FILE, ADDRESSES_FILE, FEED_INDEX_FILE])
    expect(names).toContain(name);
});

/** Whether a page names itself as its canonical address. */
function isOriginal(address: string, html: string): boolean {
  const href = /"canonical" href="([^"]*)"/u.exec(html)?.[1]?.replaceAll('&amp;', '&');
  return href !== undefined && decodePath(new URL(href).pathname) === address;
}

/** Tool pages, listed in no sitemap. */
const TOOLS = ['/search', '/feeds'];

test('the sitemap lists every page of every kind once, and each works @every-site @main', async ({
  server,
  site,
  catalog,
}) => {
  const sitemap = await (await ask(`${server.url}/sitemap.xml`)).text();
  const listed = [...sitemap.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/gu)].map(
    ([, href]) => href!.replaceAll('&amp;', '&') || '/',
  );
  const app = path.join(SITES[site].folder, '.next/server/app');
  const built = listServed(SITES[site].folder)
    .filter((file) => file.startsWith(app) && /^(?!.*[/]_)(?!.*[/]embed[/]).*\.html$/u.test(file))
    .map((file) => ({
      address: decodePath(`/${path.relative(app, file).replace(/(?:^index)?\.html$/u, '')}`),
      html: readFileSync(file, 'utf8'),
    }))
    .filter(({ html }) => !html.includes('<meta name="robots" content="noindex'))
    // A step of a path repeats the page of its video. Videos are counted below, wherever their original is.
    .filter(({ address, html }) => isOriginal(address, html))
    .filter(({ address }) => !/^\/resources\/videos\/(?!page\/)/u.test(address))
    .map(({ address }) => address)
    .filter((address) => !TOOLS.includes(address));
  const videos = catalog.videos
    .filter(({ isInSitemap }) => isInSitemap)
    .map((video) => videoAddress(video));
  expect(built.length).toBeGreaterThan(10);
  expect(listed.map(decodePath).sort()).toEqual([...built, ...videos].sort());
  for (const href of listed) expect((await ask(server.url + href)).status, href).toBe(200);
});

test('every link inside the site leads to a page @every-site @main', async ({
  server,
  catalog,
}) => {
  const sitemap = await (await ask(`${server.url}/sitemap.xml`)).text();
  const pages = [...sitemap.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/gu)].map(
    ([, path]) => path || '/',
  );
  const links = new Map<string, string>();
  for (const page of pages) {
    const html = await (await ask(server.url + page)).text();
    for (const [, href] of html.matchAll(/<a [^>]*href="(\/(?!\/)[^"#]*)/gu))
      links.set(href!.replaceAll('&amp;', '&'), page);
  }
  expect(links.size).toBeGreaterThan(catalog.videos.length);
  for (const [href, page] of links)
    expect((await ask(server.url + href)).status, `${href} on ${page}`).toBe(200);
});
