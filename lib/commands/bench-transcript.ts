/**
 * `npm run bench:transcript [folder]`: two ways to get a transcript after navigating within the app, on a phone four
 * times slower than this machine on slow 4G: from the page it is in, or from a file of its own. Uses the last build.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { chromium, type Page } from '@playwright/test';

import { listFiles } from '@/lib/build/output';
import { print } from '@/lib/build/print';

import { BROWSER_ARGS, ensureBrowser } from './browser';
import { median, slowDown } from './slow-phone';

const RUNS = 7;
const FRAGMENT = /<div[^>]* id="(transcript-[^"]+)"[^>]*class="transcript"[^>]*>(.*?)<\/div>/gsu;

type Row = { name: string; id: string; page: Buffer; file: Buffer };

function listTranscripts(folder: string): Row[] {
  const app = path.join(folder, '.next/server/app/resources/videos');
  return listFiles(app)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const html = readFileSync(file, 'utf8');
      return [...html.matchAll(FRAGMENT)].map(([, id, fragment]) => ({
        name: path.basename(file, '.html'),
        id: id!,
        page: gzipSync(html),
        file: gzipSync(fragment!),
      }));
    })
    .sort((a, b) => a.file.length - b.file.length);
}

/** Milliseconds until the words are on the page. */
function measure(page: Page, address: string, id: string): Promise<number> {
  return page.evaluate(
    async ([from, part]) => {
      const start = performance.now();
      const text = await (await fetch(from!, { cache: 'no-store' })).text();
      const box = document.body.appendChild(document.createElement('div'));
      if (part === '') box.innerHTML = text;
      else {
        const whole = new DOMParser().parseFromString(text, 'text/html');
        box.replaceChildren(...whole.getElementById(part!)!.childNodes);
      }
      box.getBoundingClientRect();
      const end = performance.now();
      if (!box.firstChild) throw new Error(`${from} holds no words`);
      box.remove();
      return end - start;
    },
    [address, id],
  );
}

const rows = listTranscripts(process.argv[2] ?? '.');
const places = [0, Math.floor(rows.length / 2), rows.length - 1].map((place) => rows[place]!);
const server = createServer((request, response) => {
  const [, kind, place] = request.url!.split('/');
  const row = kind === 'page' || kind === 'file' ? places[Number(place)]![kind] : gzipSync('<p>');
  response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }).end(row);
}).listen(0);
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: BROWSER_ARGS,
});
const page = await browser.newPage();
await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
await slowDown(page);
print(`${rows.length} transcripts, so as many files more\n`);
print('| transcript | page, KB | file, KB | page, ms | file, ms |');
print('| --- | ---: | ---: | ---: | ---: |');
for (const [place, { name, id, page: whole, file }] of places.entries()) {
  const times: { page: number[]; file: number[] } = { page: [], file: [] };
  for (let run = 0; run < RUNS; run++) {
    times.page.push(await measure(page, `/page/${place}`, id));
    times.file.push(await measure(page, `/file/${place}`, ''));
  }
  const kilobytes = [whole, file].map(({ length }) => (length / 1024).toFixed(1));
  print(`| ${[name, ...kilobytes, median(times.page), median(times.file)].join(' | ')} |`);
}
await browser.close();
server.close();
