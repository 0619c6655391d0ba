import { expect, test } from 'vitest';

import { formatCount, formatDate, formatDuration, formatDurationLong } from './format';

test('dates show the day that is written', () => {
  expect(formatDate('2024-03-01T23:30:00.000-08:00')).toBe('1 March 2024');
  expect(formatDate('2024-03-02T00:15:00.000+13:00')).toBe('2 March 2024');
  expect(formatDate('2024-03-02T04:30:00.000Z')).toBe('2 March 2024');
  expect(formatDate('2024-12-31T23:59:59.000Z')).toBe('31 December 2024');
});

test('durations', () => {
  expect([0, 9, 55, 183, 3600, 3725].map(formatDuration)).toEqual([
    '0:00',
    '0:09',
    '0:55',
    '3:03',
    '1:00:00',
    '1:02:05',
  ]);
  expect([0, 1, 60, 183, 3725].map(formatDurationLong)).toEqual([
    '0 seconds',
    '1 second',
    '1 minute',
    '3 minutes 3 seconds',
    '1 hour 2 minutes 5 seconds',
  ]);
});

test('counts', () => {
  expect(formatCount(1, 'video')).toBe('1 video');
  expect(formatCount(1200, 'video')).toBe('1,200 videos');
  expect(formatCount(2, 'category', 'categories')).toBe('2 categories');
});
