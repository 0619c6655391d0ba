import { expect, test } from 'vitest';

import { formatMoment, momentHref, parseMoment } from './moment';

test.each([
  ['95', 95],
  ['95s', 95],
  ['1m35s', 95],
  ['1h2m3s', 3723],
  ['2m', 120],
  ['1:35', 95],
  ['1:02:03', 3723],
  ['95.7', 95],
  ['95.5s', 95],
  ['1M35S', 95],
  ['1:35s', 95],
  ['1:35.5', 95],
  ['100:00', 6000],
  [' 1:35 ', 95],
  ['0', 0],
])('%s is %i seconds', (written, seconds) => {
  expect(parseMoment(written)).toBe(seconds);
});

test.each(['', 'x', '-5', '1:5', 'm', '9'.repeat(40), '<script>'])(
  '%s is not a time',
  (written) => {
    expect(parseMoment(written)).toBeUndefined();
  },
);

test('an address of a second, and of a clip', () => {
  expect(momentHref(95.9)).toBe('?t=95');
  expect(momentHref(95, 140)).toBe('?t=95&end=140');
  expect(formatMoment(95.9)).toBe('1:35');
});
