import { expect, test } from 'vitest';

import { video, write } from '@/lib/catalog/folder.fixture';
import { readCatalog } from '@/lib/catalog/read';
import { PLAYER_FILES, playerFile } from '@/lib/model/player';

import { toPlayerTables } from './player-table';

test('each video that has a page is in the files that are asked for it, and no other is', () => {
  write({
    'videos/a.md': video(1, 'slug: constructor'),
    'videos/b.md': video(2, 'slug: 霧'),
    'videos/c.md': video(3, 'build: { list: never }'),
    'videos/d.md': video(4, 'draft: true'),
  });
  const tables = toPlayerTables(readCatalog());
  expect([...tables.keys()]).toEqual(PLAYER_FILES);
  for (const [slug, videoId] of [
    ['constructor', 'hpTest00001'],
    ['霧', 'hpTest00002'],
    ['video-3', 'hpTest00003'],
  ] as const) {
    expect(tables.get(playerFile(slug))!.videos[slug]).toMatchObject({ videoId, slug });
    expect(tables.get(playerFile(videoId))!.slugs[videoId]).toBe(slug);
  }
  expect(JSON.stringify([...tables])).not.toContain('hpTest00004');
});

test('the videos of a large library are spread over all files', () => {
  const files = new Set(Array.from({ length: 500 }, (_, n) => playerFile(`video-${n}`)));
  expect([...files].sort()).toEqual([...PLAYER_FILES].sort());
});
