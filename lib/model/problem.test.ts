import { describe, expect, test } from 'vitest';

import { formatCauses, formatErrors, formatReport, type Problem, quote } from './problem';

const error: Problem = {
  severity: 'error',
  file: 'content/videos/b.md',
  line: 21,
  column: 11,
  field: 'duration',
  message: 'expected whole seconds, got "1:56"',
  fix: 'write 116',
};
const warning: Problem = {
  severity: 'warning',
  file: 'content/videos/a.md',
  line: 31,
  column: 14,
  field: 'ref',
  message: '"/tags/flow" has no page; its text is shown without a link',
  fix: 'correct the address, or remove the link',
};

test('a report lists errors, then warnings, each by file and line, then counts them', () => {
  expect(formatReport([warning, error], 418, 'nothing was built')).toBe(
    `content/videos/b.md:21:11  duration  expected whole seconds, got "1:56"
  fix: write 116
content/videos/a.md:31:14  warning  ref  "/tags/flow" has no page; its text is shown without a link
  fix: correct the address, or remove the link
1 error, 1 warning in 2 of 418 files; nothing was built`,
  );
});

/** One problem per file, as many as there are messages. */
const many = (messages: string[], more: Partial<Problem> = {}): Problem[] =>
  messages.map((message, index) => ({ ...error, file: `v/${index + 1}.md`, message, ...more }));

describe('problems of one cause', () => {
  const missing = many([
    ...Array<string>(4).fill('is missing'),
    ...Array<string>(1496).fill('is missing; "youtube_url" contains it'),
  ]).map((problem) => ({ ...problem, field: 'videoId', fix: 'add it' }));

  test('are reported once if there are many, with the first places and what is said about some', () => {
    const mend = { found: '', text: 'x' };
    const problems = missing.map((problem, index) => (index < 4 ? problem : { ...problem, mend }));
    expect(formatReport([warning, ...problems], 2000, 'nothing was built')).toBe(
      `1,500 files: videoId is missing; 1,496 of them: "youtube_url" contains it
  v/1.md:21:11  videoId  is missing
    fix: add it
  v/10.md:21:11  videoId  is missing; "youtube_url" contains it
    fix: add it
  v/100.md:21:11  videoId  is missing; "youtube_url" contains it
    fix: add it
  npm run check -- --all shows every one; npm run check -- --fix fixes 1,496 of them
content/videos/a.md:31:14  warning  ref  "/tags/flow" has no page; its text is shown without a link
  fix: correct the address, or remove the link
1,500 errors, 1 warning in 1,501 of 2,000 files; nothing was built`,
    );
  });

  test('are all shown when asked for', () => {
    const lines = formatReport(missing, 2000, 'x', [], true).split('\n');
    expect(lines).toHaveLength(3001);
    expect(lines.filter((line) => line.startsWith('v/'))).toHaveLength(1500);
  });

  test('are shown one by one in five files, however often they occur there', () => {
    const five = [...missing.slice(0, 5), ...missing.slice(0, 5)];
    expect(formatCauses(five)).toBe(formatCauses(five, true));
  });

  test.each([
    [
      [1, 2, 3, 4, 5, 6].map((n) => `"/tags/${n}" has no page; it is text`),
      '… has no page; it is text',
    ],
    [['"a; b" is "no"', ...'cdefg'.split('').map((x) => `"${x}" is "no"`)], '… is "no"'],
    [[1, 2, 3, 4, 5, 6].map((n) => `expected 2, got [${n}, x]`), 'expected 2, got …'],
    [[1, 2, 3, 4, 5, 6].map((n) => `expected 2, got "a \\"${n}"`), 'expected 2, got …'],
    [
      [1, 2, 3, 4, 5, 6].map((n) => `"s" is also the slug of videos/ä-${n}.md`),
      '"s" is also the slug of …',
    ],
    [[1, 2, 3, 4, 5, 6].map((n) => `${n}:0${n} is not within it`), '… is not within it'],
    [
      [...Array<string>(7).fill('is no key; a'), 'is no key; b'],
      'is no key; 7 of them: a; 1 of them: b',
    ],
  ])('%j are one', (messages, words) => {
    expect(formatCauses(many(messages)).split('\n')[0]).toBe(
      `${messages.length} files: duration ${words}`,
    );
  });

  test.each([
    ['field', many(['a', 'a', 'a'], { field: 'x' })],
    ['severity', many(['a', 'a', 'a'], { severity: 'warning' })],
    ['words', many(['b', 'b', 'b'])],
  ])('are not of another %s', (_, others) => {
    const problems = [...many(['a', 'a', 'a', 'a']), ...others];
    expect(formatCauses(problems)).toBe(formatCauses(problems, true));
  });

  test('warnings are reported as such, with how often they occur in the files', () => {
    const warnings = many(Array<string>(6).fill('is poor'), { severity: 'warning' });
    expect(formatCauses([...warnings, ...warnings]).split('\n')[0]).toBe(
      'warning  6 files (12 times): duration is poor',
    );
  });
});

test('a report without problems is one line', () => {
  expect(formatReport([], 1, 'all is well')).toBe('0 errors, 0 warnings in 1 file; all is well');
});

test('errors are summarized with the first place, and listed in full without warnings', () => {
  expect(formatErrors([warning])).toBeUndefined();
  expect(formatErrors([error, warning])?.summary).toBe(
    '1 error in content/videos/b.md:21:11; fix it, then reload this page',
  );
  const earlier = { ...error, line: 3, column: 1, field: 'tags' };
  expect(formatErrors([error, warning, earlier])).toEqual({
    summary: '2 errors, the first in content/videos/b.md:3:1; fix them, then reload this page',
    report: `content/videos/b.md:3:1  tags  expected whole seconds, got "1:56"
  fix: write 116
content/videos/b.md:21:11  duration  expected whole seconds, got "1:56"
  fix: write 116`,
  });
});

test('quote keeps to one short line', () => {
  expect(quote('a\nb')).toBe('"a\\nb"');
  expect(quote('x'.repeat(500))).toHaveLength(119);
});
