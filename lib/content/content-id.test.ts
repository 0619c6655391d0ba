import { rmSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { folder, video, write } from '@/lib/catalog/folder.fixture';
import { readCatalog } from '@/lib/catalog/read';

const CAPTIONS = '1\n00:00:01,000 --> 00:00:02,000\nHello.\n';
const files = { 'videos/a.md': video(1), 'videos/a.captions.en.srt': CAPTIONS };

function idWith(more: Record<string, string>): string {
  write({ ...files, ...more });
  return readCatalog().contentId;
}

test('the same files have the same id, also after others were read', () => {
  const id = idWith({});
  expect(id).toMatch(/^[\da-f]{16}$/u);
  expect(idWith({ 'videos/b.md': video(2) })).not.toBe(id);
  rmSync(path.join(folder, 'videos/b.md'));
  expect(idWith({})).toBe(id);
});

test.each([
  ['a video', { 'videos/a.md': video(1, '', 'More.') }],
  ['captions', { 'videos/a.captions.en.srt': CAPTIONS.replace('Hello', 'Hallo') }],
  ['settings', { 'site.yaml': 'name: Other' }],
  ['a term', { 'tags/jam.md': '---\ntitle: Jam\n---\n' }],
])('%s changes it', (_, more) => {
  const id = idWith({});
  expect(idWith(more)).not.toBe(id);
  expect(idWith(more)).toBe(readCatalog().contentId);
});

test('a file by another name changes it', () => {
  write({ 'videos/a.md': video(1) });
  const id = readCatalog().contentId;
  write({ 'videos/a.captions.en.srt': CAPTIONS });
  const one = readCatalog().contentId;
  write({ 'videos/a.captions.de.srt': CAPTIONS });
  expect(new Set([id, one, readCatalog().contentId]).size).toBe(3);
});
