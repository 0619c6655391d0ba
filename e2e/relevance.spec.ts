import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from './test';

type Questions = {
  /** How many had their answer in the first three when this was last changed; fewer is a failure. */
  least: number;
  questions: { q: string; page?: string; video?: string; second?: number }[];
};

const read = (site: string) =>
  JSON.parse(
    readFileSync(path.join(import.meta.dirname, 'relevance', `${site}.json`), 'utf8'),
  ) as Questions;

test('questions have their answer in the first three @content', async ({ page, site, catalog }) => {
  test.setTimeout(180_000);
  const { least, questions: all } = read(site);
  // An editor may take a page away; what is asked about it goes with it.
  const questions = all.filter(({ page: slug, video }) => catalog.getVideo((video ?? slug)!));
  const missed: string[] = [];
  for (const { q, page: slug, video, second } of questions) {
    await page.goto(`/search?q=${encodeURIComponent(q)}`);
    await expect(
      page.getByRole('status').filter({ hasText: /^(?:No results for|\d+ results?)/u }),
    ).toBeVisible();
    const top = page
      .getByRole('region', { name: video ? 'Moments' : 'Videos' })
      .getByRole('link', { name: /./u });
    // A question without an answer is counted below.
    await top
      .first()
      .waitFor({ timeout: 10_000 })
      .catch(() => undefined);
    const hrefs = await top.evaluateAll((links) =>
      links.slice(0, 3).map((link) => (link as HTMLAnchorElement).href),
    );
    const isRight = hrefs.some((href) => {
      const { pathname, searchParams } = new URL(href);
      const [last] = decodeURIComponent(pathname).split('/').slice(-1);
      if (!video) return last === slug;
      return last === video && Math.abs(Number(searchParams.get('t')) - second!) <= 10;
    });
    if (!isRight) missed.push(`${q} -> ${hrefs.join(' ')}`);
  }
  console.log(
    `${site}: ${questions.length - missed.length} of ${questions.length} questions answered in the first three`,
  );
  for (const line of missed) console.log(`  missed: ${line}`);
  expect(questions.length).toBeGreaterThan(0);
  expect(missed.length).toBeLessThanOrEqual(all.length - least);
});
