/** `npm run screenshots`: each kind of page at three widths in both themes, without and with posters; to be looked at. */
import { chromium } from '@playwright/test';

import { readCatalog } from '@/lib/catalog/read';
import { siteUrl } from '@/lib/model/site';
import { listSamplePages } from '@/lib/publish/sample-pages';

import { BROWSER_ARGS, ensureBrowser } from './browser';
import { run } from './run';
import { startServer } from './server';

const FOLDER = 'screenshots';

/** Replaces YouTube's thumbnails by a picture that clearly is not one of the drawn cards. */
const POSTER = `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="720"><rect width="1280" height="720" fill="#6b8fb3"/><circle cx="640" cy="300" r="150" fill="#f3d9b1"/><rect y="520" width="1280" height="200" fill="#2f4858"/></svg>`;

await run('npm', ['run', '--silent', 'build'], { NEXT_PUBLIC_SITE_URL: siteUrl() });
const server = await startServer('start', '.');
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: BROWSER_ARGS,
});
try {
  const catalog = readCatalog();
  const pages = listSamplePages(catalog, catalog.videos[0]!);
  for (const posters of ['failing', 'there'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 768, 1440]) {
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
        await context.route('**/*', (route) => {
          const url = route.request().url();
          if (url.startsWith(server.url)) return route.continue();
          return posters === 'there' && url.includes('ytimg.com')
            ? route.fulfill({ contentType: 'image/svg+xml', body: POSTER })
            : route.abort();
        });
        const page = await context.newPage();
        for (const path of pages) {
          await page.goto(server.url + path, { waitUntil: 'networkidle' });
          const name = path.slice(1).replaceAll('/', '-') || 'home';
          const file = `${FOLDER}/${name}-${width}-${colorScheme}-posters-${posters}.png`;
          await page.screenshot({ path: file, fullPage: true });
        }
        await context.close();
      }
    }
  }
  console.log(`see ${FOLDER}/`);
} finally {
  await browser.close();
  await server.stop();
}
