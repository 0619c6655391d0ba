/**
 * `npm run test:growth`: reading takes time in proportion to what is read: ten times the text, at most fifteen times the
 * computing. Its process has room for
 * short-lived objects: the share of the garbage collector grows with the heap.
 */
import { print, printError } from '@/lib/build/print';
import { wordsOf } from '@/lib/catalog/features';
import { findChapters } from '@/lib/model/chapters';
import { words } from '@/lib/model/words';

import { findBodyProblems } from '@/lib/content/body-problems';
import { parseCaptions } from '@/lib/content/captions-parser';
import { withoutComments } from '@/lib/content/comments';
import { resolveShortcodes } from '@/lib/content/shortcodes';
import { parseVideoFile } from '@/lib/content/video-file';

/** In characters; the longest body has 262,144. */
const LENGTH = 5_000;
/** Times below this many milliseconds are noise. */
const NOISE = 4;
const MOST = 15;
/** A machine that is busy with something else fails nothing; what is quadratic fails each. */
const ATTEMPTS = 3;

const FRONT = 'title: A\ndate: 2024-01-02\nvideoId: hpTest00001\n';
const numbered = (make: (n: number) => string) => (length: number) => {
  let text = '';
  for (let n = 0; text.length < length; n++) text += make(n);
  return text;
};
const repeated = (piece: string) => numbered(() => piece);
/** Front matter is shorter than a body. */
const shorter = (make: (length: number) => string) => (length: number) => make(length / 3);

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
  'links with gaps': repeated('[aa] (b [cc][dd] '),
  'lines of tables': repeated('|a|b\n'),
  'front matter': repeated('---\ntitle: a\n'),
  'code without an end': repeated('```a\n\n'),
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
  ['front matter of lines', readFront, shorter(repeated('a\n'))],
  ['front matter of bold keys', readFront, shorter(repeated('**title:** a\n'))],
  ['front matter of bullets', readFront, shorter(repeated('• *a\n'))],
  ['front matter of keys behind hyphens', readFront, shorter(repeated('- title: a\n  tags:\n'))],
  ['front matter of lists without hyphens', readFront, shorter(repeated('tags:\n  -a\n  b\n'))],
  ['front matter of texts', readFront, shorter(repeated('title: a: b\n#c d\n'))],
  ['front matter of links', readFront, shorter(repeated('- [a](b)\n'))],
  ['keys of front matter', readFront, shorter(numbered((n) => `k${n}: 1\n`))],
  ['nested brackets of YAML', readFront, shorter((length) => `x: ${'['.repeat(length)}`)],
  ['aliases of YAML', readFront, shorter((length) => `x: &a b\ny: [${repeated('*a,')(length)}]`)],
];

/** Milliseconds of computing: of five runs the one that was disturbed least. */
function measure(read: (text: string) => void, text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    read(text);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

/** How many times as long a text takes that is ten times as long. */
function growthOf(read: (text: string) => void, make: (length: number) => string): number {
  // Code that has run often is faster; both sizes are measured with what the first run leaves.
  read(make(LENGTH));
  const small = Math.max(NOISE, measure(read, make(LENGTH)));
  return measure(read, make(LENGTH * 10)) / small;
}

for (const [name, read, make] of CASES) {
  let growth = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && growth > MOST; attempt++)
    growth = Math.min(growth, growthOf(read, make));
  print(`${growth.toFixed(1).padStart(6)}  ${name}`);
  if (growth <= MOST) continue;
  printError(`  more than ${MOST}`);
  process.exitCode = 1;
}
