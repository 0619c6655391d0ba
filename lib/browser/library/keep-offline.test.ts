import { afterEach, expect, test, vi } from 'vitest';

import { keepOffline, keepVisited } from './keep-offline';

afterEach(() => void vi.unstubAllGlobals());

const stand = (getRegistration: () => Promise<unknown>) =>
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration } });

test.each(['active', 'installing'])('the %s worker is told what to keep', async (state) => {
  const postMessage = vi.fn();
  stand(async () => ({ [state]: { postMessage } }));
  await keepOffline('/resources/videos/fog');
  await keepVisited('/tags');
  expect(postMessage.mock.calls).toEqual([
    [{ keep: '/resources/videos/fog', as: 'saved' }],
    [{ keep: '/tags', as: 'visited' }],
  ]);
});

test('where there is none, or may be none, nothing happens', async () => {
  stand(async () => undefined);
  await keepOffline('/tags');
  stand(() => Promise.reject(new DOMException('blocked', 'SecurityError')));
  await keepOffline('/tags');
  vi.stubGlobal('navigator', {});
  await keepOffline('/tags');
  vi.stubGlobal('navigator', {
    get serviceWorker() {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
  await keepOffline('/tags');
});
