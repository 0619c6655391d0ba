import { expect, test } from 'vitest';

import { groupCaptions } from './captions';
import { parseCaptions } from './captions-parser';

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

const clock = (second: number) => new Date(second * 1000).toISOString().slice(11, 19);
const srt = (...cues: [start: number, end: number, text: string][]) =>
  cues.map(([from, to, text]) => `${clock(from)},000 --> ${clock(to)},000\n${text}\n`).join('\n');
const parse = (text: string, duration: number | null = null, language = 'en') => {
  const file = { name: 'a.srt', path: 'videos/a.srt', text };
  const { tracks, problems } = parseCaptions(file, language, 'srt', duration);
  return {
    texts: tracks[0]?.cues?.map((cue) => cue.text),
    told: problems.map(({ line, field, message, fix }) => `${line} ${field} ${message} | ${fix}`),
  };
};
const seconds = (count: number) => Array.from({ length: count }, (_, second) => second);

test('twenty thousand broken cues are reported in a few lines, at once', () => {
  const back = parse(srt(...seconds(20_000).map((n): [number, number, string] => [n + 1, n, 'x'])));
  expect(back.texts).toBeUndefined();
  expect(back.told).toHaveLength(6);
  expect(back.told[4]).toBe(
    '13 captions a cue ends at 4 s, before it starts at 5 s, and is left out | correct one of the two times',
  );
  expect(back.told[5]).toBe(
    '16 captions 19,995 more cues cannot be read and are left out, the first one here | export the captions again as .srt or .vtt',
  );
});

test('captions beyond the end of the video are shown with one warning', () => {
  const late = srt([0, 2, 'A'], [62, 64, 'B'], [63, 65, 'C'], [99, 100, 'D']);
  expect(parse(late, 60)).toEqual({
    texts: ['A', 'B', 'C', 'D'],
    told: [
      '7 captions 2 cues start after the end of the video at 1:00 | check that the file belongs to this video, and the duration of the video',
    ],
  });
  expect(parse(late).told).toEqual([]);
});

test('captions out of order are sorted with one warning', () => {
  expect(parse(srt([4, 5, 'B'], [0, 2, 'A'], [9, 10, 'D'], [6, 8, 'C']))).toEqual({
    texts: ['A', 'B', 'C', 'D'],
    told: [
      '4 captions 2 cues start before the one above; all are shown in chronological order | sort the cues by time',
    ],
  });
});

const SECOND =
  'captions a second track begins here, at the times of the first; both are shown together | put each track into a file of its own';

test('a second track below the first, or between its cues, is one warning', () => {
  const track = (word: string) =>
    seconds(6).map((n): [number, number, string] => [n * 2, n * 2 + 2, `${word} ${n}`]);
  expect(parse(srt(...track('A'), ...track('B'))).told).toEqual([`19 ${SECOND}`]);
  const mixed = track('A').flatMap((cue, n) => [cue, track('B')[n]!]);
  expect(parse(srt(...mixed)).told).toEqual([`4 ${SECOND}`]);
});

test('automatic captions that overlap by habit are not a second track', () => {
  const cues = seconds(20).map((n): [number, number, string] => [n * 2, n * 2 + 4, `word ${n}`]);
  expect(parse(srt(...cues)).told).toEqual([]);
});

test('a file without times, or with the chat of a live stream, is not used', () => {
  expect(parse('It was late.\n\nThen it rained.\n')).toEqual({
    texts: undefined,
    told: ['1 file has no times, so it is not used | export the captions again as .srt or .vtt'],
  });
  expect(parse(srt([0, 1, 'A']), null, 'live_chat').told).toEqual([
    '1 file "live_chat" is what viewers wrote, not what is said, so it is not used | remove the file',
  ]);
});

test.each(['', '\n \n', 'WEBVTT\n', srt([0, 1, ''], [1, 2, ' '], [2, 3, '<i>&nbsp;</i>'])])(
  'a file without words is not used: %j',
  (text) => {
    expect(parse(text)).toEqual({
      texts: undefined,
      told: [
        '1 file contains no words, so it is not used | export the captions again as .srt or .vtt, or remove the file',
      ],
    });
  },
);

test.each([
  ['jp', 'ja'],
  ['gr', 'el'],
  ['cn', 'zh'],
  ['us', 'en'],
  ['xx', 'en or en-GB'],
])('%s is no language, and %s is one', (language, example) => {
  expect(parse(srt([0, 1, 'A']), null, language).told).toEqual([
    `1 file "${language}" in its name is not a language, so it is not used | write a language like ${example} between the dots`,
  ]);
});

test.each([
  ['WebVTT\n\n00:01.000 --> 00:02.000\nA\n', ['A'], []],
  [
    'A talk\n\n1\n00:00:01,000 --> 00:00:02,000\nA\n',
    ['A'],
    [
      '1 captions "A talk" has no times, so it is left out | write its times above it, or remove it',
    ],
  ],
])('the first line of %j', (text, texts, told) => {
  expect(parse(text)).toEqual({ texts, told });
});
