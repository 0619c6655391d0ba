/**
 * `npm run screenshots [name …]`: each kind of page, and what opens on it, at four widths in both themes; to be looked
 * at. With names, only the pictures whose file names begin with one of them.
 */
import { chromium, type Page } from '@playwright/test';

import { standInForYouTube } from '@/e2e/youtube';
import { print } from '@/lib/build/print';
import { readCatalog } from '@/lib/catalog/read';
import { SEARCH_PATH, SHORTS_PATH, VIDEOS_PATH } from '@/lib/model/address';
import { siteUrl } from '@/lib/model/site';
import { listSamplePages } from '@/lib/publish/sample-pages';

import { BROWSER_ARGS, ensureBrowser } from './browser';
import { listLibraryShots } from './library-shots';
import { drawPhotographs } from './photograph';
import { run } from './run';
import { listWatchShots, play, type Shot } from './watch-shots';
import { startServer } from './server';

const FOLDER = 'screenshots';
const WIDTHS = [360, 768, 1440, 1920];
/** Where pages are also shown without YouTube's pictures. */
const BARE_WIDTH = 768;
const DRAWN = '.row .scroller > li { content-visibility: visible !important }';

const catalog = readCatalog();
const [first] = catalog.videos;
const word = first!.title.split(' ').find(({ length }) => length > 5) ?? first!.title;

const ask = (q: string) => async (page: Page) => {
  await page.keyboard.press('/');
  await page.keyboard.type(q);
  await page.waitForLoadState('networkidle');
};

const shots: Shot[] = [
  ...listWatchShots(catalog),
  ...listSamplePages(catalog, first!).map((path) => ({
    name: path.slice(1).replaceAll('/', '-') || 'home',
    path,
  })),
  { name: 'search-empty', path: '/', act: ask('') },
  { name: 'search-found', path: '/', act: ask(word) },
  { name: 'search-nothing', path: '/', act: ask(`${word}${word}`) },
  { name: 'search-page', path: `${SEARCH_PATH}?q=${encodeURIComponent(word)}` },
  ...(catalog.shorts.length > 0 ? [{ name: 'shorts-playing', path: SHORTS_PATH, act: play }] : []),
  ...listLibraryShots(catalog),
  { name: 'filtered', path: `${VIDEOS_PATH}?sort=title` },
];

const names = process.argv.slice(2);
const chosen = shots.filter(
  ({ name }) => names.length === 0 || names.some((start) => name.startsWith(start)),
);
if (chosen.length === 0) throw new Error(`no picture is named ${names.join(' or ')}…`);

await run('npm', ['run', '--silent', 'build'], { NEXT_PUBLIC_SITE_URL: siteUrl() });
const server = await startServer('start', '.');
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: BROWSER_ARGS,
});
try {
  const photographOf = await drawPhotographs(browser);
  for (const hasPosters of [true, false]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of hasPosters ? WIDTHS : [BARE_WIDTH]) {
        const context = await browser.newContext({
          baseURL: server.url,
          viewport: { width, height: 900 },
          colorScheme,
          // Rows below the window are drawn by a stylesheet of ours.
          bypassCSP: true,
        });
        await context.route('**/*', (route) => {
          const url = new URL(route.request().url());
          if (url.origin === server.url) return route.continue();
          const [, , videoId = ''] = url.pathname.split('/');
          return hasPosters && url.hostname.endsWith('ytimg.com')
            ? route.fulfill({ contentType: 'image/jpeg', body: photographOf(videoId) })
            : route.abort();
        });
        await standInForYouTube(context);
        // A first visit has the system's typeface.
        const first = await context.newPage();
        await first.goto('/', { waitUntil: 'networkidle' });
        await first.close();
        for (const { name, path, act } of chosen) {
          const page = await context.newPage();
          await page.goto(path, { waitUntil: 'networkidle' });
          await act?.(page);
          if (!act) {
            // What a visitor sees who scrolls there: rows far below the window are not drawn.
            await page.addStyleTag({ content: DRAWN });
            await page.waitForLoadState('networkidle');
          }
          const file = `${FOLDER}/${name}-${width}-${colorScheme}${hasPosters ? '' : '-bare'}.png`;
          // What lies over a page is in the window.
          await page.screenshot({ path: file, fullPage: !act });
          await page.close();
        }
        await context.close();
      }
    }
  }
  print(`see ${FOLDER}/`);
} finally {
  await browser.close();
  await server.stop();
}
