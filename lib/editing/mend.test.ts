import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { readCatalog } from '@/lib/catalog/read';
import { folder, report, video, write } from '@/lib/catalog/test-folder';

import { applyMends, listMends, mendFiles } from './mend';
import { listSpellings } from './spellings';

const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const mend = () => {
  const catalog = readCatalog();
  return mendFiles([...listMends(catalog.problems), ...listSpellings(catalog)]);
};

test.each([
  ["videoId: 'hpTest00001'", 'videoId: 12345678901', "videoId: '12345678901'"],
  ["videoId: 'hpTest00001'", 'videoId: 01234567890', "videoId: '01234567890'"],
  ["videoId: 'hpTest00001'", 'videoId: -1234567890', "videoId: '-1234567890'"],
  [
    "videoId: 'hpTest00001'",
    'videoId: "https://youtu.be/hpTest00009?t=3" # copied',
    "videoId: 'hpTest00009' # copied",
  ],
  ['duration: 1', 'duration: 3:03', 'duration: 183'],
  ['duration: 1', 'duration: "1:02:03"', 'duration: 3723'],
  ['aliases: []', 'aliases: [resources/old]', 'aliases: [/resources/old]'],
  ['aliases: []', "aliases: ['tags/old one']", "aliases: ['/tags/old one']"],
])('%s: %s becomes %s, and no other byte changes', (_, wrong, right) => {
  const key = wrong.split(':')[0]!;
  const lines = ['title: A', 'date: 2024-01-02T03:04:05Z', "videoId: 'hpTest00001'"];
  const rest = lines.filter((line) => !line.startsWith(`${key}:`));
  const text = (line: string) =>
    `\uFEFF---\r\n${rest.join('\r\n')}\r\n${line}\r\nextra:   "kept"  \r\n---\r\nBody\twith  spaces \r\n`;
  write({ 'videos/a.md': text(wrong) });
  const [diff] = mend();
  expect(read('videos/a.md')).toBe(text(right));
  expect(diff).toContain(`-${wrong}\n+${right}`);
  expect(report(readCatalog())).toBe('');
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
  const text = video(1, 'duration: long\ndescripton: x').replace('hpTest00001', 'short');
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

test('two mends of one line', () => {
  const at = { line: 1, found: 'x', text: 'yy' };
  expect(
    applyMends('x-x\rx', [
      { ...at, column: 1 },
      { ...at, column: 3 },
    ]),
  ).toBe('yy-yy\rx');
});
