/** Lighthouse on each kind of page of the built site, as on a phone with posters: the median of three runs. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import puppeteer, { type Page } from 'puppeteer-core';

import { moveSite } from '@/lib/build/output';
import { readCatalog } from '@/lib/catalog/read';
import { videoPath, VIDEOS_PATH } from '@/lib/model/address';

import { BROWSER_ARGS, ensureBrowser } from './browser';
import { run, type Step } from './run';
import { freePort, startServer } from './server';

const RUNS = 3;
/** Scores that must be 100. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Milliseconds that a page may block, and how much later than one without scripts it may show its largest part. */
const MOST_BLOCKING = 20;
const MOST_LATER = 1.05;

type Figures = Record<(typeof CATEGORIES)[number] | 'lcp' | 'tbt' | 'cls', number>;

export const lighthouseStep: Step = {
  name: 'Lighthouse',
  run: async () => {
    // Canonical links must match the real addresses, so the address is chosen before the build.
    const port = await freePort();
    const env = { CONTENT_DIR: 'content', NEXT_PUBLIC_SITE_URL: `http://localhost:${port}` };
    await run('npm', ['run', '--silent', 'build'], { ...env, HYDRATE: 'eager' });
    moveSite('.next-eager');
    await run('npm', ['run', '--silent', 'build'], env);
    const site = await startServer('start', '.', {}, port);
    const eager = await startServer('start', '.next-eager');
    const plain = await servePlain(site.url);
    const chrome = await launch({
      chromePath: await ensureBrowser({ isWhole: true }),
      chromeFlags: ['--headless', ...BROWSER_ARGS],
    });
    const browser = await puppeteer.connect({ browserURL: `http://localhost:${chrome.port}` });
    try {
      const sites = { site: site.url, eager: eager.url, plain: plain.url };
      await measurePages(sites, async () => withPosters(await browser.newPage()));
    } finally {
      await browser.disconnect();
      chrome.kill();
      plain.stop();
      await site.stop();
      await eager.stop();
    }
  },
};

async function measurePages(
  sites: { site: string; eager: string; plain: string },
  open: () => Promise<Page>,
): Promise<void> {
  process.env.CONTENT_DIR = 'content';
  const { videos } = readCatalog();
  const watch = videoPath(videos[0]!);
  const failures: string[] = [];
  for (const path of ['/', VIDEOS_PATH, watch, '/tags', '/tags/azure-devops']) {
    const figures = await measure(sites.site + path, open);
    console.log(`  ${path}  ${format(figures)}`);
    for (const name of CATEGORIES)
      if (figures[name] !== 100) failures.push(`${path}: ${name} ${figures[name]}`);
    if (figures.tbt > MOST_BLOCKING) failures.push(`${path}: blocked for ${figures.tbt} ms`);
    if (figures.cls > 0) failures.push(`${path}: layout shift ${figures.cls}`);
    if (path !== watch) continue;
    const bare = await measure(sites.plain + path, open);
    console.log(`    without any script      ${format(bare)}`);
    const eager = await measure(sites.eager + path, open);
    console.log(`    framework loaded at once ${format(eager)}`);
    if (figures.lcp > bare.lcp * MOST_LATER)
      failures.push(`${path}: LCP ${figures.lcp} ms, without scripts ${bare.lcp} ms`);
  }
  if (failures.length > 0) throw new Error(failures.join('; '));
}

function format({ lcp, tbt, cls, ...scores }: Figures): string {
  const parts = CATEGORIES.map((name) => `${name} ${scores[name]}`);
  return `${parts.join(', ')}, LCP ${lcp} ms, TBT ${tbt} ms, CLS ${cls}`;
}

/** The median of each figure: scores from 0 to 100, LCP and TBT in milliseconds. */
async function measure(url: string, open: () => Promise<Page>): Promise<Figures> {
  const runs: Figures[] = [];
  for (let i = 0; i < RUNS; i++) {
    const page = await open();
    const result = await lighthouse(
      url,
      { logLevel: 'error', onlyCategories: [...CATEGORIES] },
      undefined,
      page,
    );
    await page.close();
    const { categories, audits } = result!.lhr;
    const audit = (name: string) => audits[name]?.numericValue ?? 0;
    runs.push({
      ...(Object.fromEntries(
        CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
      ) as Figures),
      lcp: Math.round(audit('largest-contentful-paint')),
      tbt: Math.round(audit('total-blocking-time')),
      cls: Number(audit('cumulative-layout-shift').toFixed(3)),
    });
  }
  const median = (name: keyof Figures) =>
    runs.map((figures) => figures[name]).sort((a, b) => a - b)[1]!;
  return Object.fromEntries(
    Object.keys(runs[0]!).map((name) => [name, median(name as keyof Figures)]),
  ) as Figures;
}

/** The pages of a site with every script removed. */
async function servePlain(site: string): Promise<{ url: string; stop: () => void }> {
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
async function withPosters(page: Page): Promise<Page> {
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
