import { expect, test } from 'vitest';

import { report, video, write } from './folder.fixture';
import { readCatalog } from './read';

const told = (files: Record<string, string>) => {
  write({ 'videos/a.md': video(1), ...files });
  return report(readCatalog());
};
const SRT = '00:00:01,000 --> 00:00:02,000\nA\n';
const TERM = '---\ntitle: Fog\n---\n';

test.each<[string, string, string, string]>([
  ['Videos', video(2), 'videos', '1 page in it is missing'],
  ['video', video(2), 'videos', '1 page in it is missing'],
  ['vidoes', video(2), 'videos', '1 page in it is missing'],
  ['Resources/videos', video(2), 'resources/videos', '1 page in it is missing'],
  ['resources/video', video(2), 'resources/videos', '1 page in it is missing'],
  ['tag', TERM, 'tags', '1 page in it is missing'],
  ['Tags', TERM, 'tags', '1 page in it is missing'],
  ['category', TERM, 'categories', '1 page in it is missing'],
  ['path', '---\ntitle: P\nvideos: [a]\n---\n', 'paths', '1 page in it is missing'],
])('%s/ is not read', (folder, text, meant, outcome) => {
  const fix = meant === 'videos' ? 'move its files to videos' : `rename it to ${meant}`;
  expect(told({ [`${folder}/x.md`]: text })).toBe(
    `${folder}:1:1  warning  folder  is not read, so ${outcome}; did you mean ${meant}/?\n  fix: ${fix}`,
  );
});

test.each(['new.md', 'talks/2024/new.md'])('a video in %s is not read', (file) => {
  expect(told({ [file]: video(2) })).toBe(
    `${file}:1:1  warning  file  has a videoId, but is not read: videos are in videos/\n  fix: move it to videos; if it is not meant for the site, to a folder whose name begins with "_"`,
  );
});

test.each([
  ['captions/a.captions.en.srt', 'videos/a.md'],
  ['captions/a/captions.en.srt', 'videos/a.md'],
  ['a.en.vtt', 'videos/a.md'],
  ['subtitles/b.en.srt', 'the page of its video'],
])('the captions %s are not read', (file, page) => {
  expect(told({ [file]: SRT })).toBe(
    `${file}:1:1  warning  file  contains captions in a folder that is not read\n  fix: move it beside ${page}`,
  );
});

test('what is put aside, or belongs to another part of a Hugo site, is left alone', () => {
  expect(
    told({
      'README.md': '# Us',
      '_template.md': video(2),
      '_drafts/x.md': video(3),
      'archive/x.md': video(4),
      'Entwürfe/x.md': video(5),
      'blog/x.md': '---\ntitle: X\nyoutube: hpTest00009\n---\n',
      'blog/x.en.srt': SRT,
      'blog/draft.md': video(6, 'draft: true'),
      'about.md': TERM,
      'topics/x.md': TERM,
      'themes/videos/x.md': video(7),
    }),
  ).toBe('');
});
