import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { folder, report, video, write } from '@/lib/catalog/folder.fixture';

import { formatDiff } from './diff';
import { applyMends, listMends, mendFiles, mendInRounds, tryMends } from './mend';
import { listSpellings } from './spellings';

const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const mend = () => {
  const catalog = readCatalog();
  return mendFiles([...listMends(catalog.problems), ...listSpellings(catalog)]);
};

test.each([
  ['videoId: 12345678901', "videoId: '12345678901'"],
  ['videoId: 01234567890', "videoId: '01234567890'"],
  ['videoId: -1234567890', "videoId: '-1234567890'"],
  ['videoId: "https://youtu.be/hpTest00009?t=3" # copied', "videoId: 'hpTest00009' # copied"],
  ['duration: 3:03', 'duration: 183'],
  ['duration: "1:02:03"', 'duration: 3723'],
  ['title: 0123', "title: '0123'"],
  ['title: TRUE', "title: 'TRUE'"],
  ['title: 1.10 # a version', "title: '1.10' # a version"],
  ['title: 0x1F', "title: '0x1F'"],
  ['title: 0o17', "title: '0o17'"],
  ['description: .5', "description: '.5'"],
  ["title: [It's]", "title: '[It''s]'"],
  ['description: 1e5', "description: '1e5'"],
  ['tags: Talks', 'tags: [Talks]'],
  ['tags: C#, F#', 'tags: [C#, F#]'],
  ['tags: "One two"', 'tags: ["One two"]'],
  ['tags: 2019', "tags: ['2019']"],
  ['tags: [2019, 1.10, +1, a]', "tags: ['2019', '1.10', '+1', a]"],
  ['tags: ["a", Part: one]', 'tags: ["a", \'Part: one\']'],
  ['isShort: "yes"', 'isShort: true'],
  ["weight: '5'", 'weight: 5'],
  ['date: 1 March 2024', 'date: 2024-03-01'],
  ['date: 20240301', 'date: 2024-03-01'],
  ['date: "2024/3/1 9:05"', 'date: 2024-03-01T09:05:00Z'],
  ['videoId: hpTest00009&t=30s', "videoId: 'hpTest00009'"],
  ['videoId: v=hpTest00009', "videoId: 'hpTest00009'"],
  ['title: WIP #2', "title: 'WIP #2'"],
  ["title:   It's #1 #2 ", "title:   'It''s #1 #2' "],
  ['title: #2 of three', "title: '#2 of three'"],
  ['title: 2024 #1', "title: '2024 #1'"],
  ['tags: [a, b #1]', "tags: [a, 'b #1']"],
  ['tags: [a #1, b #2, c]', "tags: ['a #1', 'b #2', c]"],
  ['tags:\r\n- C #1\r\n- #Harbour', "tags:\r\n- 'C #1'\r\n- '#Harbour'"],
  ['tags: C #1', "tags: ['C #1']"],
  ["tags: ['It's', \"b\", 'Don't']", "tags: ['It''s', \"b\", 'Don''t']"],
  ['title: a: b', "title: 'a: b'"],
  ["title: It's a: b # and more", "title: 'It''s a: b' # and more"],
  ["title: 'It's'", "title: 'It''s'"],
  ["title: 'It''s Ann's' # x", "title: 'It''s Ann''s' # x"],
  ['title: "Say "hi" \\u0041"', 'title: "Say \\"hi\\" \\u0041"'],
  ["title: 'A' and 'B'", "title: '''A'' and ''B'''"],
  ['title: @home', "title: '@home'"],
  ['title: *A* star', "title: '*A* star'"],
  ['title: !important', "title: '!important'"],
  ['title: &Co and others', "title: '&Co and others'"],
  ['title:\u00a0X', 'title: X'],
  ['Title\u3000:\u2003X', 'Title: X'],
  ['title:How', 'title: How'],
  ['title\uff1aHow: so', "title: 'How: so'"],
  ['isShort\uff1atrue', 'isShort: true'],
  ['tags:\r\n- Part one: C: D', "tags:\r\n- 'Part one: C: D'"],
  ['slug: a\r\nslug: a', 'slug: a'],
  ['aliases: [resources/old]', 'aliases: [/resources/old]'],
  ["aliases: ['tags/old one']", "aliases: ['/tags/old one']"],
])('%j becomes %j, and no other byte changes', (wrong, right) => {
  const key = /^\w+/u.exec(wrong)![0].toLowerCase();
  const lines = ['title: A', 'date: 2024-01-02T03:04:05Z', "videoId: 'hpTest00001'"];
  const rest = lines.filter((line) => !line.toLowerCase().startsWith(`${key}:`));
  const text = (line: string) =>
    `\uFEFF---\r\n${rest.join('\r\n')}\r\n${line}\r\nextra:   "kept"  \r\n---\r\nBody\twith  spaces \r\n`;
  write({ 'videos/a.md': text(wrong) });
  const [diff] = mend();
  expect(read('videos/a.md')).toBe(text(right));
  expect(diff).toContain(`\n-${wrong.split('\r\n').at(-1)}`);
  expect(report(readCatalog())).toBe('');
  expect(mend()).toEqual([]);
});

test.each([
  ['tag: Talks', 'tags: [Talks]'],
  ['Tag: [Talks, 2019]', "tags: [Talks, '2019']"],
  ['categorys:\n- Häfen', 'categories:\n- Häfen'],
  ['descripton: x', 'description: x'],
  ['category: Häfen', 'categories: [Häfen]'],
  ['alias: /old', "aliases: ['/old']"],
  ['descriptoin: x', 'description: x'],
  ['is_short: false', 'isShort: false'],
  ['drafts: yes', 'draft: true'],
  ['length: "12:30"', 'duration: 750\nlength: "12:30"'],
])('%j becomes %j in rounds', (wrong, right) => {
  write({ 'videos/a.md': video(1, wrong) });
  mendInRounds(() => listMends(readCatalog().problems));
  expect(read('videos/a.md')).toBe(video(1, right));
  expect(readCatalog().problems.filter(({ field }) => field !== 'folder')).toEqual([]);
});

test.each([
  'tag: A\ntags: [B]',
  'weigths: heavy',
  'drafts: no',
  '"tag": [A]',
  'lenght: 3',
  'review: x',
  'tag: A\ntagss: B',
])('nothing in %j is a key to rename', (lines) => {
  write({ 'videos/a.md': video(1, lines) });
  expect(mend()).toEqual([]);
});

test('a term gets the spelling of its file, in the quotes it had', () => {
  write({
    'tags/devops.md': '---\ntitle: DevOps\n---\n',
    'tags/q-a.md': "---\ntitle: 'Q: A'\n---\n",
    'videos/a.md': video(1, 'tags: [devops, "DEVOPS", \'devops\', Other]\ncategories:\n- devops'),
    'videos/b.md': video(2, 'tags:\n- "Q A"'),
  });
  mend();
  expect(read('videos/a.md')).toContain(
    'tags: [DevOps, "DevOps", \'DevOps\', Other]\ncategories:\n- devops',
  );
  expect(read('videos/b.md')).toContain('tags:\n- "Q: A"');
});

test('what is not certain stays as it is', () => {
  const text = video(1, 'duration: long\nreview: x').replace('hpTest00001', 'short');
  write({ 'videos/a.md': text });
  expect(mend()).toEqual([]);
  expect(read('videos/a.md')).toBe(text);
});

test('a file that changed meanwhile is not touched', () => {
  write({ 'videos/a.md': video(1, 'duration: 3:03') });
  const mends = listMends(readCatalog().problems);
  writeFileSync(path.join(folder, 'videos/a.md'), video(1, 'duration: 200'));
  expect(mendFiles(mends)).toEqual([]);
});

test('two fixes on one line', () => {
  const at = { line: 1, found: 'x', text: 'yy' };
  expect(
    applyMends('x-x\rx', [
      { ...at, column: 1 },
      { ...at, column: 3 },
    ]),
  ).toBe('yy-yy\rx');
});

test('a fix may remove whole lines, whatever ends them', () => {
  const blank = { line: 1, column: 1, found: '\n \n', text: '' };
  const twice = { line: 5, column: 1, found: 'b: 1\n', text: '' };
  for (const end of ['\n', '\r\n', '\r']) {
    const before = ['', ' ', '---', 'b: 1', 'b: 1', 'c: x', '---', ''].join(end);
    const after = applyMends(before, [
      blank,
      twice,
      { line: 6, column: 4, found: 'x', text: 'yy\n  y' },
    ]);
    expect(after).toBe(['---', 'b: 1', 'c: yy', '  y', '---', ''].join(end));
    expect(applyMends(before.replace('c: x', 'c: z'), [{ ...twice, line: 4 }])).toBe(
      ['', ' ', '---', 'b: 1', 'c: z', '---', ''].join(end),
    );
    expect(applyMends(before, [{ ...twice, line: 9 }])).toBe(before);
  }
  expect(formatDiff('x.md', '\n \n---\nb: 1\nb: 1\nc\nd: x\n', '---\nb: 1\nc\nd: y\n')).toBe(
    '--- x.md\n@@ line 1 @@\n-\n- \n@@ line 5 @@\n-b: 1\n@@ line 7 @@\n-d: x\n+d: y',
  );
});

test('what is found once the rest is fixed is fixed too, and shown once per file', () => {
  write({ 'videos/a.md': `\n${video(1, 'tags:\u00a0*a: b\nduration: 3:03')}` });
  let reads = 0;
  const diffs = mendInRounds(() => {
    reads += 1;
    return listMends(readCatalog().problems);
  });
  expect(read('videos/a.md')).toContain("tags: ['*a: b']\nduration: 183");
  expect(diffs).toHaveLength(1);
  expect(report(readCatalog())).toBe('');
  reads = 0;
  expect(mendInRounds(() => ((reads += 1), []))).toEqual([]);
  expect(reads).toBe(1);
});

test('what is only tried shows all rounds and writes nothing', () => {
  const text = `\uFEFF\n${video(1, 'tags:\u00a0*a: b\nduration: 3:03').replaceAll('\n', '\r\n')}`;
  write({ 'videos/a.md': text });
  const find = () => listMends(readCatalog().problems);
  const told = report(readCatalog());
  const tried = tryMends(find);
  expect(read('videos/a.md')).toBe(text);
  expect(report(readCatalog())).toBe(told);
  expect(mendInRounds(find)).toEqual(tried);
  expect(read('videos/a.md')).toContain("tags: ['*a: b']\r\nduration: 183");
});

test.each(['utf16le', 'utf16be'])('a file in %s is saved as UTF-8', (encoding) => {
  const text = video(1, 'description: Über Boote – 船');
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  if (encoding === 'utf16be') bytes.swap16();
  write({ 'videos/b.md': video(2) });
  const file = path.join(folder, 'videos/a.md');
  writeFileSync(file, bytes);
  const find = () => listMends(readCatalog().problems);
  expect(tryMends(find)).toEqual([expect.stringMatching(/a\.md\nsaved as UTF-8$/u)]);
  expect(readFileSync(file)).toEqual(bytes);
  expect(mendInRounds(find)).toHaveLength(1);
  expect(readFileSync(file, 'utf8')).toBe(text);
  expect(readCatalog().problems).toEqual([]);
});
