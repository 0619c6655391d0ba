/** One file that cannot be read hides nothing about the others. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { afterEach, expect, test, vi } from 'vitest';

import { createGuard } from '@/lib/content/guard';
import { formatProblems, type Problem } from '@/lib/model/problem';

import { folder, report, video, write } from './folder.fixture';
import { limitProblems } from './most-problems';
import { readCatalog } from './read';

afterEach(() => void vi.restoreAllMocks());

/** What is wrong with the file that is always there. */
const OTHER = 'videos/z.md:1:1  front matter  the file is empty';

function told(files: Record<string, string>, prepare = () => {}): string {
  write({ 'videos/a.md': video(1), 'videos/z.md': '', ...files });
  prepare();
  return report(readCatalog());
}

const at = (name: string) => path.join(folder, name);

test.each<[string, Record<string, string>, (() => void) | undefined, string]>([
  [
    'a slug that was escaped 20,000 times',
    { 'videos/x.md': video(2, `slug: "%${'25'.repeat(20_000)}"`) },
    undefined,
    'videos/x.md:5:7  slug  ',
  ],
  [
    'a cue in ten thousand million hours',
    { 'videos/a.captions.en.srt': '1\n9999999999:59:59,000 --> 9999999999:59:59,500\nA\n' },
    undefined,
    'videos/a.captions.en.srt:2:1  warning  captions  expected a time like',
  ],
  [
    'a link to itself',
    {},
    () => symlinkSync('x.md', at('videos/x.md')),
    'videos/x.md:1:1  file  is a link to itself\n  fix: remove it',
  ],
  [
    'a link to nothing',
    {},
    () => symlinkSync('nowhere.md', at('videos/x.md')),
    'videos/x.md:1:1  file  cannot be read (ENOENT)',
  ],
  [
    'a folder named like a file',
    {},
    () => mkdirSync(at('videos/x.md')),
    'videos/x.md:1:1  file  is a folder, but is named like a file',
  ],
  [
    'a pipe that nobody writes into',
    {},
    () => void execFileSync('mkfifo', [at('videos/x.md')]),
    'videos/x.md:1:1  file  is not a file, but is named like a file',
  ],
  [
    'captions that are a pipe',
    {},
    () => void execFileSync('mkfifo', [at('videos/a.captions.en.srt')]),
    'videos/a.captions.en.srt:1:1  warning  file  is not a file',
  ],
  [
    'a page of 1 GB',
    {},
    () => {
      writeFileSync(at('videos/x.md'), '');
      truncateSync(at('videos/x.md'), 2 ** 30);
    },
    'videos/x.md:1:1  file  has 1,024 MB, more than 1 MB',
  ],
  [
    'captions of 1 GB',
    {},
    () => {
      writeFileSync(at('videos/a.captions.en.srt'), '');
      truncateSync(at('videos/a.captions.en.srt'), 2 ** 30);
    },
    'videos/a.captions.en.srt:1:1  warning  file  has 1,024 MB, more than 5 MB',
  ],
  [
    'the settings of a megabyte',
    { 'site.yaml': `name: Test\n# ${'x'.repeat(2 ** 20)}\n` },
    undefined,
    'site.yaml:1:1  file  has 1.1 MB, more than 256 KB',
  ],
  [
    'a term of 300 KB',
    { 'tags/fog.md': `---\ntitle: Fog\n---\n${'x '.repeat(150_000)}` },
    undefined,
    'tags/fog.md:1:1  file  has 293 KB, more than 256 KB',
  ],
  [
    'a NUL byte in the settings',
    { 'site.yaml': 'name: Te\0st' },
    undefined,
    'site.yaml:1:1  file  contains a NUL byte',
  ],
  [
    'settings with 20,000 keys',
    { 'site.yaml': Array.from({ length: 20_000 }, (_, n) => `k${n}: 1`).join('\n') },
    undefined,
    'site.yaml:1:1  file  has 20,000 keys, more than 2,000',
  ],
])('%s hides nothing', (_, files, prepare, expected) => {
  const text = told(files, prepare);
  expect(text).toContain(expected);
  expect(text).toContain(OTHER);
});

test('what nobody expected names its file, and the others are read', () => {
  const problems: Problem[] = [];
  const guard = createGuard(problems);
  const step = () => {
    throw new RangeError('Maximum call stack size exceeded\nand more');
  };
  expect(guard('videos/x.md', step)).toBeUndefined();
  expect(guard('videos/x.md', () => 'its next step')).toBe('its next step');
  expect(formatProblems(problems)).toBe(
    'videos/x.md:1:1  file  cannot be read to its end: "Maximum call stack size exceeded"\n  fix: this is a fault of Reelmark: report it with the file, and move the file out of the folder until then',
  );
});

test('whatever stops one step of one file, it is told, and everything else too', () => {
  const normalize = String.prototype.normalize;
  vi.spyOn(String.prototype, 'normalize').mockImplementation(function (this: string, form) {
    if (this.includes('sentinel')) throw new Error('an unexpected fault');
    return normalize.call(this, form);
  });
  const text = told({
    'videos/x.md': video(2).replace('Video 2', 'A sentinel'),
    'videos/a.captions.en.srt': '1\n00:00:01,000 --> 00:00:02,000 sentinel\nA\n',
    'tags/fog.md': '---\ntitle: Fog\nsynonyms: [Mist]\n---\n',
  });
  for (const file of ['videos/x.md', 'videos/a.captions.en.srt'])
    expect(text).toContain(`${file}:1:1  file  cannot be read to its end: "an unexpected fault"`);
  expect(text).toContain(OTHER);
});

test('a file that took too long is not read any further', () => {
  let user = 0;
  vi.spyOn(process, 'cpuUsage').mockImplementation(() => ({ user, system: 0 }));
  const problems: Problem[] = [];
  const guard = createGuard(problems);
  const take = (seconds: number) => () => {
    user += seconds * 1e6;
    return 'read';
  };
  expect(guard('videos/x.md', take(3))).toBe('read');
  expect(guard('videos/y.md', take(3))).toBe('read');
  expect(guard('videos/x.md', take(3))).toBe('read');
  expect(guard('videos/x.md', take(3))).toBeUndefined();
  expect(guard('videos/y.md', take(1))).toBe('read');
  expect(formatProblems(problems)).toBe(
    'videos/x.md:1:1  file  took 6 seconds to read, more than 5, so the rest of it is not examined\n  fix: split it into several pages, or write it more simply',
  );
});

test('of many problems of a file, the first hundred are shown, errors first', () => {
  const problem = (severity: Problem['severity'], line: number, file = 'x.md'): Problem => {
    return { severity, file, line, column: 1, field: 'body', message: 'm', fix: 'f' };
  };
  const many = Array.from({ length: 144_100 }, (_, n) =>
    problem(n === 144_000 ? 'error' : 'warning', n + 1),
  );
  const shown = limitProblems([
    problem('warning', 1, 'y.md'),
    ...many.slice(0, 5),
    ...many.slice(5),
  ]);
  expect(shown).toHaveLength(102);
  expect(shown.some(({ line, severity }) => severity === 'error' && line === 144_001)).toBe(true);
  expect(shown.at(-1)).toEqual({
    ...problem('warning', 100),
    field: 'file',
    message: 'and 144,000 more problems, the first one here; only 100 of a file are shown',
    fix: 'fix those above, then check again',
  });
  expect(limitProblems(many.slice(0, 100))).toEqual(many.slice(0, 100));
});
