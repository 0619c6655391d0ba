import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { hasErrors } from '@/lib/model/problem';

import { readCatalog } from './read';
import { folder, video, write } from './folder.fixture';

const told = (files: Record<string, string>) => {
  write(files);
  const { problems } = readCatalog();
  return problems.map(
    ({ severity, message, fix }) =>
      `${severity}: ${message}; ${fix.replace(/\S*content-\w+/u, 'HERE')}`,
  );
};

test('an empty folder is a beginning where it is written, and nothing to publish', () => {
  const sentence =
    'no video was found in videos/ and resources/videos/; put one there, or set CONTENT_DIR to the folder that contains videos/';
  expect(told({})).toEqual([`error: ${sentence}`]);
  process.env.SHOW_DRAFTS = '1';
  expect(told({ 'README.md': '# How we write', '_index.md': '---\ntitle: All\n---\n' })).toEqual([
    `warning: ${sentence}`,
  ]);
});

test.each([
  ['videos', 'HERE'],
  ['site/resources/videos', 'HERE/site'],
])('the folder of the videos itself, %s', (root, above) => {
  process.env.CONTENT_DIR = path.join(folder, root);
  expect(told({ [`${root}/a.md`]: video(1), [`${root}/b.md`]: video(2) })).toContain(
    `error: no video was found in videos/ and resources/videos/, but there is markdown in the folder itself; set CONTENT_DIR to ${above}`,
  );
});

test('files, none of them public', () => {
  expect(
    told({
      'videos/a.md': video(1, 'draft: true'),
      'videos/b.md': video(2, 'published: false'),
      'videos/c.md': video(3, 'publishDate: 9999-01-01'),
      'videos/d.md': video(4, 'headless: true'),
      'videos/e.md': video(5, 'expiryDate: 2020-01-01'),
    }),
  ).toEqual([
    'error: has no public videos, but 2 drafts, 1 scheduled, 1 expired, 1 not rendered; set CONTENT_DIR to another folder if this is the wrong one; SHOW_DRAFTS=1 shows them to you',
  ]);
  process.env.SHOW_DRAFTS = '1';
  expect(hasErrors(readCatalog().problems)).toBe(false);
});

test('a file with errors is reported once', () => {
  expect(told({ 'videos/a.md': video(1, 'draft: maybe') })).toHaveLength(1);
});

test.each([
  [
    ['lessons/a.md', 'talks/2023/b.md', 'node_modules/x/README.md', '.git/y.md'],
    'lessons/, talks/2023/; put the videos into videos/, or set CONTENT_DIR to the folder that contains videos/',
  ],
  [
    ['a.md', 'b/c.md'],
    'the folder itself, b/; put the videos into videos/, or set CONTENT_DIR to the folder that contains videos/',
  ],
  [['content/videos/a/index.md'], 'content/videos/a/; set CONTENT_DIR to HERE/content'],
  [
    ['src/content/resources/videos/a.md', 'docs/x.md'],
    'docs/, src/content/resources/videos/; set CONTENT_DIR to HERE/src/content',
  ],
  [
    ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `${name}/x.markdown`),
    'a/, b/, c/, d/, e/ and 2 more; put the videos into videos/, or set CONTENT_DIR to the folder that contains videos/',
  ],
])('markdown elsewhere: %j', (files, expected) => {
  expect(told(Object.fromEntries(files.map((file) => [file, '# Hello'])))).toEqual([
    `error: no video was found in videos/ and resources/videos/, but there is markdown in ${expected}`,
  ]);
});

test('captions without a video are reported, with the nearest page if one is near', () => {
  const captions = '1\n00:00:01,000 --> 00:00:02,000\nA\n';
  write({ 'videos/harbour.md': video(1), 'videos/quay/index.md': video(2), 'videos/bad.md': 'x' });
  for (const file of [
    'harbor.captions.en.srt',
    'harbour.captions.en.srt',
    'harbour.srt',
    'quay/talk.de.vtt',
    'quay/subtitles.sbv',
    'bad.captions.en.srt',
    'inlet/captions.en.srt',
  ]) {
    mkdirSync(path.join(folder, 'videos', path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, 'videos', file), captions);
  }
  const { problems } = readCatalog();
  const loose = problems.filter(({ message }) => /^contains captions /u.test(message));
  expect(loose.map(({ file, fix }) => `${file} ${fix}`.replace(/\S*content-\w+\//gu, ''))).toEqual([
    'videos/harbor.captions.en.srt name it after its page; the nearest is videos/harbour.md',
    'videos/inlet/captions.en.srt name it after its page, or move it out of the folder until it has one',
    'videos/harbour.srt harbour.captions.en.srt is there: give it the name of its own language, or remove it',
    'videos/quay/subtitles.sbv export it as .srt or .vtt, and name it captions.en.srt',
    'videos/quay/talk.de.vtt name it captions.de.vtt',
  ]);
});
