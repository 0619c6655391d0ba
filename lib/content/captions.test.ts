import { expect, test } from 'vitest';

import { groupCaptions } from './captions';

test('captions belong to the file beside them, under all their names', () => {
  const files = [
    'videos/a/index.md',
    'videos/a/data.captions.en.srt',
    'videos/a/transcript.en.srt',
    'videos/a/captions.en-GB.vtt',
    'videos/a/index.captions.en.md',
    'videos/b.captions.de.srt',
    'videos/b.data.captions.en.srt',
    'videos/my.captions.story.captions.en.srt',
    'videos/other.srt',
  ];
  expect(Object.fromEntries(groupCaptions(files))).toEqual({
    'videos/a/index': [
      'videos/a/data.captions.en.srt',
      'videos/a/transcript.en.srt',
      'videos/a/captions.en-GB.vtt',
      'videos/a/index.captions.en.md',
    ],
    'videos/b': ['videos/b.captions.de.srt', 'videos/b.data.captions.en.srt'],
    'videos/my.captions.story': ['videos/my.captions.story.captions.en.srt'],
  });
});
