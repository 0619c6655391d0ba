/**
 * `npm run bench:library [site]`: a device that has kept as much as it may, on a phone four times slower than this machine:
 * milliseconds from each press until the list is drawn. Uses the last build of the library by default.
 */
import { chromium, type Page } from '@playwright/test';

import { print } from '@/lib/build/print';
import { LIBRARY_PATH } from '@/lib/model/address';

import { BROWSER_ARGS, ensureBrowser } from './browser';
import { startServer } from './server';
import { median, SLOWER, slowDown } from './slow-phone';

/** Saved videos, entries of the history. */
const ENTRIES = 5_000;
/** Videos that were begun. */
const POSITIONS = 500;
/** Milliseconds. */
const LONGEST = 100;
const RUNS = 5;
/** As large as a poster. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180"><path d="M0 0h320v180H0z"/></svg>';

/** The control that is pressed, or what is typed into it, and the text of an element that shows that it is done. */
const PRESSES: [name: string, control: string, done: string, text: string, typed?: string][] = [
  ['Continue', '[id="tab:resume"]', '[id="panel:resume"] h3', 'video 0'],
  ['Saved', '[id="tab:saved"]', '[id="panel:saved"] h3', 'video 0'],
  [
    'another list',
    '[id="panel:saved"] li:nth-child(2) > .pill',
    '[id="panel:saved"] h3',
    'other 1',
  ],
  ['History', '[id="tab:history"]', '[id="panel:history"] h3', 'video 0'],
  ['more of it', '[id="panel:history"] > .pill', '[id="panel:history"] h3', 'video 30'],
  ['found in it', '[id="panel:history"] input', '[id="panel:history"] h3', 'video 4711', '4711'],
  ['This device', '[id="tab:device"]', '[id="panel:device"] h3', ''],
];

/** Fills the library of a page that has opened it once. */
function fill(page: Page): Promise<void> {
  return page.evaluate(
    ([entries, begun]) =>
      new Promise<void>((resolve, reject) => {
        const video = (kind: string, n: number) => ({
          videoId: `${kind}-${n}`,
          title: `${kind} ${n}`,
          href: `/resources/videos/${kind}-${n}`,
          on: 1_700_000_000_000 - n * 3_600_000,
        });
        const positions = Array.from({ length: begun }, (_, n) => {
          const { videoId, ...rest } = video('video', n);
          return [videoId, { ...rest, at: 100, of: 600 }] as const;
        });
        localStorage.setItem('positions', JSON.stringify(Object.fromEntries(positions)));
        const opening = indexedDB.open('library');
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const filling = opening.result.transaction(['lists', 'saved', 'watched'], 'readwrite');
          const put = (store: string, value: object) => filling.objectStore(store).put(value);
          put('lists', { id: 'other', name: 'other', place: 1 });
          for (let n = 0; n < entries; n++) {
            const list = n % 2 ? 'other' : 'saved';
            put('saved', { ...video(n % 2 ? 'other' : 'video', n), list, place: n });
            const one = video('video', n);
            put('watched', { ...one, day: new Date(one.on).toISOString().slice(0, 10) });
          }
          filling.oncomplete = () => resolve();
          filling.onerror = () => reject(filling.error!);
        };
      }),
    [ENTRIES, POSITIONS] as const,
  );
}

/** Milliseconds from a press until what it asks for is there and drawn. */
function timePress(
  page: Page,
  control: string,
  done: string,
  text: string,
  typed = '',
): Promise<number> {
  return page.evaluate(
    ([pressed, selector, wanted, letters]) =>
      new Promise<number>((resolve) => {
        const element = document.querySelector<HTMLElement>(pressed!)!;
        const start = performance.now();
        if (letters) {
          const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
          set!.call(element, letters);
          element.dispatchEvent(new Event('input', { bubbles: true }));
        } else element.click();
        const look = () => {
          const isThere = [...document.querySelectorAll(selector!)].some(
            (one) => one.checkVisibility() && (!wanted || one.textContent === wanted),
          );
          if (isThere) setTimeout(() => resolve(performance.now() - start));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    [control, done, text, typed] as const,
  );
}

const [folder = '.next-library'] = process.argv.slice(2);
const server = await startServer('start', folder);
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: BROWSER_ARGS,
});
try {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  // Pictures of videos are on a host that this machine need not reach.
  await page.route(/^https:/u, (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }),
  );
  // What functions are wrapped in by esbuild.
  await page.addInitScript('globalThis.__name = (made) => made');
  await page.goto(server.url + LIBRARY_PATH);
  await page.locator('[id="panel:history"] .text-muted').waitFor({ state: 'attached' });
  await fill(page);
  await slowDown(page);
  const times = PRESSES.map((): number[] => []);
  for (let run = 0; run < RUNS; run++) {
    await page.reload();
    await page.locator('[id="panel:history"] h3').first().waitFor({ state: 'attached' });
    for (const [at, [, ...press]] of PRESSES.entries()) {
      times[at]!.push(await timePress(page, ...press));
      await page.waitForTimeout(500);
    }
  }
  print(`${ENTRIES} videos saved, ${ENTRIES} in the history, CPU ${SLOWER} times slower\n`);
  print('| | ms until it is drawn |\n| --- | ---: |');
  for (const [at, [name]] of PRESSES.entries()) {
    const took = median(times[at]!);
    print(`| ${name} | ${took} |`);
    if (took > LONGEST) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.stop();
}
