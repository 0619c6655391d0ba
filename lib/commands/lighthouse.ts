/**
 * Lighthouse on each kind of page of the built site, as on a phone with posters, in turn with the same page without
 * any script: the median of three runs. Figures that depend on the machine are compared between the two.
 */
import { launch } from 'chrome-launcher';
import lighthouse, { type Flags, type Result } from 'lighthouse';
import puppeteer from 'puppeteer-core';

import { moveSite } from '@/lib/build/output';
import { readCatalog } from '@/lib/catalog/read';
import { videoPath, VIDEOS_PATH } from '@/lib/model/address';

import { BROWSER_ARGS, ensureBrowser } from './browser';
import { servePlain, withPosters } from './lighthouse-stand-ins';
import { run, type Step } from './run';
import { freePort, startServer } from './server';

const RUNS = 3;
/** Scores that must be 100. A busy machine lowers performance, so there the page without scripts sets the mark. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** How many milliseconds longer than without scripts a page may block. */
const MOST_BLOCKING = 20;
/** How much later than without scripts it may show its largest part: where one watches, and where many pictures load. */
const MOST_LATER = { watch: 1.05, list: 1.15 };

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
    try {
      await measurePages({ site: site.url, eager: eager.url, plain: plain.url });
    } finally {
      plain.stop();
      await site.stop();
      await eager.stop();
    }
  },
};

async function measurePages(sites: { site: string; eager: string; plain: string }): Promise<void> {
  process.env.CONTENT_DIR = 'content';
  const { videos } = readCatalog();
  const watch = videoPath(videos[0]!);
  const failures: string[] = [];
  for (const path of ['/', VIDEOS_PATH, watch, '/tags', '/tags/azure-devops']) {
    const urls = [sites.site + path, sites.plain + path];
    if (path === watch) urls.push(sites.eager + path);
    const [figures, bare, eager] = await measure(urls);
    console.log(`  ${path}  ${format(figures!)}`);
    console.log(`    without any script       ${format(bare!)}`);
    if (eager) console.log(`    framework loaded at once ${format(eager)}`);
    const most = MOST_LATER[path === watch ? 'watch' : 'list'];
    failures.push(...compare(figures!, bare!, most).map((failure) => `${path}: ${failure}`));
  }
  if (failures.length > 0) throw new Error(failures.join('; '));
}

/** What is wrong with a page, beside the same page without scripts. */
function compare(figures: Figures, bare: Figures, mostLater: number): string[] {
  const failures: string[] = [];
  for (const name of CATEGORIES) {
    const least = name === 'performance' ? bare[name] : 100;
    if (figures[name] < least) failures.push(`${name} ${figures[name]}, not ${least}`);
  }
  if (figures.tbt > bare.tbt + MOST_BLOCKING)
    failures.push(`blocked for ${figures.tbt} ms, without scripts ${bare.tbt} ms`);
  if (figures.cls > 0) failures.push(`layout shift ${figures.cls}`);
  if (figures.lcp > bare.lcp * mostLater)
    failures.push(`LCP ${figures.lcp} ms, without scripts ${bare.lcp} ms`);
  return failures;
}

function format({ lcp, tbt, cls, ...scores }: Figures): string {
  const parts = CATEGORIES.map((name) => `${name} ${scores[name]}`);
  return `${parts.join(', ')}, LCP ${lcp} ms, TBT ${tbt} ms, CLS ${cls}`;
}

/** Measures pages in turn. Returns the medians of each: scores from 0 to 100, LCP and TBT in milliseconds. */
async function measure(urls: string[]): Promise<Figures[]> {
  const runs: Figures[][] = urls.map(() => []);
  for (let i = 0; i < RUNS; i++)
    for (const [at, url] of urls.entries()) runs[at]!.push(await measureOnce(url));
  return runs.map((figures) => {
    const median = (name: keyof Figures) =>
      figures.map((one) => one[name]).sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
    return Object.fromEntries(
      Object.keys(figures[0]!).map((name) => [name, median(name as keyof Figures)]),
    ) as Figures;
  });
}

/** In a browser of its own, so that no page profits from another. */
async function measureOnce(url: string): Promise<Figures> {
  const chrome = await launch({
    chromePath: await ensureBrowser({ isWhole: true }),
    chromeFlags: ['--headless', ...BROWSER_ARGS],
  });
  const browser = await puppeteer.connect({ browserURL: `http://localhost:${chrome.port}` });
  try {
    const page = await withPosters(await browser.newPage());
    const flags: Flags = { logLevel: 'error', onlyCategories: [...CATEGORIES] };
    const result = await lighthouse(url, flags, undefined, page);
    return toFigures(result!.lhr);
  } finally {
    await browser.disconnect();
    chrome.kill();
  }
}

function toFigures({ categories, audits }: Result): Figures {
  const audit = (name: string) => audits[name]?.numericValue ?? 0;
  return {
    ...(Object.fromEntries(
      CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
    ) as Figures),
    lcp: Math.round(audit('largest-contentful-paint')),
    tbt: Math.round(audit('total-blocking-time')),
    cls: Number(audit('cumulative-layout-shift').toFixed(3)),
  };
}
