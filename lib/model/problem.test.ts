import { expect, test } from 'vitest';

import { formatReport, type Problem, quote } from './problem';

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

test('a report lists problems by file and line, then counts them', () => {
  expect(formatReport([error, warning], 418, 'nothing was built')).toBe(
    `content/videos/a.md:31:14  warning  ref  "/tags/flow" has no page; its text is shown without a link
  fix: correct the address, or remove the link
content/videos/b.md:21:11  duration  expected whole seconds, got "1:56"
  fix: write 116
1 error, 1 warning in 2 of 418 files; nothing was built`,
  );
});

test('a report without problems is one line', () => {
  expect(formatReport([], 1, 'all is well')).toBe('0 errors, 0 warnings in 1 file; all is well');
});

test('quote keeps to one short line', () => {
  expect(quote('a\nb')).toBe('"a\\nb"');
  expect(quote('x'.repeat(500))).toHaveLength(119);
});
