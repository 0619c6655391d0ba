import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, it, test } from 'vitest';

import { folder, write } from '@/lib/catalog/folder.fixture';

import { writeContentFile } from './content-file';

let outside: string;
beforeEach(() => (outside = mkdtempSync(path.join(tmpdir(), 'outside-'))));
afterEach(() => rmSync(outside, { recursive: true }));

/** The sentence without the path of the content folder. */
const save = (file: string, isReplacing?: boolean) =>
  writeContentFile(file, 'new', isReplacing)?.replace(
    new RegExp(`^\\S*${path.basename(folder)}/`, 'u'),
    '',
  );
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

it('makes the folders a file lies in', () => {
  write({});
  expect(save('resources/videos/a/index.md')).toBeUndefined();
  expect(read('resources/videos/a/index.md')).toBe('new');
});

it('overwrites a file only if told to', () => {
  write({ 'videos/a.md': 'old' });
  expect(save('videos/a.md')).toBe('videos/a.md already exists');
  expect(read('videos/a.md')).toBe('old');
  expect(save('videos/a.md', true)).toBeUndefined();
  expect(read('videos/a.md')).toBe('new');
});

test.each(['../a.md', 'videos/../../a.md', '/elsewhere/a.md', '..'])('%s lies outside', (file) => {
  write({});
  expect(writeContentFile(file, 'new')).toMatch(/ would be outside the content folder$/u);
});

it('follows no link to a folder outside', () => {
  write({});
  symlinkSync(outside, path.join(folder, 'videos'));
  expect(save('videos/b/a.md')).toBe('videos/b/a.md would be outside the content folder');
  expect(existsSync(path.join(outside, 'b'))).toBe(false);
});

it.each([true, false])('follows no link to a file outside, replacing %s', (isReplacing) => {
  const file = path.join(outside, 'a.md');
  writeFileSync(file, 'mine');
  write({});
  symlinkSync(file, path.join(folder, 'a.md'));
  expect(save('a.md', isReplacing)).toBe(isReplacing ? undefined : 'a.md already exists');
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

it('says so where a folder cannot be made', () => {
  write({ videos: 'a file' });
  expect(save('videos/a.md')).toBe('videos/a.md cannot be written (EEXIST)');
});
