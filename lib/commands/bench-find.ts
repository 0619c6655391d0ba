/**
 * `npm run bench:find -- [videos...]`: what browsing and searching libraries of these sizes load, how long their indexes
 * take to build, and how fast a filter answers in a browser slowed down four times. Uses the last build of any content.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { chromium } from '@playwright/test';

import { codeId } from '@/lib/build/code-id';
import { print } from '@/lib/build/print';
import { makeIndex } from '@/lib/build/search-index';
import { readCatalog } from '@/lib/catalog/read';
import { generateContent, toVocabulary } from '@/lib/editing/generated-content';
import { SEARCH_PATH, VIDEOS_PATH } from '@/lib/model/address';
import { INDEX_PATH } from '@/lib/model/video-index';

import { BROWSER_ARGS, ensureBrowser } from './browser';
import { compareAnswers, type Row } from './find-answers';
import { openPage, timeFilters, timeLetters } from './find-pages';
import { searchFilesInWorker } from './search-worker';
import { startServer } from './server';

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [30, 700, 10_000];
/** Words that are neither common nor the rarest. */
const QUESTION = [150, 600, 1500].map((place) => toVocabulary()[place]!).join(' ');

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
    const browse = await openPage(browser, server.url, folder, VIDEOS_PATH);
    await browse.page.mouse.move(5, 5);
    row['filter, ms'] = (await timeFilters(browse.page)).toFixed(0);
    await browse.page.close();

    const search = await openPage(
      browser,
      server.url,
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
    row['a letter, ms'] = (await timeLetters(search.page, QUESTION)).toFixed(0);
    await search.page.close();
    rows.push(row);
    rmSync(folder, { recursive: true });
  }
  answers = await compareAnswers(browser, server.url);
} finally {
  await browser.close();
  await server.stop();
}
print(`${cpus().length} cores, Node ${process.versions.node}\n`);
printTable(rows);
print('');
printTable(answers);
