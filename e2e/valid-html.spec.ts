import { readFileSync } from 'node:fs';

import { HtmlValidate } from 'html-validate';

import { listServed } from '@/lib/build/output';
import { type SiteName, SITES } from '@/lib/commands/e2e';

import { expect, test } from './test';

/** What Next.js wrote; `public/` only has parts of pages. */
const listPages = (site: SiteName) =>
  listServed(SITES[site].folder).filter((file) => /(?:^|\/)\.next\/.*\.html$/u.test(file));

test('every built page is valid HTML @every-site @main', async ({ site }) => {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
  // Next.js's own page for an error that nothing has caught.
  const pages = listPages(site).filter((file) => !file.endsWith('_global-error.html'));
  expect(pages.length).toBeGreaterThan(10);
  const found: string[] = [];
  for (const file of pages) {
    const { results } = await validator.validateString(readFileSync(file, 'utf8'));
    for (const { messages } of results)
      found.push(...messages.map(({ message, selector }) => `${file}: ${message} (${selector})`));
  }
  expect(found).toEqual([]);
});

test('every link to a part of its own page has a target @every-site @main', ({ site }) => {
  const lost = listPages(site).flatMap((file) => {
    const html = readFileSync(file, 'utf8');
    return [...html.matchAll(/ href="#([^"]+)"/gu)]
      .map(([, id]) => decodeURIComponent(id!))
      .filter((id) => id !== 'top' && !id.startsWith('t=') && !html.includes(` id="${id}"`))
      .map((id) => `${file}: #${id}`);
  });
  expect(lost).toEqual([]);
});
