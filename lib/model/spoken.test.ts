import { expect, test } from 'vitest';

import { textOf } from './cue-text';
import { toSpokenCues } from './spoken';

/** Cues of one second each, or with their own times. */
const said = (...cues: (string | [start: number, end: number, text: string])[]) =>
  toSpokenCues(
    cues.map((cue, n) => {
      const [start, end, text] = typeof cue === 'string' ? [n, n + 1, cue] : cue;
      return { start, end, text };
    }),
  ).map(({ start, lines }) => [start, lines.map(textOf).join('|')]);

test('YouTube’s automatic captions: old line and new, and between them the old for 10 ms', () => {
  const vtt = said(
    [0.16, 1.99, ' \nhello<00:00:00.480><c> everyone</c>'],
    [1.99, 2, 'hello everyone\n '],
    [2, 4.47, 'hello everyone\nwelcome<00:00:02.240><c> back</c>'],
    [4.47, 4.48, 'welcome back\n '],
    [4.48, 6, 'welcome back\n[Music]'],
    [6, 9, '[Music]\n '],
  );
  expect(vtt).toEqual([
    [0.16, 'hello everyone'],
    [2, 'welcome back'],
    [4.48, '[Music]'],
  ]);
});

test('a word by itself on its line rolls too, and a refrain in rolling captions stays twice', () => {
  const cues = said('go', [1, 1.01, 'go'], [1.01, 3, 'go\ngo'], 'go\nla la', 'la la\nla la');
  expect(cues.map(([, text]) => text)).toEqual(['go', 'go', 'la la', 'la la']);
});

test('three lines that roll up', () => {
  expect(said('A\nB', 'A\nB\nC', 'B\nC\nD', 'D')).toEqual([
    [0, 'A|B'],
    [1, 'C'],
    [2, 'D'],
  ]);
});

test('the tail of the last cue, and cues that grow', () => {
  expect(said('we go to the bell', 'the bell rings at noon', 'at noon we eat')).toEqual([
    [0, 'we go to the bell'],
    [1, 'rings at noon'],
    [2, 'we eat'],
  ]);
  expect(said('a', 'a b', 'a\nb c').map(([, text]) => text)).toEqual(['a', 'b', 'c']);
  expect(said('今天天气', '今天天气很好', '很好我们出去').map(([, text]) => text)).toEqual([
    '今天天气',
    '很好',
    '我们出去',
  ]);
});

test('words that are left keep their own times', () => {
  const [, cue] = toSpokenCues([
    { start: 0, end: 1, text: 'so it' },
    { start: 1, end: 3, text: 'so it<00:00:02.000> is<00:00:02.500> noon' },
  ]);
  expect(cue!.lines).toEqual([
    [
      { text: 'is ', start: 2 },
      { text: 'noon', start: 2.5 },
    ],
  ]);
});

test.each([
  [
    '<u>Hello</u> and welcome',
    'Hello <u>and</u> welcome',
    'Hello and welcome',
    'Hello and <u>welcome</u>',
  ],
  ['<font color="#f00">Guten</font> Tag', 'Guten <font color="#f00">Tag</font>'],
  ['a\n<c.now>b</c> c', 'a\nb <c.now>c</c>', '<b>a</b>\nb c'],
])('a mark that moves from word to word: %s', (...cues) => {
  expect(said(...cues)).toHaveLength(1);
  const [cue] = toSpokenCues(cues.map((text, n) => ({ start: n, end: n + 1, text })));
  expect(cue!.end).toBe(cues.length);
  // When sung again, the marks start over.
  expect(said(...cues, ...cues)).toHaveLength(2);
});

test('lines that roll or grow, and change case and punctuation as they do', () => {
  const texts = (...cues: string[]) => said(...cues).map(([, text]) => text);
  expect(
    texts('hello and welcome', 'Hello and welcome,\nto the show', 'TO THE SHOW.\nToday'),
  ).toEqual(['hello and welcome', 'to the show', 'Today']);
  expect(texts('I think therefore', 'I think, therefore I am')).toEqual([
    'I think therefore',
    'I am',
  ]);
  expect(texts('wir gehen', 'Wir gehen – heute Abend', '“heute Abend” … ins Kino')).toEqual([
    'wir gehen',
    '– heute Abend',
    '… ins Kino',
  ]);
  expect(texts('今天天气', '今天，天气很好。', '很好！我们出去')).toEqual([
    '今天天气',
    '很好。',
    '我们出去',
  ]);
});

test.each([
  [['<v Ann>I see the boat', '<v Bob>the boat is red', '<v Ann>is red it is', '<v Bob>it is so']],
  [['<v Ann>Hi', '<v Bob>Hi']],
  [['<c.yellow>No.</c>', '<c.cyan>No.</c>']],
  [['We ship small batches', 'small batches win', 'Every single time.']],
  [['I see the boat', 'the boat is red']],
  [['...', '...']],
])('what is really said again stays: %j', (cues) => {
  const texts = cues.map((text) => text.replace(/<[^<>]*>/gu, ''));
  expect(said(...cues).map(([, text]) => text)).toEqual(texts);
});

test('captions that roll and name who speaks', () => {
  const cues = said('<v Ann>A b', '<v Ann>A b\n<v Bob>C d', '<v Bob>C d\n<v Ann>E f', 'E f\nG');
  expect(cues.map(([, text]) => text)).toEqual(['A b', 'C d', 'E f', 'G']);
  const three = '<v Ann>A b\n<v Bob>C d\n<v Ann>E f';
  expect(said(three, `${three}\n<v Bob>g h`, `${three}\n<v Bob>g h\nI j`)[2]).toEqual([2, 'I j']);
});

test.each([
  ['a refrain', 'We will rock you', 'We will rock you'],
  ['a word that ends one cue and begins the next', 'I know that', 'that is true', 'and so on'],
  ['half a word', 'the car', 'carpet is red'],
  ['a line said again after a pause', [0, 1, 'no no'], [5, 6, 'no no\nyes']],
] as const)('%s stays', (_, ...cues) => {
  const texts = cues.map((cue) => (typeof cue === 'string' ? cue : cue[2]).replace('\n', '|'));
  expect(said(...cues.map((cue) => cue as string)).map(([, text]) => text)).toEqual(texts);
});

test('a person who repeats a line now and then is not cut', () => {
  const lines = Array.from({ length: 20 }, (_, n) => `this is line ${n}`);
  const cues = said(...lines, 'Really?\nNo way.', 'No way.\nYes.');
  expect(cues.slice(-2).map(([, text]) => text)).toEqual(['Really?|No way.', 'No way.|Yes.']);
});

test('the same cue twice at one time is one', () => {
  expect(said([0, 2, 'A'], [0, 2, 'A'], [2, 4, 'B'])).toEqual([
    [0, 'A'],
    [2, 'B'],
  ]);
});
