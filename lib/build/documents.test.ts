import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { folder, video, write } from '@/lib/catalog/folder.fixture';

import { writeDocuments } from './documents';

/** An empty folder, removed after the test. */
function makeRoot(name: string): string {
  const root = path.join(folder, name);
  mkdirSync(root);
  return root;
}

function readAll(root: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
      .map((file) => [path.relative(root, file), readFileSync(file, 'base64')]),
  );
}

test('two builds of the same content write the same files, byte for byte', async () => {
  write({ 'videos/a.md': video(1, 'slug: jam-&-[2]\ntags: [Jam]'), 'videos/b.md': video(2) });
  const [first, second] = [makeRoot('first'), makeRoot('second')];
  expect(await writeDocuments(readCatalog(), first)).toBe(10);
  await writeDocuments(readCatalog(), second);
  expect(readAll(second)).toEqual(readAll(first));
  const names = Object.keys(readAll(first)).sort();
  expect(names).toEqual([
    'og/categories.png',
    'og/concepts.png',
    'og/home.png',
    'og/resources/videos.png',
    'og/tags.png',
    'og/tags/jam.png',
    'resources/videos/jam-&-[2].json',
    'resources/videos/jam-&-[2].md',
    'resources/videos/video-2.json',
    'resources/videos/video-2.md',
  ]);
});

test('a picture of a body is copied unchanged', async () => {
  const gif = 'GIF89a\x28\0\x1e\0\0\0\0';
  write({ 'videos/a/index.md': video(1, '', '![x](x.gif)'), 'videos/a/x.gif': gif });
  const root = makeRoot('public');
  await writeDocuments(readCatalog(), root);
  const written = Object.entries(readAll(root)).filter(([name]) => name.endsWith('.gif'));
  expect(written).toEqual([
    [
      expect.stringMatching(/^library\/pictures\/[\da-f]{12}\/40x30\/x\.gif$/u),
      Buffer.from(gif).toString('base64'),
    ],
  ]);
});

test('what an earlier build wrote is removed, what a person put there stays', async () => {
  const root = makeRoot('public');
  write({ 'videos/a.md': video(1), 'videos/b.md': video(2) });
  await writeDocuments(readCatalog(), root);
  writeFileSync(path.join(root, 'logo.svg'), '<svg/>');
  write({ 'videos/b.md': video(2, 'draft: true') });
  await writeDocuments(readCatalog(), root);
  const files = Object.keys(readAll(root));
  expect(files.filter((file) => /(?<!cards.*)2/u.test(file))).toEqual([]);
  expect(files).toContain('logo.svg');
});
