import fc from 'fast-check';
import { expect, test } from 'vitest';

import { toAnnotation } from './annotation';
import { findActing, hostileText } from './hostile.fixture';
import { toJson, toLine, toLines } from './printable';
import { formatReport, type Problem, quote } from './problem';

test.each([
  ['a\nb\r\n\tc', 'a\\nb\\r\\n\\tc'],
  ['\u001b[31mred\u009b0m', '\\u{1b}[31mred\\u{9b}0m'],
  ['a\u202eb\u200bc\ufeff\u00ad\u2028', 'a\\u{202e}b\\u{200b}c\\u{feff}\\u{ad}\\u{2028}'],
  ['\ud800 \udc00 😀 \u{e0041}', '\\u{d800} \\u{dc00} 😀 \\u{e0041}'],
  ['❤️ ä 日本 \\n', '❤️ ä 日本 \\n'],
])('%j is shown as %j', (text, shown) => {
  expect(toLine(text)).toBe(shown);
});

test.each([
  ['::error::x\n \u00a0::a\nb::c', '\\u{3a}:error::x\n \u00a0\\u{3a}:a\nb::c'],
  ['a ###[error]x', 'a ##\\u{23}[error]x'],
  ['+### [a]', '+### [a]'],
])('%j is no command of GitHub', (text, shown) => {
  expect(toLines(text)).toBe(shown);
});

test('lines have nothing that acts, and stay as they are when shown again', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(findActing(toLines(text))).toBeUndefined();
      expect(toLine(text)).not.toContain('\n');
      expect(toLines(toLines(text))).toBe(toLines(text));
    }),
  );
});

test('JSON has nothing that acts, and is the same data', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (key, value) => {
      const json = toJson({ [`k${key}`]: [value] }, 2)!;
      expect(findActing(json)).toBeUndefined();
      expect(JSON.parse(json)).toEqual({ [`k${key}`]: [value] });
    }),
  );
});

test('a quoted value is one short line, even where it is cut', () => {
  expect(quote(`${'a'.repeat(115)}😀😀😀`)).toBe(`"${'a'.repeat(115)}\\u{d83d}…"`);
  fc.assert(
    fc.property(hostileText, fc.nat(200), (text, before) => {
      const shown = quote('a'.repeat(before) + text);
      expect(findActing(shown)).toBeUndefined();
      expect(shown).not.toContain('\n');
    }),
  );
});

const problem: fc.Arbitrary<Problem> = fc.record({
  severity: fc.constantFrom('error', 'warning'),
  file: hostileText,
  line: fc.constant(1),
  column: fc.constant(1),
  field: hostileText,
  message: hostileText,
  fix: hostileText,
});

test('a report has a line for each problem and each line of its fix', () => {
  fc.assert(
    fc.property(fc.array(problem, { maxLength: 8 }), (problems) => {
      for (const isWhole of [true, false])
        expect(findActing(formatReport(problems, 8, 'done', [], isWhole))).toBeUndefined();
      const lines = problems.map(({ fix }) => 1 + fix.split('\n').length);
      expect(formatReport(problems, 8, 'done', [], true).split('\n')).toHaveLength(
        lines.reduce((sum, n) => sum + n, 1),
      );
    }),
  );
});

test('an annotation of GitHub Actions, its special characters escaped', () => {
  const text = toAnnotation({
    severity: 'error',
    file: 'content/a,b:c\n::.md',
    line: 3,
    column: 9,
    field: 'a\u001b,b:c%',
    message: '100 %\nof it',
    fix: 'write:\n  - a',
  });
  expect(text).toBe(
    '::error file=content/a%2Cb%3Ac\\n%3A%3A.md,line=3,col=9,title=a\\u{1b}%2Cb%3Ac%25::100 %25\\nof it%0Afix: write:%0A  - a',
  );
});

test('an annotation is one command of GitHub Actions, whatever the problem says', () => {
  fc.assert(
    fc.property(problem, (one) => {
      const text = toAnnotation(one);
      expect(text).toMatch(
        /^::(?:error|warning) file=[^:,]*,line=1,col=1,title=[^:,]*::[^\n\r]*$/u,
      );
      const shown = text
        .replace(/^::.*?::/u, '')
        .replaceAll('%0A', '\n')
        .replaceAll('%25', '%');
      expect(findActing(shown.replace(/^[^\n]*/u, ''))).toBeUndefined();
    }),
  );
});
