import { expect, test } from 'vitest';

import { readCues } from './cue-reader';

const read = (...lines: string[]) => {
  const { cues, lost } = readCues(lines.join('\n'));
  return [...cues.map(({ line, text }) => [line, text]), ...lost.map(Object.values)];
};
const at = (second: number) => `00:00:0${second}.000 --> 00:00:0${second + 1}.000`;

test('WebVTT has blocks that are not cues, and cues with any name', () => {
  const names = ['WEBVTT - from Teams', 'Kind: captions', '', 'STYLE', '::cue { color: red }', ''];
  const blocks = ['REGION', 'id:a', '', 'NOTE', 'for us', '', 'NOTE more', ''];
  expect(
    read(
      ...names,
      ...blocks,
      '8f14-45/1-0',
      at(1),
      'A',
      '',
      'Intro',
      at(2),
      'B',
      'C',
      '',
      '3',
      at(3),
    ),
  ).toEqual([
    [16, 'A'],
    [20, 'B\nC'],
    [25, ''],
  ]);
});

test('a blank line ends the text of WebVTT, and text without times is reported', () => {
  expect(read('WEBVTT', '', at(1), 'A', '', 'lost', 'too', '', at(2), 'B')).toEqual([
    [3, 'A'],
    [9, 'B'],
    [6, 'lost', 'no times'],
  ]);
});

test('the empty first line of YouTube’s cues may have lost its blank', () => {
  expect(read('WEBVTT', '', at(1), '', 'A', '', at(2), ' ', 'B')).toEqual([
    [3, 'A'],
    [7, ' \nB'],
  ]);
});

test.each([
  ['numbered', ['1', at(1), 'A', '', '2', at(2), 'B']],
  ['without numbers', [at(1), 'A', '', at(2), 'B']],
  ['without blank lines', ['1', at(1), 'A', '2', at(2), 'B']],
  ['with many blank lines', ['', '1', at(1), '', 'A', '', '', '', '2', '', at(2), 'B', '', '']],
  ['with the number below', [at(1), '1', 'A', '', at(2), '2', 'B']],
  ['with a byte order mark', ['\uFEFF1', at(1), 'A', '', '2', at(2), 'B']],
  ['with names', ['8f14-45/1-0', at(1), 'A', '', '8f14-45/1-1', at(2), 'B']],
])('SubRip %s', (_, lines) => {
  expect(readCues(lines.join('\n')).cues.map(({ text }) => text)).toEqual(['A', 'B']);
  expect(readCues(lines.join('\n')).lost).toEqual([]);
});

test('a blank line within a text, and a number that is said', () => {
  expect(read('1', at(1), 'A', '', 'B', '', '2', at(2), '2024', '', '3', at(3), '4')).toEqual([
    [2, 'A\n\nB'],
    [8, '2024'],
    [12, '4'],
  ]);
  expect(read(at(1), '10', at(2), '9')).toEqual([
    [1, '10'],
    [3, '9'],
  ]);
});

test('a cue that cannot be read takes no other with it', () => {
  const broken = ['2', '00:00:0x,000 --> 00:00:03,000', 'lost'];
  expect(read('1', at(1), 'A', '', ...broken, '', '3', 'no times', '', '4', at(4), 'B')).toEqual([
    [2, 'A'],
    [13, 'B'],
    [6, '00:00:0x,000 --> 00:00:03,000', 'broken times'],
    [10, 'no times', 'no times'],
  ]);
});

test('a line of times in two pieces is one loss', () => {
  expect(read('1', '00:00:01', ',000 --> 00:00:02,000', 'A', '', '2', at(2), 'B')).toEqual([
    [7, 'B'],
    [2, '00:00:01', 'broken times'],
  ]);
});

test.each([[''], ['WEBVTT'], ['WEBVTT\nKind: captions\n\n'], ['1\n'], ['\n\n']])(
  '%j holds nothing, and nothing is lost',
  (text) => expect(readCues(text)).toEqual({ cues: [], lost: [] }),
);

test('prose has no cues', () => {
  expect(read('It was late: 10:30.', '', 'Then it rained.')).toEqual([
    [1, 'It was late: 10:30.', 'no times'],
    [3, 'Then it rained.', 'no times'],
  ]);
});

test('the headers of files that were joined into one are not text', () => {
  const header = 'WEBVTT - part\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\n';
  const part = (n: number) => `${header}\n00:0${n}.000 --> 00:0${n}.900\nA ${n}\n`;
  for (const between of ['\n', '']) {
    const { cues, lost } = readCues([1, 2, 3].map(part).join(between));
    expect(cues.map(({ text, line }) => [text, line])).toEqual(
      [1, 2, 3].map((n) => [`A ${n}`, 4 + (n - 1) * (between === '' ? 5 : 6)]),
    );
    expect(lost).toEqual([]);
  }
  expect(readCues('WEBVTT\n\n00:01.000 --> 00:02.000\nIt begins with\nWEBVTT\n').cues).toHaveLength(
    1,
  );
});

test('what is left of a timing line is not speech, even where it begins like a note', () => {
  const cut = 'NOTE 00:01:16.000';
  expect(read('WEBVTT', '', at(1), 'A', cut, 'B', '', '2', at(3), 'NOTE is a word')).toEqual([
    [3, 'A'],
    [9, 'NOTE is a word'],
    [5, cut, 'broken times'],
  ]);
  const left = 'NOTE --> 00:01:14,000';
  for (const file of [
    ['WEBVTT', '', at(1), 'A', '', left, 'B'],
    ['1', at(1), 'A', '', left, 'B'],
  ])
    expect(read(...file).map(([, text]) => text)).toEqual(['A', left]);
});
