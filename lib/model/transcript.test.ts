import { expect, test } from 'vitest';

import type { Cue, Track } from './captions';
import { toPassages, toTranscripts } from './transcript';

const cue = (start: number, end: number, text: string): Cue => ({ start, end, text });
const textsOf = (cues: Cue[]) =>
  toPassages(cues).map(({ pieces }) => pieces.map(({ text }) => text));

test('cues become sentences, and a sentence within a cue starts where its share of the text does', () => {
  const [passage] = toPassages([
    cue(0, 4, 'The lamp is lit. The fog'),
    cue(4, 8, 'comes in from the point.'),
  ]);
  expect(passage!.pieces).toEqual([
    { start: 0, text: 'The lamp is lit.', isSound: false },
    { start: (4 * 17) / 24, text: 'The fog comes in from the point.', isSound: false },
  ]);
});

test('a passage is about 30 seconds and ends with a sentence', () => {
  const cues = Array.from({ length: 20 }, (_, n) => cue(n * 5, n * 5 + 5, `Sentence ${n}.`));
  const passages = toPassages(cues);
  expect(passages.map(({ start, end }) => [start, end])).toEqual([
    [0, 25],
    [25, 50],
    [50, 75],
    [75, 100],
  ]);
});

test('a pause ends a passage', () => {
  expect(textsOf([cue(0, 2, 'Before.'), cue(9, 11, 'After.')])).toEqual([['Before.'], ['After.']]);
});

test('overlapping cues of a machine are read in their order, without full stops as they are', () => {
  const cues = [
    cue(0, 3.4, '[Music]'),
    cue(1.2, 5, 'this walk is for people that'),
    cue(3.4, 7.5, 'want to hear the bell'),
  ];
  const [passage] = toPassages(cues);
  expect(passage!.pieces).toEqual([
    { start: 0, text: '[Music]', isSound: true },
    { start: 1.2, text: 'this walk is for people that', isSound: false },
    { start: 3.4, text: 'want to hear the bell', isSound: false },
  ]);
});

test('lines that roll on from the cue before are read once', () => {
  const cues = [
    cue(0, 2, 'the bell'),
    cue(2, 2.01, 'the bell'),
    cue(2.01, 4, 'the bell\nrings at<00:00:03.000><c> noon</c>'),
    cue(4, 6, 'rings at noon\nevery day'),
  ];
  expect(textsOf(cues).flat().join(' ')).toBe('the bell rings at noon every day');
});

test('words said twice on purpose stay', () => {
  expect(textsOf([cue(0, 1, 'No.'), cue(1, 2, 'No.')])).toEqual([['No.', 'No.']]);
});

test('markup and entities of captions are not read', () => {
  expect(textsOf([cue(0, 2, '{\\an8}<i>Jam</i> &amp; honey.')])).toEqual([['Jam & honey.']]);
  expect(textsOf([cue(0, 2, 'Less is < more.')])).toEqual([['Less is < more.']]);
});

test('lines of scripts without blanks are joined without one, and their marks end sentences', () => {
  const japanese = [
    cue(0, 2, '今日は\nいい'),
    cue(2, 4, '天気です。「はい」'),
    cue(4, 6, 'と言った。'),
  ];
  expect(textsOf(japanese)).toEqual([['今日はいい天気です。', '「はい」と言った。']]);
  expect(textsOf([cue(0, 2, '在 2024'), cue(2, 4, '年用'), cue(4, 6, 'React！好。')])).toEqual([
    ['在 2024 年用 React！', '好。'],
  ]);
  expect(textsOf([cue(0, 2, 'सुनो। फिर'), cue(2, 4, 'आओ।')])).toEqual([['सुनो।', 'फिर आओ।']]);
  expect(textsOf([cue(0, 2, 'كيف؟ نعم'), cue(2, 4, 'هنا۔ ثم')])).toEqual([
    ['كيف؟', 'نعم هنا۔', 'ثم'],
  ]);
  expect(textsOf([cue(0, 2, '안녕'), cue(2, 4, '하세요. 네.')])).toEqual([['안녕 하세요.', '네.']]);
});

test('a word has the time that precedes it', () => {
  const [passage] = toPassages([cue(0, 10, 'It is.<00:00:08.000> Come<00:00:09.000> here.')]);
  expect(passage!.pieces.map(({ start }) => start)).toEqual([0, 8]);
});

test('a sentence ends where another person speaks', () => {
  const cues = [
    cue(0, 2, '<v Ann>So I</v> <v Ben>No, you'),
    cue(2, 4, '<v Ben>said it.'),
    cue(4, 6, 'Quite.'),
  ];
  expect(toPassages(cues)[0]!.pieces.map(({ speaker, text }) => [speaker, text])).toEqual([
    ['Ann', 'So I'],
    ['Ben', 'No, you said it.'],
    [undefined, 'Quite.'],
  ]);
});

test('a very long sentence is cut between cues', () => {
  const cues = Array.from({ length: 12 }, (_, n) => cue(n * 10, n * 10 + 10, `on and on ${n}`));
  cues.unshift(cue(0, 0.1, 'One.'), cue(0, 0.1, 'Two.'));
  expect(toPassages(cues).every(({ start, end }) => end - start <= 66)).toBe(true);
});

test('no cue gives no passage', () => {
  expect(toPassages([])).toEqual([]);
});

test('a clean track comes before a machine’s, a timed one before prose, the site’s language first', () => {
  const clean = { language: 'en-GB', cues: [cue(0, 2, 'The bell.')], text: '' };
  const machine = { language: 'en', cues: Array(30).fill(cue(0, 2, 'the bell')), text: '' };
  const prose = { language: 'en', cues: null, text: 'The bell.\n\nIt rings.' };
  const german = { language: 'de', cues: null, text: 'Die Glocke.' };
  const languages = (tracks: Parameters<typeof toTranscripts>[0]) =>
    toTranscripts(tracks, 'en').map(({ language }) => language);
  expect(languages([german, machine, prose, clean])).toEqual(['en-GB', 'de']);
  expect(languages([prose, machine])).toEqual(['en']);
  expect(toTranscripts([prose, machine], 'en')[0]!.passages).toHaveLength(1);
  expect(toTranscripts([prose], 'en')[0]!.paragraphs).toEqual(['The bell.', 'It rings.']);
});

test('tracks of two regions or scripts are all read', () => {
  const clean = (language: string) => ({ language, cues: [cue(0, 2, 'Bom dia.')], text: '' });
  const machine = (language: string) => ({ language, cues: [cue(0, 2, 'bom dia')], text: '' });
  const languages = (...tracks: Track[]) =>
    toTranscripts(tracks, 'pt-PT').map(({ language }) => language);
  expect(languages(clean('pt-BR'), machine('pt-PT'))).toEqual(['pt-PT', 'pt-BR']);
  expect(languages(clean('pt-BR'), machine('pt'))).toEqual(['pt-BR']);
  expect(languages(machine('zh-Hans'), clean('zh-Hant'))).toEqual(['zh-Hans', 'zh-Hant']);
  expect(languages(clean('zh-Hans'), machine('zh'), machine('zh-TW'))).toEqual([
    'zh-Hans',
    'zh-TW',
  ]);
});

test('of two tracks in one language that are equally good the first is read', () => {
  const track = { language: 'en', cues: [cue(0, 2, 'The bell.')], text: '' };
  const other = { ...track, cues: [cue(0, 2, 'A bell.')] };
  expect(toTranscripts([track, other], 'en').map((one) => one.track)).toEqual([track]);
});

test('a track of nothing but sounds is not a transcript', () => {
  expect(toTranscripts([{ language: 'en', cues: [cue(0, 9, '[Music]')], text: '' }], 'en')).toEqual(
    [],
  );
});
