import { expect, test } from 'vitest';

import { readCues } from '@/lib/content/cue-reader';
import { toTranscripts } from '@/lib/model/transcript';

import { toTranscriptHtml, toTranscriptText, toVtt } from './transcript';

const track = {
  language: 'en',
  text: '',
  cues: [
    { start: 0.5, end: 3, text: '[Music]' },
    { start: 3, end: 6, text: 'Less is < more & "so on".' },
    { start: 61.25, end: 63, text: 'a --> b\n\nc.' },
  ],
};
const [transcript] = toTranscripts([track], 'en');

test('each passage links to its second and says where its sentences begin', () => {
  expect(toTranscriptHtml(transcript!)).toBe(
    '<p data-start="0" data-at="0 3"><a href="?t=0">0:00</a> <span class="sound">[Music]</span> ' +
      '<span>Less is &lt; more &amp; &quot;so on&quot;.</span></p>' +
      '<p data-start="61" data-at="0"><a href="?t=61">1:01</a> <span>a --&gt; b c.</span></p>',
  );
});

test('the text has neither times nor sounds', () => {
  expect(toTranscriptText(transcript!)).toBe('Less is < more & "so on".\n\na --> b c.\n');
});

test('captions are WebVTT whatever the cues contain', () => {
  expect(toVtt(track)).toBe(
    'WEBVTT\n\n00:00:00.500 --> 00:00:03.000\n[Music]\n\n' +
      '00:00:03.000 --> 00:00:06.000\nLess is &lt; more &amp; "so on".\n\n' +
      '00:01:01.250 --> 00:01:03.000\na --&gt; b\nc.\n',
  );
});

const talk = {
  language: 'en',
  text: '',
  cues: [
    { start: 0, end: 2, text: '<v Ann & Co>Hi<00:00:01.500> all. &lt;b&gt;</v>' },
    { start: 2, end: 2, text: '[Music]' },
    { start: 2, end: 4, text: '<v Ann & Co>Ready?</v>\n<v Ben>Yes.' },
  ],
};
const [spoken] = toTranscripts([talk], 'en');

test('who speaks is said where that changes', () => {
  expect(toTranscriptHtml(spoken!)).toBe(
    '<p data-start="0" data-at="0 1 2 2 3"><a href="?t=0">0:00</a> <b>Ann &amp; Co:</b> ' +
      '<span>Hi all.</span> <span>&lt;b&gt;</span> <span class="sound">[Music]</span> ' +
      '<span>Ready?</span> <b>Ben:</b> <span>Yes.</span></p>',
  );
  expect(toTranscriptText(spoken!)).toBe('Ann & Co: Hi all. <b> Ready?\nBen: Yes.\n');
  expect(toVtt(talk)).toBe(
    'WEBVTT\n\n00:00:00.000 --> 00:00:02.000\n<v Ann &amp; Co>Hi </v><00:00:01.500><v Ann &amp; Co>all. &lt;b&gt;</v>\n\n' +
      '00:00:02.000 --> 00:00:02.001\n[Music]\n\n' +
      '00:00:02.000 --> 00:00:04.000\n<v Ann &amp; Co>Ready?</v>\n<v Ben>Yes.</v>\n',
  );
});

test('sentences of a script without blanks are not parted', () => {
  const cues = [{ start: 0, end: 4, text: '今日は。明日も。' }];
  const [japanese] = toTranscripts([{ language: 'ja', cues, text: '' }], 'ja');
  expect(toTranscriptHtml(japanese!)).toContain('<span>今日は。</span><span>明日も。</span>');
  expect(toTranscriptText(japanese!)).toBe('今日は。明日も。\n');
});

test('captions that roll are published with each word once', () => {
  const cues = [
    { start: 0, end: 2, text: ' \nthe bell' },
    { start: 2, end: 2.01, text: 'the bell\n ' },
    { start: 2.01, end: 4, text: 'the bell\nrings<00:00:03.000><c> now</c>' },
  ];
  expect(toVtt({ ...talk, cues })).toBe(
    'WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nthe bell\n\n' +
      '00:00:02.010 --> 00:00:04.000\nrings <00:00:03.000>now\n',
  );
});

test.each([
  ['sounds, marks and arrows', track],
  ['speakers', talk],
])('captions with %s say the same once they are read again', (_, one) => {
  const { cues, lost } = readCues(toVtt(one));
  expect(lost).toEqual([]);
  const again = cues.map(({ start, end, text }) => ({ start, end, text }));
  expect(toVtt({ ...one, cues: again })).toBe(toVtt(one));
  expect(toTranscriptText(toTranscripts([{ ...one, cues: again }], 'en')[0]!)).toBe(
    toTranscriptText(toTranscripts([one], 'en')[0]!),
  );
});

test('prose is paragraphs', () => {
  const [prose] = toTranscripts([{ language: 'en', cues: null, text: 'One.\n\n<b>Two</b>' }], 'en');
  expect(toTranscriptHtml(prose!)).toBe('<p>One.</p><p>&lt;b&gt;Two&lt;/b&gt;</p>');
});
