/** Reading takes time in proportion to what is read: ten times the text, at most fifteen times the computing. */
import { expect, test } from 'vitest';

import { wordsOf } from '@/lib/catalog/features';
import { findChapters } from '@/lib/model/chapters';
import { words } from '@/lib/model/words';

import { findBodyProblems } from './body-problems';
import { parseCaptions } from './captions';
import { withoutComments } from './comments';
import { resolveShortcodes } from './shortcodes';
import { parseVideoFile } from './video-file';

/** In characters; the longest body has 262,144. */
const LENGTH = 5_000;
/** Times below this many milliseconds are noise. */
const NOISE = 4;

const FRONT = 'title: A\ndate: 2024-01-02\nvideoId: hpTest00001\n';
const numbered = (make: (n: number) => string) => (length: number) => {
  let text = '';
  for (let n = 0; text.length < length; n++) text += make(n);
  return text;
};
const repeated = (piece: string) => numbered(() => piece);

function readBody(body: string) {
  const text = `---\n${FRONT}---\n${body}`;
  const { entry } = parseVideoFile({ name: 'x.md', path: 'videos/x.md', text }, ['tags'], 0);
  if (!entry) return;
  const source = { file: 'x.md', bodyLine: 1 };
  const resolved = resolveShortcodes(withoutComments(entry.video.body).text, {
    ...source,
    videoId: undefined,
    params: {},
    words: words.body,
    rules: { drop: [], unwrap: [] },
    resolve: () => undefined,
  });
  findBodyProblems(resolved.text, source);
  findChapters(resolved.text, 600);
  wordsOf(resolved.text);
}

const readFront = (front: string) =>
  void parseVideoFile(
    { name: 'x.md', path: 'videos/x.md', text: `---\n${FRONT}${front}\n---\n` },
    ['tags'],
    0,
  );

const readCaptions = (text: string) =>
  void parseCaptions({ name: 'a.srt', path: 'videos/a.srt', text }, 'en', 'srt', 60, 0);

const clock = (n: number) =>
  `0${Math.floor(n / 3600) % 10}:${String(Math.floor(n / 60) % 60).padStart(2, '0')}:${String(n % 60).padStart(2, '0')},000`;

const BODIES: Record<string, (length: number) => string> = {
  'links without an end': repeated(']('),
  'pictures without an end': repeated('!['),
  brackets: repeated('['),
  backticks: numbered((n) => '`'.repeat((n % 300) + 1) + ' '),
  'unknown shortcodes': numbered((n) => `{{< x${n} >}} `),
  'shortcodes without an end': repeated('{{<'),
  'stars and underscores': repeated('*_'),
  'nested quotes': repeated('>'),
  'nested lists': repeated('- '),
  'starts of comments': repeated('<!--'),
  comments: repeated('<!-- a -->'),
  tags: repeated('<a '),
  notes: numbered((n) => `[^${n}]\n\n[^${n}]: a\n\n`),
  'times of chapters': numbered((n) => `${n % 60}:00 a\n`),
  'one long line': repeated('word '),
  'one long word': repeated('a'),
};

const CASES: [string, (text: string) => void, (length: number) => string][] = [
  ...Object.entries(BODIES).map(
    ([name, make]) => [name, readBody, make] as [string, typeof readBody, typeof make],
  ),
  [
    'captions that end before they start',
    readCaptions,
    numbered((n) => `${n}\n${clock(n + 1)} --> ${clock(n)}\nA\n\n`),
  ],
  [
    'captions with broken times',
    readCaptions,
    numbered((n) => `${n}\n${clock(n)} --> 00:xx\nA\n\n`),
  ],
  ['the words of links without an end', (text) => void wordsOf(text), repeated('](')],
  ['captions without times', readCaptions, repeated('words and words\n\n')],
];

/** Milliseconds of computing: the median of three runs. */
function measure(read: (text: string) => void, text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    read(text);
    return process.cpuUsage(before).user / 1000;
  });
  return times.sort((a, b) => a - b)[1]!;
}

test.each(CASES)('%s', (_, read, make) => {
  // Code that has run often is faster; both sizes are measured with what the first run leaves.
  read(make(LENGTH));
  const small = Math.max(NOISE, measure(read, make(LENGTH)));
  expect(measure(read, make(LENGTH * 10)) / small).toBeLessThan(15);
});

test.each([
  ['front matter of lines', repeated('a\n')],
  ['keys of front matter', numbered((n) => `k${n}: 1\n`)],
  ['nested brackets of YAML', (length: number) => `x: ${'['.repeat(length)}`],
  ['aliases of YAML', (length: number) => `x: &a b\ny: [${repeated('*a,')(length)}]`],
])('%s', (_, make) => {
  readFront(make(LENGTH / 3));
  const small = Math.max(NOISE, measure(readFront, make(LENGTH / 3)));
  expect(measure(readFront, make((LENGTH / 3) * 10)) / small).toBeLessThan(15);
});
