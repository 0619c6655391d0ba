import { expect, test } from 'vitest';

import { readCueText, textOf } from './cue-text';

const texts = (text: string) => readCueText(text).map(textOf);

test.each([
  ['<i>Jam</i> <b.big>and</b> <u>honey</u>', 'Jam and honey'],
  ['<c.yellow.bg_blue>Jam</c><lang en-GB> jam</lang>', 'Jam jam'],
  ['{\\an8}<font color="#fff">Jam</font>', 'Jam'],
  ['<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>だ', '漢字だ'],
  ['<ruby>漢<rt>かん</ruby>だ', '漢だ'],
  ['a <rt>word</rt> alone', 'a word alone'],
  ['<00:01.000>Jam<01:00:02.000> tomorrow', 'Jam tomorrow'],
  ['It&#39;s &#x27;caf&eacute;&apos; &amp;&nbsp;bar', "It's 'café' & bar"],
  ['a&lrm;b&rlm;', 'a\u200eb\u200f'],
  ['&lt;i&gt; &amp;lt; &unknown; &#0; &#xD800;', '<i> &lt; &unknown; \ufffd \ufffd'],
  ['<inaudible> List<string> a < b > c <3', '<inaudible> List<string> a < b > c <3'],
  ['>> Who is it?', 'Who is it?'],
  ['  a \t b  ', 'a b'],
])('%s is %s', (written, text) => expect(texts(written)).toEqual([text]));

test('lines stay lines, empty ones too', () => {
  expect(texts(' \none<br>two\n')).toEqual(['', 'one', 'two', '']);
});

test('a span has the time and the speaker that precede it', () => {
  expect(readCueText('so<00:00:01.500><c> it</c><00:01:02.000><c> is</c>')).toEqual([
    [{ text: 'so ' }, { text: 'it ', start: 1.5 }, { text: 'is', start: 62 }],
  ]);
  expect(readCueText('<v.loud Mary &amp; Ann>Hi.\nYou!</v> Well. <v>Yes.')).toEqual([
    [{ text: 'Hi.', speaker: 'Mary & Ann' }],
    [{ text: 'You! ', speaker: 'Mary & Ann' }, { text: 'Well. Yes.' }],
  ]);
});
