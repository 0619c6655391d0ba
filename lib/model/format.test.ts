import { expect, test } from 'vitest';

import { formatDuration } from './format';

test('durations', () => {
  expect([0, 9, 55, 183, 3600, 3725].map(formatDuration)).toEqual([
    '0:00',
    '0:09',
    '0:55',
    '3:03',
    '1:00:00',
    '1:02:05',
  ]);
});
