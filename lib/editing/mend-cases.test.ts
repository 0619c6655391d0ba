import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { CASES } from '@/lib/catalog/cases';
import { readCatalog } from '@/lib/catalog/read';
import { folder, write } from '@/lib/catalog/folder.fixture';
import type { Problem } from '@/lib/model/problem';

import { listMends, mendFiles } from './mend';

/** A fix that spells out what to write. */
const IN_FULL =
  /^(?:write|write it as a list:|put .+ quotes:) (?:true|\d\S*|'.*'|"\/[^"]*"|\[.*\]|[\w-]+: .*|- .*)$/u;

const same = (a: Problem) => (b: Problem) =>
  a.field === b.field && a.message === b.message && a.fix === b.fix;

test.each(Object.entries(CASES))('%s: what is spelled out is fixed', (_, content) => {
  if (typeof content === 'string' || Buffer.isBuffer(content)) {
    write({});
    mkdirSync(path.join(folder, 'videos'), { recursive: true });
    writeFileSync(path.join(folder, 'videos/x.md'), content);
  } else write(content);
  const { problems } = readCatalog();
  for (const { fix, mend } of problems)
    if (IN_FULL.test(fix) && !/ (?:if|or) /u.test(fix)) expect(mend, fix).toBeDefined();
  mendFiles(listMends(problems));
  const after = readCatalog().problems;
  for (const problem of problems.filter(({ mend }) => mend))
    expect(after.filter(same(problem))).toEqual([]);
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
