import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { DEFAULT_TAXONOMIES } from '@/lib/model/site';

import { toFormProblems } from './form-problems';
import { toSchemaFiles } from './schema-files';

const [ofOthers, own] = [
  [...Object.values(DEFAULT_TAXONOMIES), 'series'],
  ['speakers', ...Object.values(DEFAULT_TAXONOMIES)],
].map((taxonomies) => toSchemaFiles(taxonomies).get('.pages.yml')!) as [string, string];
const home = process.cwd();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'form-'));
  process.chdir(folder);
  vi.stubEnv('CONTENT_DIR', undefined);
  mkdirSync('content');
  writeFileSync('content/site.yaml', 'name: Site\ntaxonomies:\n  speaker: speakers\n');
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

test('a form without a taxonomy of the site, or with another one, is reported', () => {
  writeFileSync('.pages.yml', ofOthers);
  expect(toFormProblems()).toEqual([
    {
      severity: 'warning',
      file: 'content/site.yaml',
      line: 3,
      column: 3,
      field: 'taxonomies',
      message: 'the web form does not have speakers and still has series',
      fix: 'run npm run generate and commit the files it writes, or ask a developer to',
    },
  ]);
});

test('nothing is said about the form of this site, or if there is none', () => {
  expect(toFormProblems()).toEqual([]);
  writeFileSync('.pages.yml', own);
  expect(toFormProblems()).toEqual([]);
});
