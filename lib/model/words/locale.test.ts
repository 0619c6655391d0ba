import { expect, test } from 'vitest';

import { createLocale } from './locale';

const english = createLocale('en-GB');

test('dates show the day that is written', () => {
  expect(english.date('2024-03-01T23:30:00.000-08:00')).toBe('1 March 2024');
  expect(english.date('2024-03-02T00:15:00.000+13:00')).toBe('2 March 2024');
  expect(english.date('2024-03-02T04:30:00.000Z')).toBe('2 March 2024');
  expect(english.date('2024-12-31T23:59:59.000Z')).toBe('31 December 2024');
});

test('durations in words', () => {
  expect([0, 1, 60, 183, 3725].map(english.duration)).toEqual([
    '0 seconds',
    '1 second',
    '1 minute',
    '3 minutes 3 seconds',
    '1 hour 2 minutes 5 seconds',
  ]);
  expect(createLocale('de').duration(3725)).toBe('1 Stunde, 2 Minuten und 5 Sekunden');
});

test('durations to the minute', () => {
  expect([1, 89, 90, 3570, 5100, 7200].map(english.roughly)).toEqual([
    '1 min',
    '1 min',
    '2 mins',
    '1 hr',
    '1 hr 25 mins',
    '2 hrs',
  ]);
  expect(createLocale('de').roughly(5100)).toBe('1 Std., 25 Min.');
});

test('counts', () => {
  expect(english.count(1, { one: 'video', other: 'videos' })).toBe('1 video');
  expect(english.count(1200, { one: 'video', other: 'videos' })).toBe('1,200 videos');
  const polish = createLocale('pl');
  const films = { one: 'film', few: 'filmy', many: 'filmów', other: 'filmu' };
  expect([1, 3, 12, 22].map((n) => polish.count(n, films))).toEqual([
    '1 film',
    '3 filmy',
    '12 filmów',
    '22 filmy',
  ]);
});
