import { expect, test } from 'vitest';

import { isClear, requote } from './requoting';

test.each([
  ["'It's'", "'It''s'"],
  ["'It's great", "'It''s great'"],
  ["'Bob's and Ann's", "'Bob''s and Ann''s'"],
  ["'the boys' room'", "'the boys'' room'"],
  ['"A" and "B"', `'"A" and "B"'`],
  ['"A" and more', `'"A" and more'`],
  ['"Say "hi" now"', '"Say \\"hi\\" now"'],
  ['"5" disk"', '"5\\" disk"'],
  ['plain', "'plain'"],
])('%s certainly means %s', (text, right) => {
  expect(isClear(text)).toBe(true);
  expect(requote(text)).toBe(right);
});

test.each([`"Say "hi"`, `"Say "hi" now`, "'Tis Bob's", "'90s kids' and Bob's", "'the boys' room"])(
  '%s may mean two things',
  (text) => expect(isClear(text)).toBe(false),
);
