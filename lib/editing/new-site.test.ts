import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';

import { createSite, nextSteps } from './new-site';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'new-site-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

test.each(['en', 'de', 'ja', 'is'])('a new site in %s has nothing wrong with it', (language) => {
  expect(createSite(folder, language, '2026-05-01')).toBeUndefined();
  vi.stubEnv('CONTENT_DIR', folder);
  const { problems, published, site } = readCatalog();
  expect([problems, published.length, site.language]).toEqual([[], 1, language]);
});

test('nothing is overwritten', () => {
  createSite(folder, 'en', '2026-05-01');
  expect(createSite(folder, 'de', '2026-05-01')).toBe(
    `${folder} is not empty, and nothing in it is overwritten; name a folder that is new or empty`,
  );
});

test('it says what to do next, and that some languages get English', () => {
  expect(nextSteps('mine', 'is').slice(0, 3)).toEqual([
    'created mine with one example video',
    'its menus and buttons are in English, since there are none in is yet',
    '1. write the name of your site into mine/site.yaml',
  ]);
});
