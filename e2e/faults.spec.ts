/** Each fault of a visitor's storage and network, on each kind of page: it can be read, and works once the fault is over. */
import type { Page, Route } from '@playwright/test';

import { STORAGE_KEYS } from '@/lib/browser/early/storage-keys.fixture';
import type { Catalog } from '@/lib/catalog/catalog';
import { INDEX_PATH } from '@/lib/model/video-index';
import { listSamplePages } from '@/lib/publish/sample-pages';

import { untilAlive } from './alive';
import { expect, test } from './test';

/** Runs in the page, before anything of it. */
type StorageFault = (given: { keys: string[]; text: string }) => void;

const fill: StorageFault = ({ keys, text }) => {
  for (const key of keys) {
    localStorage.setItem(key, text);
    sessionStorage.setItem(key, text);
  }
};

const block: StorageFault = () => {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
};

const exhaust: StorageFault = () => {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
};

const STORAGE: [name: string, fault: StorageFault, text?: string][] = [
  ['holds null', fill, 'null'],
  ['holds an entry that is null', fill, '{"abc":null,"dQw4w9WgXcQ":null}'],
  ['holds lists in lists', fill, '[[[null]]]'],
  ['holds numbers beyond all bounds', fill, '{"dQw4w9WgXcQ":{"at":1e308,"of":-1e308,"on":1e308}}'],
  [
    'holds another site',
    fill,
    '{"dQw4w9WgXcQ":{"at":9,"of":99,"on":1,"title":"A","href":"/\\\\evil.test"}}',
  ],
  ['holds no JSON', fill, '{'],
  ['is blocked', block],
  ['is full', exhaust],
];

/** What comes instead of what was asked for. */
const NETWORK: [name: string, fault: (route: Route) => Promise<void>][] = [
  ['is cut', (route) => route.abort('connectionreset')],
  [
    'asks to sign in',
    (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Sign in</h1>' }),
  ],
  ['says that it is not there', (route) => route.fulfill({ status: 404, body: 'Not found' })],
  ['is overloaded', (route) => route.fulfill({ status: 503, body: 'Try again later' })],
  ['answers with nothing', (route) => route.fulfill({ body: '' })],
];

const SCRIPTS = '**/_next/static/**/*.js';
const PICTURES = 'https://i.ytimg.com/**';

/** Without the bare player and the pages at any address, where there is no framework to load. */
const listPages = (catalog: Catalog) =>
  listSamplePages(catalog, catalog.videos[0]!).filter(
    (path) => !/^\/(?:embed|nothing|offline)/u.test(path),
  );

function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

async function expectReadable(page: Page, path: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  await expect(page.locator('[aria-busy="true"]'), path).toHaveCount(0);
}

/** Whether the app and the early scripts respond. */
async function expectAlive(page: Page, path: string): Promise<void> {
  await page.keyboard.press('Tab');
  await untilAlive(page);
  const theme = page.locator('button[data-switch="theme"]').first();
  const was = await theme.getAttribute('aria-pressed');
  await theme.evaluate((button: HTMLElement) => button.click());
  await expect(theme, path).not.toHaveAttribute('aria-pressed', was!);
}

/** @param errors that pages have thrown */
async function visitAll(page: Page, catalog: Catalog, errors: string[]): Promise<void> {
  for (const path of listPages(catalog)) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await expectReadable(page, path);
    await expectAlive(page, path);
    expect(errors, path).toEqual([]);
  }
}

for (const [name, fault, text = ''] of STORAGE) {
  test(`a storage that ${name}`, async ({ page, catalog }) => {
    const errors = watchErrors(page);
    await page.addInitScript(fault, { keys: STORAGE_KEYS, text });
    await visitAll(page, catalog, errors);
  });
}

for (const [name, fault] of NETWORK) {
  test(`a network that ${name} when scripts are asked for`, async ({ page, context, catalog }) => {
    const errors = watchErrors(page);
    for (const path of listPages(catalog)) {
      await page.goto('about:blank');
      await context.route(SCRIPTS, fault);
      await page.goto(path);
      await page.keyboard.press('Tab');
      await page.waitForTimeout(500);
      await expectReadable(page, path);
      await context.unroute(SCRIPTS, fault);
      await expectAlive(page, path);
      expect(errors, path).toEqual([]);
    }
  });

  test(`a network that ${name} when pictures are asked for`, async ({ page, context, catalog }) => {
    const errors = watchErrors(page);
    await context.route(PICTURES, fault);
    await visitAll(page, catalog, errors);
  });

  test(`a network that ${name} when the list of videos is asked for`, async ({ page, context }) => {
    const errors = watchErrors(page);
    const list = `**${INDEX_PATH}*`;
    await context.route(list, fault);
    await page.goto('/resources/videos?tags=sea-fog');
    await expect(page.getByText('The list could not be loaded.')).toBeVisible();
    await expectReadable(page, 'filters');
    await page.goto('/search?q=fog');
    await expect(page.getByText('Search could not be loaded.')).toBeVisible();
    expect(errors).toEqual([]);
    await context.unroute(list, fault);
    await page.reload();
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
  });
}

test('pictures that never come hold nothing up', async ({ page, context, catalog }) => {
  const errors = watchErrors(page);
  await context.route(PICTURES, () => new Promise(() => {}));
  await visitAll(page, catalog, errors);
});
