import { expect, test } from 'vitest';

import { parseCaptions } from './captions-parser';

const NOW = Date.parse('2025-06-01T00:00:00Z');
const read = (text: string) => {
  const file = { name: 'a.captions.en.md', path: 'videos/a.captions.en.md', text };
  const { tracks, problems } = parseCaptions(file, 'en', 'md', null, NOW);
  return { text: tracks[0]?.text, told: problems.map(({ line, message }) => `${line} ${message}`) };
};

test.each([
  ['Hello.\n\nAnd\nbye.\n', 'Hello.\n\nAnd\nbye.'],
  ['---\ntitle: SECRET\nlanguage: en\n---\nHello.', 'Hello.'],
  ['\uFEFF---\r\ndraft: false\r\n---\r\nHello.'.replace('\uFEFF', ''), 'Hello.'],
  ['a <!-- SECRET\n\nSECRET --> b\n\n[//]: # (SECRET)\n\n<p hidden>SECRET</p>\n\nc', 'a  b\n\nc'],
  [
    '# Part 1\n\n**Ann:** I *see* `it`, [here](https://a.example/SECRET).',
    'Part 1\n\nAnn: I see it, here.',
  ],
  ['- one\n- two\n\n3. three\n4. four\n\n> five', 'one\n\ntwo\n\n3. three\n\n4. four\n\nfive'],
  [
    '[Music] List<string> <b>x</b><br>y 2 < 3 <inaudible>',
    '[Music] List<string> xy 2 < 3 <inaudible>',
  ],
  ['a {{< comment >}}SECRET{{< /comment >}}b {{< youtube hpTide00002 >}}', 'a b Video on YouTube'],
  ['Ну, *привет*.\n\n你好。', 'Ну, привет.\n\n你好。'],
])('the words of %j', (written, text) => expect(read(written)).toEqual({ text, told: [] }));

test.each([
  'draft: true',
  'published: false',
  'publishDate: 2030-01-01',
  'expiryDate: 2020-01-01',
  'build: { render: never }',
])('nothing of a file with %s', (line) =>
  expect(read(`---\n${line}\n---\nSECRET`)).toEqual({ text: undefined, told: [] }),
);

test.each([
  ['---\ntitle: a: b\n---\nx', '2 there is a second ": " on the line'],
  ['---\ndraft: 1\n---\nx', '2 expected true or false, got 1'],
  ['+++\ndraft = true\n+++\nx', '1 the front matter is TOML'],
  ['a {{< comment >}}SECRET', '1 "comment" has no end'],
])('%j is told, and not used', (written, told) =>
  expect(read(written)).toEqual({ text: undefined, told: [told] }),
);

test.each([
  ['WEBVTT\n\n00:01.000 --> 00:02.000\nA\n', 'vtt'],
  ['1\n00:00:01,000 --> 00:00:02,000\nA\n', 'srt'],
])('times in markdown are told: %j', (text, form) => {
  const file = { name: 'a.captions.en.md', path: 'videos/a.captions.en.md', text };
  expect(parseCaptions(file, 'en', 'md', null, NOW)).toMatchObject({
    tracks: [],
    problems: [
      {
        message: 'contains times, which a text in markdown has not',
        fix: `name it a.captions.en.${form}`,
      },
    ],
  });
});

test('a text without words is told', () => {
  expect(read('\n<!-- later -->\n')).toEqual({
    text: undefined,
    told: ['1 contains no words, so it is not used'],
  });
});
