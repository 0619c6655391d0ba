/**
 * `npm run bench:press [site]`: how long the first press of a page takes, on a phone four times slower than this machine:
 * until something shows, and until it is done. Uses the last build of
 * `content` by default.
 */
import { cpus } from 'node:os';

import { type Browser, chromium } from '@playwright/test';

import { print } from '@/lib/build/print';
import { readCatalog } from '@/lib/catalog/read';
import { videoPath, VIDEOS_PATH } from '@/lib/model/address';

import { BROWSER_ARGS, ensureBrowser } from './browser';
import { startServer } from './server';
import { CONNECTIONS, median, slowDown, SLOWER } from './slow-phone';

const RUNS = 5;
/** Milliseconds that a press may take until something shows, and on 4G until it is done. */
const MOST_UNTIL_SHOWN = 100;
const MOST_UNTIL_DONE = 1_000;

/** What is pressed, and what is there once it is done. */
const CONTROLS = [
  { name: 'play', list: false, button: 'button[data-play]', done: 'iframe' },
  {
    name: 'filters',
    list: true,
    button: '.facet > button',
    done: '.facet input[type=checkbox]',
  },
  { name: 'settings', list: false, button: '#page\\:player-settings', done: 'dialog[open]' },
] as const;

type Control = (typeof CONTROLS)[number];
type Times = { shown: number; done: number };

/** Milliseconds from a press, the first on a fresh page, to its first sign and to its end. */
async function press(
  browser: Browser,
  address: string,
  { button, done }: Control,
  connection: (typeof CONNECTIONS)[keyof typeof CONNECTIONS],
): Promise<Times> {
  // Playwright's own way to keep requests on this machine would disable the browser's cache.
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: ['https://*'] });
  await page.goto(address, { waitUntil: 'networkidle' });
  await slowDown(page, connection);
  const times = await page.evaluate(
    ([pressed, end]) =>
      new Promise<Times>((resolve) => {
        const control = document.querySelector<HTMLElement>(pressed!)!;
        const start = performance.now();
        let shown: number | undefined;
        new MutationObserver((_, observer) => {
          const isDone = document.querySelector(end!) !== null;
          if (isDone || control.ariaBusy === 'true') shown ??= performance.now() - start;
          if (!isDone) return;
          observer.disconnect();
          resolve({ shown: shown!, done: performance.now() - start });
        }).observe(document, { childList: true, subtree: true, attributes: true });
        control.click();
      }),
    [button, done],
  );
  await page.context().close();
  return times;
}

process.env.CONTENT_DIR ??= 'content';
const { videos } = readCatalog();
const [folder = '.'] = process.argv.slice(2);
const server = await startServer('start', folder);
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: BROWSER_ARGS,
});
try {
  print(`${cpus().length} cores, CPU ${SLOWER} times slower, the median of ${RUNS}\n`);
  print('| connection | pressed | shows, ms | done, ms |\n| --- | --- | ---: | ---: |');
  for (const [name, connection] of Object.entries(CONNECTIONS))
    for (const control of CONTROLS) {
      const address = server.url + (control.list ? VIDEOS_PATH : videoPath(videos[0]!));
      const runs: Times[] = [];
      for (let run = 0; run < RUNS; run++)
        runs.push(await press(browser, address, control, connection));
      const shown = median(runs.map((times) => times.shown));
      const done = median(runs.map((times) => times.done));
      print(`| ${name} | ${control.name} | ${shown} | ${done} |`);
      if (shown > MOST_UNTIL_SHOWN || (name === '4G' && done > MOST_UNTIL_DONE))
        process.exitCode = 1;
    }
} finally {
  await browser.close();
  await server.stop();
}
