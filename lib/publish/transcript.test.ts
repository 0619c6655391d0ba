import { expect, test } from 'vitest';

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

test('captions are WebVTT whatever the cues hold', () => {
  expect(toVtt(track)).toBe(
    'WEBVTT\n\n00:00:00.500 --> 00:00:03.000\n[Music]\n\n' +
      '00:00:03.000 --> 00:00:06.000\nLess is < more & "so on".\n\n' +
      '00:01:01.250 --> 00:01:03.000\na → b\nc.\n',
  );
});

test('prose is paragraphs', () => {
  const [prose] = toTranscripts([{ language: 'en', cues: null, text: 'One.\n\n<b>Two</b>' }], 'en');
  expect(toTranscriptHtml(prose!)).toBe('<p>One.</p><p>&lt;b&gt;Two&lt;/b&gt;</p>');
});
