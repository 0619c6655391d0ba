import { afterEach, expect, test } from 'vitest';

import { parseInstant, toLocalDate } from './instant';
import { isTimeZone, setTimeZone } from './time-zone';

afterEach(() => setTimeZone(null));

test.each([
  [
    'Europe/Berlin',
    '2026-01-05 09:00',
    '2026-01-05T08:00:00.000Z',
    '2026-01-05T09:00:00.000+01:00',
  ],
  ['Europe/Berlin', '2026-07-05', '2026-07-04T22:00:00.000Z', '2026-07-05T00:00:00.000+02:00'],
  [
    'America/Sao_Paulo',
    '2026-05-01 09:00',
    '2026-05-01T12:00:00.000Z',
    '2026-05-01T09:00:00.000-03:00',
  ],
  ['Asia/Kolkata', '2026-05-01 00:15', '2026-04-30T18:45:00.000Z', '2026-05-01T00:15:00.000+05:30'],
  // The clocks skip an hour, and repeat one.
  [
    'Europe/Berlin',
    '2026-03-29 02:30',
    '2026-03-29T01:30:00.000Z',
    '2026-03-29T02:30:00.000+01:00',
  ],
  [
    'Europe/Berlin',
    '2026-10-25 02:30',
    '2026-10-25T00:30:00.000Z',
    '2026-10-25T02:30:00.000+02:00',
  ],
  [
    'Europe/Berlin',
    '2026-03-29 12:00',
    '2026-03-29T10:00:00.000Z',
    '2026-03-29T12:00:00.000+02:00',
  ],
])('in %s, %s is %s', (zone, written, instant, local) => {
  setTimeZone(zone);
  expect([parseInstant(written), toLocalDate(written)]).toEqual([instant, local]);
});

test('an offset is never changed', () => {
  setTimeZone('Asia/Tokyo');
  expect(parseInstant('2026-05-01T09:00:00+02:00')).toBe('2026-05-01T07:00:00.000Z');
  expect(toLocalDate('2026-05-01T09:00:00Z')).toBe('2026-05-01T09:00:00.000Z');
});

test('names of the time zone database', () => {
  const names = ['Europe/Berlin', 'UTC', 'Berlin', '+01:00', 'CEST', ''];
  expect(names.filter(isTimeZone)).toEqual(['Europe/Berlin', 'UTC']);
});
