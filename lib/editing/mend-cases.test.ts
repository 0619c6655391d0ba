import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { CASES } from '@/lib/catalog/cases';
import { readCatalog } from '@/lib/catalog/read';
import { folder, write } from '@/lib/catalog/folder.fixture';
import type { Problem } from '@/lib/model/problem';

import { listMends, mendFiles } from './mend';
import { listRevealed } from './obey-hiding.fixture';

/** A fix that spells out what to write. */
const IN_FULL =
  /^(?:write|write it as a list:|put .+ quotes:) (?:true|\d\S*|'.*'|"\/[^"]*"|\[.*\]|[\w-]+: .*|- .*)$/u;

/** The same in a body; what is in brackets may be left to the editor. */
const IN_BODY =
  /^write (?:!?\[(?!words\]).+\]\((?!address)[^…]+\)|\{\{[<%] .* [>%]\}\}|<\w+ .*>|(?:https?:|mailto:|\/)\S+)$/u;

/** Any other words would do, or any other address. */
const GUESSED = /without words|"\[a\]\(https:\/\/a\.example\/b c\)"/u;

const same = (a: Problem) => (b: Problem) =>
  a.field === b.field && a.message === b.message && a.fix === b.fix;

test.each(Object.entries(CASES))('%s: what is spelled out is fixed', (_, content) => {
  if (typeof content === 'string' || Buffer.isBuffer(content)) {
    write({});
    mkdirSync(path.join(folder, 'videos'), { recursive: true });
    writeFileSync(path.join(folder, 'videos/x.md'), content);
  } else write(content);
  const before = readCatalog();
  const { problems } = before;
  for (const { field, fix, message, mend } of problems) {
    const isBody = field === 'body' || field === 'shortcode';
    const isGuess = / (?:if|or) /u.test(fix) || GUESSED.test(message);
    if ((isBody ? IN_BODY : IN_FULL).test(fix) && !isGuess) expect(mend, fix).toBeDefined();
  }
  const told = problems.filter(({ mend }) => mend);
  if (told.length === 0) return;
  mendFiles(listMends(problems));
  const after = readCatalog();
  for (const problem of told) expect(after.problems.filter(same(problem))).toEqual([]);
  expect(listRevealed(before)).toEqual(expect.arrayContaining(listRevealed(after)));
});

test.each(['no', 'off', '0', '"false"', 'never', 'maybe', 'n', '[]', 'null x'])(
  'nothing makes `draft: %s` false',
  (value) => {
    write({
      'videos/x.md': `---\ntitle: A\ndate: 2024-01-02\nvideoId: 'hpTest00001'\ndraft: ${value}\n---\n`,
    });
    const { problems } = readCatalog();
    expect(problems.map(({ field }) => field)).toEqual(['draft']);
    expect(listMends(problems)).toEqual([]);
  },
);
