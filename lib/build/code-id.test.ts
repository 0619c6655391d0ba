import { expect, test } from 'vitest';

import { codeId } from './code-id';

test('the same code has the same id', () => {
  expect(codeId()).toMatch(/^[\da-f]{8}$/u);
  expect(codeId()).toBe(codeId());
});
