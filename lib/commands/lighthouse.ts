/**
 * Lighthouse on each kind of page of a built site, as on a phone with posters, in turn with the same page without any
 * script and with a plain page of the same content: the median of five runs. Figures that depend on the machine are
 * compared with those.
 */
import { launch } from 'chrome-launcher';
import lighthouse, { type Flags } from 'lighthouse';
import puppeteer, { type Page } from 'puppeteer-core';

import { print } from '@/lib/build/print';
import { readCatalog } from '@/lib/catalog/read';
import { largestSubjects } from '@/lib/catalog/subjects';
import {
  HOME_PATH,
  taxonomyAddress,
  termPath,
  toHref,
  videoPath,
  VIDEOS_PATH,
} from '@/lib/model/address';

import { BROWSER_ARGS, ensureBrowser } from './browser';
import {
  CATEGORIES,
  compare,
  type Figures,
  format,
  toFigures,
  toMedians,
} from './lighthouse-figures';
import { servePlain, serveReference, serveSame, withPosters } from './lighthouse-stand-ins';
import { run, type Step } from './run';
import { freePort, startServer } from './server';

const RUNS = 5;
/** How much later it may show its largest part: than the reference page, a list other than home without scripts. */
const MOST_LATER = { watch: 1.05, home: 1.15, list: 1.15 };
/** Kilobytes of posters on a phone's home page before it is scrolled. */
const MOST_POSTERS = 300;
/** Lighthouse's. */
const PHONE = { width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

type Kind = keyof typeof MOST_LATER;

export const lighthouseStep: Step = {
  name: 'Lighthouse',
  run: () => measureSite('content'),
};

/** Builds a content folder and measures its pages. @throws with all that is missed */
export async function measureSite(contentDir: string): Promise<void> {
  // Canonical links must match the real addresses, so the address is chosen before the build.
  const port = await freePort();
  const env = { CONTENT_DIR: contentDir, NEXT_PUBLIC_SITE_URL: `http://localhost:${port}` };
  await run('npm', ['run', '--silent', 'build'], env);
  const site = await startServer('start', '.');
  const same = await serveSame(site.url, port);
  const plain = await servePlain(site.url);
  const reference = await serveReference(site.url);
  const failures: string[] = [];
  try {
    for (const [path, kind] of listPages(contentDir)) {
      const urls = [same, plain, ...(kind === 'list' ? [] : [reference])].map(
        (one) => one.url + path,
      );
      const [figures, bare, plainest] = await measure(urls);
      print(`  ${path}  ${format(figures!)}`);
      print(`    without any script  ${format(bare!)}`);
      if (plainest) print(`    the reference page  ${format(plainest)}`);
      const missed = compare(figures!, bare!, plainest ?? bare!, MOST_LATER[kind]);
      failures.push(...missed.map((failure) => `${path}: ${failure}`));
    }
    const weight = await weighPosters(same.url + HOME_PATH);
    print(`  ${HOME_PATH}  ${weight} KB of posters before scrolling`);
    if (weight > MOST_POSTERS) failures.push(`${weight} KB of posters, not ${MOST_POSTERS}`);
  } finally {
    same.stop();
    plain.stop();
    reference.stop();
    await site.stop();
  }
  if (failures.length > 0) throw new Error(failures.join('; '));
}

function listPages(contentDir: string): [path: string, kind: Kind][] {
  process.env.CONTENT_DIR = contentDir;
  const { videos, taxonomies } = readCatalog();
  const [subject] = largestSubjects(taxonomies, 1);
  return [
    [HOME_PATH, 'home'],
    [VIDEOS_PATH, 'list'],
    [videoPath(videos[0]!), 'watch'],
    [toHref(taxonomyAddress(subject!.taxonomy)), 'list'],
    [termPath(subject!), 'list'],
  ];
}

/** Measures pages in turn. Returns the medians of each: scores from 0 to 100, LCP and TBT in milliseconds. */
async function measure(urls: string[]): Promise<Figures[]> {
  const runs: Figures[][] = urls.map(() => []);
  for (let i = 0; i < RUNS; i++)
    for (const [at, url] of urls.entries()) runs[at]!.push(await measureOnce(url));
  return runs.map(toMedians);
}

async function measureOnce(url: string): Promise<Figures> {
  return inBrowser(async (page) => {
    await withPosters(page);
    const flags: Flags = { logLevel: 'error', onlyCategories: [...CATEGORIES] };
    const result = await lighthouse(url, flags, undefined, page);
    return toFigures(result!.lhr);
  });
}

/** Kilobytes of the posters that a phone asks for before anyone scrolls. */
async function weighPosters(url: string): Promise<number> {
  return inBrowser(async (page) => {
    const weigh = await withPosters(page);
    await page.setViewport(PHONE);
    await page.goto(url, { waitUntil: 'networkidle0' });
    return Math.round(weigh() / 1024);
  });
}

/** Works in a page of a browser of its own, so that no page profits from another. */
async function inBrowser<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const chrome = await launch({
    chromePath: await ensureBrowser({ isWhole: true }),
    chromeFlags: ['--headless', ...BROWSER_ARGS],
  });
  const browser = await puppeteer.connect({ browserURL: `http://localhost:${chrome.port}` });
  try {
    return await work(await browser.newPage());
  } finally {
    await browser.disconnect();
    chrome.kill();
  }
}
