import { afterEach, expect, test, vi } from 'vitest';

import { createKeep } from './unchanged';

afterEach(() => vi.unstubAllEnvs());

test('in next dev a result is made again if one of its inputs has changed, and only then', () => {
  vi.stubEnv('NODE_ENV', 'development');
  const keep = createKeep<object>();
  const make = vi.fn(() => ({}));
  const first = keep('a.md', ['text', 1], make);
  expect(keep('a.md', ['text', 1], make)).toBe(first);
  expect(keep('b.md', ['text', 1], make)).not.toBe(first);
  expect(make).toHaveBeenCalledTimes(2);
  for (const inputs of [['texT', 1], ['texT', null], ['texT'], ['texT', 1, ''], ['text', 1]]) {
    expect(keep('a.md', inputs, make)).not.toBe(first);
  }
  expect(make).toHaveBeenCalledTimes(7);
});

test('elsewhere nothing is kept', () => {
  const keep = createKeep<object>();
  expect(keep('a.md', ['text'], () => ({}))).not.toBe(keep('a.md', ['text'], () => ({})));
});
