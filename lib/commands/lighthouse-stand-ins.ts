/**
 * What Lighthouse is shown in place of what it cannot see, and beside what: posters of YouTube, barer pages. All pages come from
 * here, ours too, so that they differ in nothing but what they hold. Our server asks browsers to isolate a page; Chrome then
 * draws it in a new process, sooner and in other steps, and so Lighthouse counts other tasks as blocking.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import type { Page } from 'puppeteer-core';

import { REFERENCE_STYLE, REFERENCE_STYLE_PATH, toReference } from './lighthouse-reference';
import { freePort } from './server';

export type Stand = { url: string; stop: () => void };

/** @param port of the address that the pages name as their own */
export function serveSame(site: string, port: number): Promise<Stand> {
  return serveChanged(site, (html) => html, port);
}

/** The pages of a site with every script removed. */
export function servePlain(site: string): Promise<Stand> {
  return serveChanged(site, (html) => html.replace(/<script\b[^>]*>[^]*?<\/script>/gu, ''));
}

/** The reference page of each page of a site. */
export function serveReference(site: string): Promise<Stand> {
  return serveChanged(site, toReference);
}

async function serveChanged(
  site: string,
  change: (html: string) => string,
  ownPort?: number,
): Promise<Stand> {
  const server = createServer((request, response) => {
    const target = request.url ?? '/';
    // Compressed like what it is compared with.
    const send = (type: string, body: string | Buffer) =>
      response
        .setHeader('content-type', type)
        .setHeader('content-encoding', 'gzip')
        .end(gzipSync(body));
    if (target === REFERENCE_STYLE_PATH) return send('text/css', REFERENCE_STYLE);
    void fetch(site + target)
      .then(async (answer) => {
        const type = answer.headers.get('content-type') ?? '';
        const body = Buffer.from(await answer.arrayBuffer());
        send(type, type.startsWith('text/html') ? change(body.toString('utf8')) : body);
      })
      .catch(() => response.writeHead(502).end());
  });
  const port = ownPort ?? (await freePort());
  server.listen(port);
  await once(server, 'listening');
  return { url: `http://localhost:${port}`, stop: () => server.close() };
}

/** Kilobytes of a photograph in each size of YouTube's, as JPEG; as WebP it has two thirds. */
const WEIGHTS = new Map([
  ['mqdefault', 10],
  ['hqdefault', 20],
  ['sddefault', 36],
  ['maxresdefault', 84],
]);
const WEBP = 2 / 3;

/**
 * Replaces YouTube's thumbnails by a picture of their usual weight.
 * @returns how many bytes of them were asked for so far
 */
export async function withPosters(page: Page): Promise<() => number> {
  const poster = Buffer.from(await drawPoster());
  let bytes = 0;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.hostname.endsWith('ytimg.com')) {
      const weight = WEIGHTS.get(path.parse(url.pathname).name) ?? WEIGHTS.get('hqdefault')!;
      const size = Math.round(weight * 1024 * (url.pathname.startsWith('/vi_webp/') ? WEBP : 1));
      bytes += size;
      const body = Buffer.concat([poster, Buffer.alloc(Math.max(0, size - poster.length))]);
      void request.respond({ contentType: 'image/png', body });
    } else if (url.hostname === 'localhost') void request.continue();
    else void request.abort();
  });
  return () => bytes;
}

async function drawPoster(): Promise<ArrayBuffer> {
  const { ImageResponse } = await import('next/og');
  const style = {
    width: '100%',
    height: '100%',
    background: '#a63',
  };
  return new ImageResponse(
    { type: 'div', key: null, props: { style } },
    { width: 480, height: 360 },
  ).arrayBuffer();
}
