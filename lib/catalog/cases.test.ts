import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { CASES } from './cases';
import { readCatalog } from './read';
import { folder, report, write } from './folder.fixture';

/** What is reported in each case, by name. */
const TOLD = new Map(
  readFileSync(path.join(import.meta.dirname, 'cases.txt'), 'utf8')
    .split(/^## /mu)
    .slice(1)
    .map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end), section.slice(end + 1).trimEnd()] as const;
    }),
);

function writeCase(file: string, content: string | Buffer) {
  write({});
  mkdirSync(path.join(folder, 'videos'), { recursive: true });
  writeFileSync(path.join(folder, 'videos', file), content);
}

test.each(Object.entries(CASES))('%s', (name, content) => {
  if (typeof content === 'string' || Buffer.isBuffer(content)) writeCase('x.md', content);
  else write(content);
  expect(report(readCatalog())).toBe(TOLD.get(name));
});

test('every text of cases.txt belongs to a case', () => {
  expect([...TOLD.keys()]).toEqual(Object.keys(CASES));
});

test('a folder with all of them gives one report, in the order of its files', async () => {
  let number = 0;
  for (const [name, content] of Object.entries(CASES)) {
    if (typeof content !== 'string' && !Buffer.isBuffer(content)) continue;
    const file = `${String(++number).padStart(2, '0')}-${name.replace(/[^\w]+/gu, '-').slice(0, 40)}.md`;
    // Each has its own page, so that none is merely reported as the twin of another.
    const own = `hpCase${String(number).padStart(5, '0')}`;
    const isText = typeof content === 'string';
    writeCase(
      file,
      isText
        ? content.replace('hpTest00001', own).replace(/^title: A$/mu, `title: ${own}`)
        : content,
    );
  }
  await expect(`${report(readCatalog())}\n`).toMatchFileSnapshot('./cases.folder.txt');
});
