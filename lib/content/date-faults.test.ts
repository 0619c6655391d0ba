import { expect, test } from 'vitest';

import { dateFault } from './date-faults';
import { parseInstant } from './instant';

test.each([
  ['2025-02-30', 'February 2025 has 28 days', '2025-02-28'],
  ['2024-02-30T10:00:00+01:00', 'February 2024 has 29 days', '2024-02-29T10:00:00+01:00'],
  ['31.4.2025', 'April 2025 has 30 days', '2025-04-30'],
  ['31 June 2025', 'June 2025 has 30 days', '2025-06-30'],
  ['2025-04-31T25:00:00Z', 'April 2025 has 30 days', '2025-04-30'],
  ['2025-01-00', 'there is no day 00', '2025-01-01'],
  ['0004-02-30', 'February 0004 has 29 days', '0004-02-29'],
  ['2025-13-01', 'there is no month 13', '2025-01-13'],
  ['2025-12-31 24:00', 'a day has no hour 24', '2026-01-01T00:00:00Z'],
  ['2025-01-02T25:61', 'there is no hour 25, only 00 to 23', '2025-01-02'],
  ['2025-01-02T10:61', 'there is no minute 61, only 00 to 59', '2025-01-02'],
  ['2025-01-02T10:00:60Z', 'there is no second 60, only 00 to 59', '2025-01-02'],
  ['2025-01-02T10:00:00+24:00', 'there is no time zone +24:00', '2025-01-02T10:00:00Z'],
])('%s does not exist: %s', (written, reason, right) => {
  const fault = dateFault(written);
  expect(fault?.reason).toBe(reason);
  expect(/^write ([\w:+-]+)/u.exec(fault!.fix)?.[1]).toBe(right);
  expect(parseInstant(right)).toBeDefined();
});

test('a month that cannot be a day is only said to be none', () =>
  expect(dateFault('2025-45-13')?.fix).toBe(
    'write a month from 01 to 12, and a day of that month',
  ));

test.each(['2024-02-29', '1 Mai 2024', '08/05/2023', 'soon', '2024', '', '2024-11-05T06:00:34Z'])(
  '%j has no such fault',
  (written) => expect(dateFault(written)).toBeUndefined(),
);
