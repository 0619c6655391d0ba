/**
 * `npm run bench:watch [site] [path]`: a watch page with a long transcript, on a phone four times slower than this
 * machine: frames while the transcript scrolls, the longest task while it plays, what shifts until it does. Beside it
 * the same words scroll in a page that has nothing else. Uses the last build of the library by default.
 */
import { chromium, type Page } from '@playwright/test';

import { standInForYouTube } from '@/e2e/youtube';
import { print } from '@/lib/build/print';

import { BROWSER_ARGS, ensureBrowser } from './browser';
import { startServer } from './server';
import { SLOWER, slowDown } from './slow-phone';

/** Of scrolling and of playing, each. */
const SECONDS = 5;
const MOST_SHIFT = 0.02;
const LONGEST_TASK = 50;
/** Of the frames of a page at rest, which this machine may not draw 60 times a second either. */
const LEAST_FRAMES = 0.95;

type Seen = { frames: number; longest: number };

/** Frames a second, and milliseconds of the longest task, while something happens every 50 ms. */
function watch(page: Page, what: 'rest' | 'scroll' | 'play'): Promise<Seen> {
  return page.evaluate(
    ([action, seconds]) =>
      new Promise<Seen>((resolve) => {
        const words = document.querySelector('.transcript')!;
        const { standIn } = window as unknown as { standIn: { at: number } };
        let [frames, longest, steps] = [0, 0, 0];
        const tasks = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
        });
        tasks.observe({ type: 'longtask' });
        const count = () => {
          frames += 1;
          requestAnimationFrame(count);
        };
        requestAnimationFrame(count);
        const timer = setInterval(() => {
          steps += 1;
          if (action === 'scroll') words.scrollTop = (steps * words.scrollHeight) / seconds / 20;
          if (action === 'play') standIn.at += 2;
        }, 50);
        setTimeout(() => {
          clearInterval(timer);
          tasks.disconnect();
          resolve({ frames: frames / seconds, longest: Math.round(longest) });
        }, seconds * 1000);
      }),
    [what, SECONDS] as const,
  );
}

/** What the browser itself takes to scroll these words: no script of ours, no style but that of the box. */
async function watchPlain(page: Page, words: string): Promise<Seen> {
  await page.goto('about:blank');
  await page.setContent(
    `<meta name="viewport" content="width=device-width"><div class="transcript" style="height: 576px; overflow-y: auto; font: 16px/1.6 sans-serif">${words}</div>`,
  );
  // What a function is wrapped in by esbuild, which the stand-in for YouTube has too.
  await page.evaluate('globalThis.__name = (made) => made');
  return watch(page, 'scroll');
}

const [folder = '.next-library', path = '/resources/videos/long-title'] = process.argv.slice(2);
const server = await startServer('start', folder);
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: BROWSER_ARGS,
});
try {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  await standInForYouTube(context, 'plays', 5405);
  const page = await context.newPage();
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
      for (const { value } of shifts) window.name = String(Number(window.name) + value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await slowDown(page);
  await page.goto(server.url + path);
  await page.locator('button[data-play]').first().tap();
  await page.waitForFunction('window.standIn?.state === 1');
  await page.evaluate('standIn.moveTo(60)');
  await page.locator('.transcript p[aria-current]').waitFor();
  const shift = Number(await page.evaluate(() => window.name));
  print(`${path}, CPU ${SLOWER} times slower: layout shift until it plays ${shift}\n`);
  print('| | frames a second | longest task, ms |\n| --- | ---: | ---: |');
  const session = await context.newCDPSession(page);
  // What loading the page left behind is not collected while it is watched.
  await session.send('HeapProfiler.collectGarbage');
  const rest = await watch(page, 'rest');
  for (const what of ['scroll', 'play'] as const) {
    const seen = await watch(page, what);
    print(`| ${what} | ${seen.frames} (at rest ${rest.frames}) | ${seen.longest} |`);
    if (seen.frames < rest.frames * LEAST_FRAMES || seen.longest > LONGEST_TASK)
      process.exitCode = 1;
  }
  const words = await page.locator('.transcript').innerHTML();
  const plain = await watchPlain(page, words);
  print(`| scroll, the words alone | ${plain.frames} | ${plain.longest} |`);
  if (shift >= MOST_SHIFT) process.exitCode = 1;
} finally {
  await browser.close();
  await server.stop();
}
