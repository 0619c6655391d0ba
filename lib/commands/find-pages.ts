/** Pages of a built site that read the index of another library, and how fast they answer. Used by `bench-find.ts`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import type { Browser, Page } from '@playwright/test';

import { median } from './slow-phone';

/** How much slower than this machine the phone is. */
const SLOWER = 4;
const CHANGES = 15;

/** A page of the built site with the generated library; every response is counted at its compressed size. */
export async function openPage(browser: Browser, site: string, folder: string, address: string) {
  const page = await browser.newPage();
  const loaded: { url: string; kilobytes: number }[] = [];
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== site) return route.abort();
    const isOurs = /^\/(?:library|pagefind)\//u.test(url.pathname);
    if (!isOurs) return route.continue();
    const body = readFileSync(path.join(folder, url.pathname));
    const kilobytes = gzipSync(body).byteLength / 1000;
    loaded.push({ url: url.pathname, kilobytes: Math.min(kilobytes, body.byteLength / 1000) });
    const contentType = url.pathname.endsWith('.js')
      ? 'text/javascript'
      : 'application/octet-stream';
    return route.fulfill({ body, contentType });
  });
  await page.goto(site + address);
  const sum = (part: string) =>
    loaded.filter(({ url }) => url.includes(part)).reduce((total, one) => total + one.kilobytes, 0);
  return { page, loaded, sum };
}

/** Median milliseconds from a press on an option until the counts and the number of results have changed. */
export async function timeFilters(page: Page): Promise<number> {
  const heads = page.locator('.facet > button').filter({ visible: true });
  await heads.first().click();
  await page.locator('.facet input[type=checkbox]').first().waitFor();
  for (const head of await heads.all())
    if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times: number[] = [];
  for (let change = 0; change < CHANGES; change++) {
    times.push(
      await page.evaluate(async (index) => {
        const boxes = [
          ...document.querySelectorAll<HTMLInputElement>('.facet input[type=checkbox]'),
        ];
        const list = 'main [aria-label="Selected"]';
        const before = document.querySelector(list)?.textContent;
        const start = performance.now();
        boxes[(index * 5) % boxes.length]!.click();
        for (
          let turn = 0;
          turn < 2000 && document.querySelector(list)?.textContent === before;
          turn++
        )
          await new Promise((resolve) => setTimeout(resolve, 0));
        return performance.now() - start;
      }, change),
    );
    await page.waitForTimeout(300);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return median(times);
}

/** Median milliseconds from a keystroke to its answer, with everything loaded. */
export async function timeLetters(page: Page, question: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const field = page.getByRole('main').getByRole('searchbox');
  const type = async () => {
    for (let end = 1; end <= CHANGES; end++) {
      await field.fill(question.slice(0, end));
      await page.waitForTimeout(400);
    }
  };
  await type();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(() => performance.clearMeasures());
  await type();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const times = await page.evaluate(() =>
    performance.getEntriesByName('search').map(({ duration }) => duration),
  );
  return median(times);
}
