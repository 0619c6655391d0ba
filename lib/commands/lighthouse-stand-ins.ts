/** What Lighthouse is shown in place of what it cannot see: the site without its scripts, and posters of YouTube. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

import type { Page } from 'puppeteer-core';

import { freePort } from './server';

/** The pages of a site with every script removed. */
export async function servePlain(site: string): Promise<{ url: string; stop: () => void }> {
  const server = createServer((request, response) => {
    void fetch(site + (request.url ?? '/'))
      .then(async (answer) => {
        const type = answer.headers.get('content-type') ?? '';
        const body = Buffer.from(await answer.arrayBuffer());
        const bare = type.startsWith('text/html')
          ? body.toString('utf8').replace(/<script\b[^>]*>[^]*?<\/script>/gu, '')
          : body;
        // Compressed like what it is compared with.
        response.setHeader('content-type', type);
        response.setHeader('content-encoding', 'gzip');
        response.end(gzipSync(bare));
      })
      .catch(() => response.writeHead(502).end());
  });
  const port = await freePort();
  server.listen(port);
  await once(server, 'listening');
  return { url: `http://localhost:${port}`, stop: () => server.close() };
}

/** Replaces YouTube's thumbnails by a picture of their usual weight. */
export async function withPosters(page: Page): Promise<Page> {
  const poster = await new (await import('next/og')).ImageResponse(
    {
      type: 'div',
      key: null,
      props: {
        style: { width: '100%', height: '100%', background: 'linear-gradient(120deg, #345, #a63)' },
      },
    },
    { width: 480, height: 360 },
  ).arrayBuffer();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().includes('ytimg.com'))
      void request.respond({ contentType: 'image/png', body: new Uint8Array(poster) });
    else if (request.url().startsWith('http://localhost:')) void request.continue();
    else void request.abort();
  });
  return page;
}
