import type { Request } from '@playwright/test';

import { listServed } from '@/lib/build/output';
import { SITES } from '@/lib/commands/e2e';
import { LIBRARY_PATH, HOME_PATH, PATHS_PATH, SHORTS_PATH, VIDEOS_PATH } from '@/lib/model/address';

import { wake } from './alive';
import { expect, test } from './test';

const SEGMENT = /\.segments\//u;

/** For each page, a link to a page of another kind. */
const WALK = [
  `header a[href="${VIDEOS_PATH}"]`,
  'main article h2 a, main article h3 a',
  'main article a[href^="/tags/"]',
  `header a[href="${PATHS_PATH}"]`,
  'main article a[href^="/paths/"]',
  'main a[href^="/paths/"][href$="/1"]',
  'header a[href="/series"]',
  'main a[href^="/series/"]',
  `footer a[href="${SHORTS_PATH}"]`,
  `header a[href="${LIBRARY_PATH}"]`,
  `header a[href="${HOME_PATH}"]`,
];

test(
  'nobody requests the segments of a page, which the build removes, and navigating needs none',
  { tag: '@library' },
  async ({ page, site }) => {
    expect(listServed(SITES[site].folder).filter((file) => SEGMENT.test(file))).toEqual([]);
    const requests: Request[] = [];
    const missing: string[] = [];
    await page.goto(HOME_PATH, { waitUntil: 'networkidle' });
    page.on('request', (request) => void requests.push(request));
    page.on('response', (response) => {
      const isData = response.request().headers()['rsc'] !== undefined;
      if (isData && response.status() >= 400) missing.push(response.url());
    });
    await wake(page);
    const visited = [HOME_PATH];
    for (const selector of WALK) {
      const link = page.locator(selector).first();
      const href = (await link.getAttribute('href'))!;
      await link.hover();
      await link.click();
      await expect(page).toHaveURL(href);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
      visited.push(href);
    }
    for (const href of visited.reverse().slice(1, 4)) {
      await page.goBack();
      await expect(page).toHaveURL(href);
    }
    await page.waitForLoadState('networkidle');
    const headers = requests.map((request) => request.headers());
    expect(headers.filter((sent) => sent['rsc'] !== undefined).length).toBeGreaterThan(5);
    expect(headers.filter((sent) => sent['next-router-segment-prefetch'])).toEqual([]);
    expect(requests.filter((request) => SEGMENT.test(request.url()))).toEqual([]);
    expect(requests.filter((request) => request.resourceType() === 'document')).toEqual([]);
    expect(missing).toEqual([]);
  },
);
