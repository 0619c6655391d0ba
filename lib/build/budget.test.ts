import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { folder, write } from '@/lib/catalog/folder.fixture';

import { boundOf, BUDGETS, type Budget, overBudget, weighSite } from './budget';

/** Text that gzip can hardly compress. */
const noise = (kilobytes: number) =>
  Array.from({ length: kilobytes * 1350 }, () => Math.random().toString(36).charAt(2)).join('');

test('what grew is reported with its file and its weight', () => {
  write({
    'server/app/index.html':
      '<script type="application/json" id="page:wake">["/_next/static/a.js"]</script>',
    'server/app/resources/videos/small.html': 'small',
    'server/app/resources/videos/big.html': noise(14),
    'server/app/_not-found.html': `<script>${noise(7)}</script>`,
    'static/a.js': 'a',
  });
  mkdirSync(path.join(folder, 'static/media'));
  writeFileSync(path.join(folder, 'static/media/a.woff2'), noise(45));
  const found = overBudget(weighSite(folder), 'en');
  expect(found).toHaveLength(3);
  expect(found[0]).toMatch(
    /^watch, HTML: \d+\.\d KB, may be 12\.4; the heaviest is .*\/big\.html$/u,
  );
  expect(found[1]).toMatch(
    /^scripts in a page: \d+\.\d KB, may be 5\.5; the heaviest is .*_not-found/u,
  );
  expect(found[2]).toMatch(/^all fonts: \d+\.\d KB, may be 40; the heaviest is .*\/a\.woff2$/u);
});

test('a page weighs as much as the stylesheets it asks for', () => {
  write({
    'server/app/resources/videos/a.html':
      '<link rel="stylesheet" href="/_next/static/all.css?dpl=1" data-precedence="next"/>',
    'static/all.css': noise(2),
    'static/other.css': noise(5),
  });
  const both = weighSite(folder).find(({ budget }) => budget === 'watch, HTML and stylesheet')!;
  expect(Math.round(both.kilobytes)).toBe(2);
});

test('another dictionary may add a few kilobytes of script, and nothing else', () => {
  const budgets = Object.keys(BUDGETS) as Budget[];
  for (const language of ['en', 'en-US', 'is'])
    expect(budgets.map((budget) => boundOf(budget, language))).toEqual(Object.values(BUDGETS));
  const heavier = budgets.filter((budget) => boundOf(budget, 'ja') !== BUDGETS[budget]);
  expect(heavier).toEqual(['scripts of a page, after the first sign of life']);
  expect(boundOf(heavier[0]!, 'ja') - BUDGETS[heavier[0]!]).toBe(4);
});
