import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { findActing, hostileText } from '@/lib/model/hostile.fixture';

import { print, printError, printJson } from './print';

let printed: string[];
beforeEach(() => {
  printed = [];
  const keep = (text: string) => void printed.push(text);
  vi.spyOn(console, 'log').mockImplementation(keep);
  vi.spyOn(console, 'error').mockImplementation(keep);
});
afterEach(() => vi.restoreAllMocks());

test('nothing that is printed acts', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      printed = [];
      print(text);
      printError(text, new Error(text));
      printJson({ [text]: text });
      expect(printed).toHaveLength(3);
      expect(findActing(printed.join('\n'))).toBeUndefined();
    }),
  );
});

test('lines stay lines, and JSON stays JSON', () => {
  print('a\n  b\u001b');
  printJson({ a: '\u001b\u009b\n' });
  expect(printed).toEqual(['a\n  b\\u{1b}', '{\n  "a": "\\u001b\\u009b\\n"\n}']);
});
