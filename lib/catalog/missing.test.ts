import { expect, test } from 'vitest';

import { video, write } from './folder.fixture';
import { listMissing } from './missing';
import { readCatalog } from './read';

const CHAPTERS = 'duration: 300\nchapters: ["0:00 A", "1:00 B", "2:00 C"]';
const SRT = '1\n00:00:01,000 --> 00:00:04,000\nThe tide turns at six.\n';

const titles = () =>
  Object.fromEntries(
    listMissing(readCatalog()).map(({ kind, rows }) => [kind, rows.map(({ title }) => title)]),
  );

test('each group has the videos that lack something, newest first; a short needs no chapters', () => {
  write({
    'videos/a.md': video(1, `description: About it.\n${CHAPTERS}`),
    'videos/a.captions.en.srt': SRT,
    'videos/b.md': video(2, CHAPTERS),
    'videos/c.md': video(3, 'description: Brief.\nisShort: true'),
    'videos/d.md': video(4),
  });
  expect(titles()).toEqual({
    description: ['Video 4', 'Video 2'],
    captions: ['Video 4', 'Video 3', 'Video 2'],
    chapters: ['Video 4'],
  });
});

test('a term of one video is there with the file of that video', () => {
  write({
    'videos/a.md': video(1, 'tags: [Tide, Fog]\nspeakers: [Ada]'),
    'videos/b.md': video(2, 'tags: [Tide]'),
    'tags/fog.md': '---\ntitle: Fog\n---\n',
    'tags/lonely.md': '---\ntitle: Lonely\n---\n',
  });
  expect(listMissing(readCatalog()).find(({ kind }) => kind === 'usedOnce')!.rows).toEqual([
    { title: 'Fog', href: '/tags/fog', source: '/resources/videos/video-1' },
  ]);
});

test('a library that lacks nothing has no groups', () => {
  write({
    'videos/a.md': video(1, `description: About it.\n${CHAPTERS}`),
    'videos/a.captions.en.srt': SRT,
  });
  expect(titles()).toEqual({});
});

test('no draft, scheduled or hidden page is in it, even where drafts are shown', () => {
  process.env.SHOW_DRAFTS = '1';
  write({
    'videos/a.md': video(1, 'tags: [Tide]'),
    'videos/b.md': video(2, 'draft: true\ntags: [Tide, Secret]'),
    'videos/c.md': video(3, 'publishDate: 2999-01-01\ntags: [Later]'),
    'videos/d.md': video(4, 'build: { list: never }\ntags: [Unlisted]'),
    'videos/e.md': video(5, 'build: { render: never }\ntags: [Hidden]'),
    'tags/tide.md': '---\ntitle: Tide\n---\n',
  });
  expect(readCatalog().videos.length).toBeGreaterThan(1);
  expect(titles()).toEqual({
    description: ['Video 1'],
    captions: ['Video 1'],
    chapters: ['Video 1'],
    usedOnce: ['Tide'],
  });
});
