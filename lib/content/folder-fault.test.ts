import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';

import { assertContentFolder } from './folder-fault';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'folder-'));
  mkdirSync(path.join(folder, 'videos'));
  writeFileSync(path.join(folder, 'a.md'), '# A');
  symlinkSync('round', path.join(folder, 'round'));
  symlinkSync('gone', path.join(folder, 'lost'));
  symlinkSync('.', path.join(folder, 'link'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  delete process.env.CONTENT_DIR;
});

const FIX = 'set CONTENT_DIR to the folder that contains videos/';

test.each([
  ['a.md', `which is not a folder; ${FIX}`],
  ['a.md/videos', `which is not a folder; ${FIX}`],
  ['nowhere', `which does not exist; ${FIX}`],
  ['lost', `which does not exist; ${FIX}`],
  ['round', `which cannot be read (ELOOP); make it readable, or ${FIX}`],
])('CONTENT_DIR is %s', (name, rest) => {
  process.env.CONTENT_DIR = path.join(folder, name);
  expect(assertContentFolder).toThrow(
    new Error(`CONTENT_DIR is "${path.join(folder, name)}", ${rest}`),
  );
});

test('CONTENT_DIR begins with "~", which no shell has replaced', () => {
  process.env.CONTENT_DIR = '~/Filme';
  expect(assertContentFolder).toThrow(
    new Error(
      'CONTENT_DIR is "~/Filme", which begins with "~"; write out the full path of your home folder',
    ),
  );
});

test.each(['', ' ', '\t'])('CONTENT_DIR is blank: %j', (blank) => {
  process.env.CONTENT_DIR = blank;
  expect(assertContentFolder).toThrow(
    new Error(`CONTENT_DIR is empty; ${FIX}, or unset it to use content/`),
  );
});

test.each([undefined, 'content', 'link'])('a folder that can be read: %s', (name) => {
  if (name !== undefined)
    process.env.CONTENT_DIR = name === 'link' ? path.join(folder, name) : name;
  expect(assertContentFolder).not.toThrow();
});
