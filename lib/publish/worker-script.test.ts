import { expect, test, vi } from 'vitest';

import { keepsPages, toWorkerScript } from './worker-script';

const SCRIPTS = { keeps: 'keep()', removes: 'remove()' };

test('each build has a worker of its own', () => {
  vi.stubEnv('NODE_ENV', 'production');
  vi.stubEnv('BUILD_ID', 'a"b');
  vi.stubEnv('CODE_ID', '01234567');
  expect(keepsPages({ offline: true })).toBe(true);
  expect(toWorkerScript({ offline: true }, '0f', SCRIPTS)).toBe(
    'self.site={"build":"a\\"b 0f","code":"01234567"};keep()',
  );
});

test.each([
  ['production', false],
  ['development', true],
])('in %s with offline: %s there is one that removes it', (env, offline) => {
  vi.stubEnv('NODE_ENV', env);
  expect(keepsPages({ offline })).toBe(false);
  expect(toWorkerScript({ offline }, '0f', SCRIPTS)).toBe('remove()');
});
