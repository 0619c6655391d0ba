import { expect, test } from 'vitest';

import { video, write } from '@/lib/catalog/folder.fixture';
import { readCatalog } from '@/lib/catalog/read';

import { homeMetadata } from './metadata';

test('a site that does not describe itself is described by what it holds', () => {
  write({
    'videos/a/index.md': video(1, 'tags: [Harbour, Boats]'),
    'videos/b/index.md': video(2, 'tags: [Harbour]'),
  });
  const { description, openGraph } = homeMetadata(readCatalog());
  expect(description).toBe('2 videos on Test, about Harbour and Boats.');
  expect(openGraph).toMatchObject({ description });
});

test('a site without subjects', () => {
  write({ 'videos/a/index.md': video(1) });
  expect(homeMetadata(readCatalog()).description).toBe('1 video on Test.');
});

test('its own description comes first', () => {
  write({ 'site.yaml': 'name: Test\ndescription: Of boats.', 'videos/a/index.md': video(1) });
  expect(homeMetadata(readCatalog()).description).toBe('Of boats.');
});
