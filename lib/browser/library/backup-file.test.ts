import { afterEach, expect, test, vi } from 'vitest';

import { MOST_BYTES } from './backup';
import { readBackup, saveBackup } from './backup-file';
import { FULL } from './backup.fixture';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a library is downloaded under the day of this device, and its address is given back', async () => {
  vi.useFakeTimers({ now: new Date(2026, 2, 1, 23, 59) });
  const create = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:a');
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  const pressed: HTMLAnchorElement[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    pressed.push(this);
  });
  expect(saveBackup(FULL)).toBe('library-2026-03-01.json');
  expect(pressed.map(({ href, download }) => [href, download])).toEqual([
    ['blob:a', 'library-2026-03-01.json'],
  ]);
  const blob = create.mock.calls[0]![0] as Blob;
  expect(await readBackup(blob)).toEqual({ library: FULL });
  expect(revoke).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoke.mock.calls).toEqual([['blob:a']]);
});

test('a file that is too large is not read, and one that is gone is a fault', async () => {
  const text = vi.fn<Blob['text']>().mockRejectedValue(new DOMException('Gone.', 'NotFoundError'));
  const large = Object.assign(new Blob(), { text });
  Object.defineProperty(large, 'size', { value: MOST_BYTES + 1 });
  expect(await readBackup(large)).toEqual({ fault: { kind: 'large', most: MOST_BYTES } });
  expect(text).not.toHaveBeenCalled();
  expect(await readBackup(Object.assign(new Blob(), { text }))).toEqual({
    fault: { kind: 'unread' },
  });
});
