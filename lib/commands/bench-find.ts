/**
 * `npm run bench:find`: what browsing and searching libraries of several sizes load, how long their indexes take to build,
 * and how fast a filter answers in a browser slowed down four times. Uses the last build of any content.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { type Browser, chromium, type Page } from '@playwright/test';

import { codeId } from '@/lib/build/code-id';
import { print } from '@/lib/build/print';
import { makeIndex } from '@/lib/build/search-index';
import { readCatalog } from '@/lib/catalog/read';
import { generateContent, toVocabulary } from '@/lib/editing/generated-content';
import { SEARCH_PATH, VIDEOS_PATH } from '@/lib/model/address';
import { INDEX_PATH } from '@/lib/model/video-index';

import { BROWSER_ARGS, ensureBrowser } from './browser';
import { openMiniSearch, openPagefind } from './find-baselines';
import { openOurs, QUESTION_SETS, readQuestions, readSite, score } from './questions';
import { searchFilesInWorker } from './search-worker';
import { startServer } from './server';
import { median } from './slow-phone';

const SIZES = [30, 700, 10_000];
/** How much slower than this machine the phone is. */
const SLOWER = 4;
const CHANGES = 15;
/** Words that are neither common nor the rarest. */
const QUESTION = [150, 600, 1500].map((place) => toVocabulary()[place]!).join(' ');

type Row = Record<string, string | number>;

/** Writes both indexes of a generated library into a folder. */
async function prepare(count: number, folder: string): Promise<Row> {
  const content = path.join(folder, 'content');
  generateContent(content, count);
  process.env.CONTENT_DIR = content;
  const catalog = readCatalog();
  const start = performance.now();
  const files = await makeIndex(catalog, searchFilesInWorker);
  const seconds = (performance.now() - start) / 1000;
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const bytes = [...files.values()].reduce((total, text) => total + Buffer.byteLength(text), 0);
  return {
    videos: count,
    'index, s': seconds.toFixed(1),
    'index, MB': (bytes / 1e6).toFixed(1),
    'its files': files.size,
    'facets and order, KB': (gzipSync(files.get(INDEX_PATH)!).byteLength / 1000).toFixed(1),
  };
}

/** A page of the built site with the generated library; every response is counted at its compressed size. */
async function openPage(browser: Browser, folder: string, address: string) {
  const page = await browser.newPage();
  const loaded: { url: string; kilobytes: number }[] = [];
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== server.url) return route.abort();
    const isOurs = /^\/(?:library|pagefind)\//u.test(url.pathname);
    if (!isOurs) return route.continue();
    const body = readFileSync(path.join(folder, url.pathname));
    const kilobytes = gzipSync(body).byteLength / 1000;
    loaded.push({ url: url.pathname, kilobytes: Math.min(kilobytes, body.byteLength / 1000) });
    const contentType = url.pathname.endsWith('.js')
      ? 'text/javascript'
      : 'application/octet-stream';
    return route.fulfill({ body, contentType });
  });
  await page.goto(server.url + address);
  const sum = (part: string) =>
    loaded.filter(({ url }) => url.includes(part)).reduce((total, one) => total + one.kilobytes, 0);
  return { page, loaded, sum };
}

/** Median milliseconds from a press on an option until the counts and the number of results have changed. */
async function timeFilters(page: Page): Promise<number> {
  const heads = page.locator('.facet > button').filter({ visible: true });
  await heads.first().click();
  await page.locator('.facet input[type=checkbox]').first().waitFor();
  for (const head of await heads.all())
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times: number[] = [];
  for (let change = 0; change < CHANGES; change++) {
    times.push(
      await page.evaluate(async (index) => {
        const boxes = [
          ...document.querySelectorAll<HTMLInputElement>('.facet input[type=checkbox]'),
        ];
        const list = 'main [aria-label="Selected"]';
        const before = document.querySelector(list)?.textContent;
        const start = performance.now();
        boxes[(index * 5) % boxes.length]!.click();
        for (
          let turn = 0;
          turn < 2000 && document.querySelector(list)?.textContent === before;
          turn++
        )
          await new Promise((resolve) => setTimeout(resolve, 0));
        return performance.now() - start;
      }, change),
    );
    await page.waitForTimeout(300);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

/** Median milliseconds from a keystroke to its answer, with everything loaded. */
async function timeLetters(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const field = page.getByRole('main').getByRole('searchbox');
  const type = async () => {
    for (let end = 1; end <= CHANGES; end++) {
      await field.fill(QUESTION.slice(0, end));
      await page.waitForTimeout(400);
    }
  };
  await type();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(() => performance.clearMeasures());
  await type();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const times = await page.evaluate(() =>
    performance.getEntriesByName('search').map(({ duration }) => duration),
  );
  return median(times);
}

/** How many questions of each set get the right answer, from our search and from others. */
async function compareAnswers(browser: Browser): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, { contentDir, file }] of Object.entries(QUESTION_SETS)) {
    const catalog = readSite(contentDir);
    const questions = readQuestions(file);
    const folder = mkdtempSync(path.join(tmpdir(), 'find-'));
    const { page } = await openPage(browser, folder, VIDEOS_PATH);
    const { ask } = await openOurs(catalog);
    const engines = {
      ours: ask,
      Pagefind: await openPagefind(catalog, folder, page),
      MiniSearch: openMiniSearch(catalog),
    };
    for (const [engine, one] of Object.entries(engines)) {
      const { asked, first, three, moments, spoken } = await score(questions, one);
      rows.push({
        questions: name,
        engine,
        asked,
        first,
        'first three': three,
        moments: `${moments} of ${spoken}`,
      });
    }
    await page.close();
    rmSync(folder, { recursive: true });
  }
  return rows;
}

function printTable(rows: Row[]): void {
  const names = Object.keys(rows[0]!);
  print(`| ${names.join(' | ')} |\n| ${names.map(() => '---:').join(' | ')} |`);
  for (const row of rows) print(`| ${names.map((name) => row[name]).join(' | ')} |`);
}

// As the build that is served has it, whose pages read these indexes.
process.env.CODE_ID = codeId();
const server = await startServer('start', '.');
const rows: Row[] = [];
let answers: Row[] = [];
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: BROWSER_ARGS,
});
try {
  for (const count of SIZES) {
    const folder = mkdtempSync(path.join(tmpdir(), 'find-'));
    const row = await prepare(count, folder);
    const browse = await openPage(browser, folder, VIDEOS_PATH);
    await browse.page.mouse.move(5, 5);
    row['filter, ms'] = (await timeFilters(browse.page)).toFixed(0);
    await browse.page.close();

    const search = await openPage(
      browser,
      folder,
      `${SEARCH_PATH}?q=${encodeURIComponent(QUESTION)}`,
    );
    await search.page
      .getByRole('status')
      .filter({ hasText: /result/u })
      .waitFor({ timeout: 120_000 });
    await search.page.waitForLoadState('networkidle');
    row['first question, KB'] = search.sum('/library/').toFixed(0);
    row['its requests'] = search.loaded.length;
    row['a letter, ms'] = (await timeLetters(search.page)).toFixed(0);
    await search.page.close();
    rows.push(row);
    rmSync(folder, { recursive: true });
  }
  answers = await compareAnswers(browser);
} finally {
  await browser.close();
  await server.stop();
}
print(`${cpus().length} cores, Node ${process.versions.node}\n`);
printTable(rows);
print('');
printTable(answers);
