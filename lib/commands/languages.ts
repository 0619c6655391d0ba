/** Sites in other languages, built and looked through: no page may be left in English. Part of `npm run test:full`. */
import { mkdirSync } from 'node:fs';

import { type Browser, chromium, type Page } from '@playwright/test';

import { listViolations } from '@/e2e/axe';
import { moveSite } from '@/lib/build/output';
import { readCatalog } from '@/lib/catalog/read';
import { SEARCH_PATH } from '@/lib/model/address';
import { documentWordsOf } from '@/lib/model/document-words';
import { siteUrl } from '@/lib/model/site';
import { wordsOf } from '@/lib/model/words/all';
import { listTexts } from '@/lib/model/words/texts';
import { listSamplePages } from '@/lib/publish/sample-pages';

import { BROWSER_ARGS, ensureBrowser } from './browser';
import { run, type Step } from './run';
import { startServer } from './server';

const LANGUAGES = ['de', 'ar', 'ja'];
const FOLDER = '.next-language';
const PICTURES = 'screenshots';
/** A page for editors, who work in English. */
const OF_EDITORS = '/styleguide';

export const languagesStep: Step = {
  name: 'sites in other languages',
  run: async () => {
    const browser = await chromium.launch({
      executablePath: await ensureBrowser(),
      args: BROWSER_ARGS,
    });
    try {
      for (const language of LANGUAGES) await testLanguage(browser, language);
    } finally {
      await browser.close();
    }
  },
};

async function testLanguage(browser: Browser, language: string): Promise<void> {
  const contentDir = `e2e/languages/${language}`;
  await run('npm', ['run', '--silent', 'build'], {
    CONTENT_DIR: contentDir,
    NEXT_PUBLIC_SITE_URL: siteUrl(),
  });
  await run('npm', ['run', '--silent', 'budget'], { CONTENT_DIR: contentDir });
  moveSite(FOLDER);
  const server = await startServer('start', FOLDER, { CONTENT_DIR: 'no-such-folder' });
  try {
    const faults: string[] = [];
    for (const path of listPaths(contentDir)) {
      for (const width of [360, 1440]) {
        const context = await browser.newContext({ viewport: { width, height: 900 } });
        await context.route(
          (url) => url.origin !== server.url,
          (route) => route.abort(),
        );
        const page = await context.newPage();
        await page.goto(server.url + path, { waitUntil: 'networkidle' });
        await page.mouse.move(1, 1);
        await page.waitForLoadState('networkidle');
        const found = [...(await listEnglish(page, language)), ...(await listViolations(page))];
        faults.push(...found.map((fault) => `${contentDir} ${path} at ${width} px: ${fault}`));
        mkdirSync(PICTURES, { recursive: true });
        const name = path.replaceAll(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/gu, '') || 'home';
        await page.screenshot({
          path: `${PICTURES}/${language}-${name.slice(0, 40)}-${width}.png`,
        });
        await context.close();
      }
    }
    if (faults.length > 0) throw new Error(faults.join('\n'));
  } finally {
    await server.stop();
  }
}

function listPaths(contentDir: string): string[] {
  process.env.CONTENT_DIR = contentDir;
  const catalog = readCatalog();
  const word = catalog.videos.at(-1)!.title.split(' ')[0]!;
  return [
    ...listSamplePages(
      catalog,
      catalog.videos.find(({ captions }) => captions.length > 0)!,
    ),
    `${SEARCH_PATH}?q=${encodeURIComponent(word)}`,
  ].filter((path) => path !== OF_EDITORS);
}

/** What the page says, shown or not, that the English dictionary says and that of the language does not. */
async function listEnglish(page: Page, language: string): Promise<string[]> {
  const textsOf = (tag: string) => [...listTexts(wordsOf(tag)), ...listTexts(documentWordsOf(tag))];
  const own = new Set(textsOf(language).map(([, text]) => text));
  const english = textsOf('en').flatMap(([, text]) =>
    own.has(text) || text.length < 3 ? [] : text,
  );
  const said = await page.evaluate(() => {
    const names = ['aria-label', 'placeholder', 'title', 'alt', 'content'];
    const all = [...document.querySelectorAll('*')].flatMap((element) => [
      ...names.map((name) => element.getAttribute(name) ?? ''),
      ...Object.values((element as HTMLElement).dataset ?? {}),
      ...[...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && !element.matches('script, style'))
        .map((node) => node.textContent ?? ''),
    ]);
    return [...new Set(all.map((text) => text!.trim()).filter(Boolean))];
  });
  const known = new Set(english);
  return said.filter((text) => known.has(text)).map((text) => `"${text}" is English`);
}
