import { expect, test } from 'vitest';

import { isComposing, isModified } from './keys';

test.each([
  [{ isComposing: true, keyCode: 13 }, true],
  // Safari's, for the Enter that ended composition.
  [{ isComposing: false, keyCode: 229 }, true],
  [{ isComposing: false, keyCode: 13 }, false],
])('%j belongs to a word being composed: %s', (key, expected) =>
  expect(isComposing(key)).toBe(expected),
);

test('a click with any modifier key asks for something else', () => {
  expect(isModified(new MouseEvent('click'))).toBe(false);
  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])
    expect(isModified(new MouseEvent('click', { [key]: true })), key).toBe(true);
});
