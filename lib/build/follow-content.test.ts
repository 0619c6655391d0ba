import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

import { folder, video, write } from '@/lib/catalog/test-folder';
import { INDEX_PATH } from '@/lib/model/library-index';

import { followContent } from './follow-content';

it('writes when a file is saved, added or deleted, and at no other time', async () => {
  const root = path.join(folder, '.written');
  const look = followContent(root);
  const titles = () =>
    [1, 2].filter((n) => existsSync(path.join(root, `resources/videos/video-${n}.md`)));
  write({ 'videos/a.md': video(1) });
  expect(await look()).toBe(true);
  expect(await look()).toBe(false);
  expect(titles()).toEqual([1]);
  expect(existsSync(path.join(root, 'pagefind/pagefind.js'))).toBe(true);

  write({ 'videos/b.md': video(2) });
  expect(await look()).toBe(true);
  expect(titles()).toEqual([1, 2]);
  expect(readFileSync(path.join(root, INDEX_PATH), 'utf8')).toContain('hpTest00002');

  write({ 'videos/a.md': video(1, 'duration: long') });
  expect(await look()).toBe(false);
  expect(titles()).toEqual([1, 2]);

  rmSync(path.join(folder, 'videos/a.md'));
  expect(await look()).toBe(true);
  expect(titles()).toEqual([2]);
});
