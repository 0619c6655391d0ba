/**
 * A site that changes whatever an owner can change, as the guides say it, built and visited: nothing outside its content folder
 * is touched. Part of `npm run test:full`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { type BrowserContext, chromium, type Page } from '@playwright/test';

import { moveSite } from '@/lib/build/output';
import { FEEDS_PATH, HOME_PATH, SEARCH_PATH, VIDEOS_PATH } from '@/lib/model/address';
import { siteUrl } from '@/lib/model/site';

import { BROWSER_ARGS, ensureBrowser } from './browser';
import { writeCustomised } from './customised-site';
import { run, type Step } from './run';
import { type Server, startServer } from './server';

const FOLDER = '.next-customised';
const STATISTICS = 'stats.example.org';

export const customisedStep: Step = {
  name: 'a site that changes everything it can',
  run: async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'customised-'));
    const before = gitStatus();
    try {
      writeCustomised(folder);
      await run('npm', ['run', '--silent', 'build'], {
        CONTENT_DIR: folder,
        NEXT_PUBLIC_SITE_URL: siteUrl(),
      });
      moveSite(FOLDER);
      const server = await startServer('start', FOLDER, { CONTENT_DIR: 'no-such-folder' });
      await visit(server).finally(server.stop);
    } finally {
      rmSync(folder, { recursive: true });
    }
    expectSame('git status', gitStatus(), before);
  },
};

function gitStatus(): string {
  return execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
}

async function visit(server: Server): Promise<void> {
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: BROWSER_ARGS,
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const asked: string[] = [];
    const counted: string[] = [];
    const faults: string[] = [];
    await context.route(
      (url) => url.origin !== server.url,
      (route) => {
        const request = route.request();
        if (new URL(request.url()).host === STATISTICS) counted.push(request.postData() ?? '');
        return route.abort();
      },
    );
    context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    context.on('console', (message) => {
      // What is blocked here, as a network may.
      if (message.type() === 'error' && !/ERR_FAILED/u.test(message.text()))
        faults.push(message.text());
    });
    await look(context, server, counted);
    expectSame('typefaces', listFonts(asked), 'library');
    expectSame('the console', faults.join('\n'), '');
    await lookWithoutScripts(server);
  } finally {
    await browser.close();
  }
}

/** The folders of all typefaces that were asked for. */
function listFonts(asked: string[]): string {
  const fonts = asked.filter((file) => file.endsWith('.woff2')).map((file) => file.split('/')[1]);
  return [...new Set(fonts)].join();
}

async function look(context: BrowserContext, server: Server, counted: string[]): Promise<void> {
  const page = await context.newPage();
  await page.goto(server.url + HOME_PATH, { waitUntil: 'networkidle' });
  expectSame('the logo', await page.locator('[data-logo]').evaluate(isDrawn), true);
  expectSame('the snippet', await styleOf(page, '.stamp', 'color'), 'rgb(1, 2, 3)');
  expectSame('visits', counted.join(), HOME_PATH);

  await page.goto(server.url + VIDEOS_PATH, { waitUntil: 'networkidle' });
  expectSame('the typeface', await page.evaluate(listLoaded), 'Brand');
  expectSame('the text', (await styleOf(page, 'h1', 'font-family')).split(',')[0], 'Brand');
  expectSame('cards', await page.locator('main [data-video]').count(), 36);
  const facets = page.locator('.facet-column fieldset');
  const namesOf = async () => (await facets.locator('legend').allTextContents()).join();
  expectSame('facets', await namesOf(), 'Tags,Length,Year');
  await facets.nth(2).locator('button').click();
  await page.getByRole('checkbox', { name: /2025/u }).click();
  await page.getByText('20 films').first().waitFor();
  expectSame('the accent', await styleOf(page, '.text-link', 'color'), 'rgb(11, 110, 79)');
  expectSame('facets', await namesOf(), 'Tags,Length,Year');

  await page.getByRole('link', { name: 'About us' }).click();
  await page.getByRole('heading', { name: 'About us' }).waitFor();
  expectSame('visits', counted.at(-1), '/about');

  await page.goto(`${server.url}${SEARCH_PATH}?q=about`, { waitUntil: 'networkidle' });
  await page.getByRole('main').getByRole('link', { name: 'About us' }).waitFor();
  await page.goto(`${server.url}${SEARCH_PATH}?q=zebra`, { waitUntil: 'networkidle' });
  await page.getByText('Nobody said “zebra” here.').first().waitFor();
}

async function lookWithoutScripts({ url }: Server): Promise<void> {
  const read = async (file: string) => (await fetch(url + file)).text();
  expectSame('the icon', (await read('/icon.svg')).includes('href="data:image/svg+xml'), true);
  for (const icon of ['/icons/192.png', '/apple-icon'])
    expectSame(icon, (await fetch(url + icon)).headers.get('content-type'), 'image/png');
  const manifest = JSON.parse(await read('/manifest.webmanifest')) as { theme_color: string };
  expectSame('the manifest', manifest.theme_color, '#0b6e4f');
  expectSame('old addresses', (await fetch(`${url}/about-us`)).url, `${url}/about`);
  for (const file of [HOME_PATH, FEEDS_PATH, '/no-such-page'])
    expectSame(`the snippet in ${file}`, (await read(file)).includes('Since May'), true);
}

/** The families that the page has loaded. */
function listLoaded(): string {
  const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
  return loaded.map(({ family }) => family).join();
}

function isDrawn(image: HTMLElement | SVGElement): boolean {
  return (image as HTMLImageElement).naturalWidth > 0 && image.clientHeight > 0;
}

function styleOf(page: Page, selector: string, name: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, key) => getComputedStyle(element).getPropertyValue(key), name);
}

function expectSame(what: string, found: unknown, wanted: unknown): void {
  if (found === wanted) return;
  throw new Error(`${what}: found ${JSON.stringify(found)} in place of ${JSON.stringify(wanted)}`);
}
