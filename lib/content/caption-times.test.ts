import { expect, test } from 'vitest';

import { isBrokenTimeLine, parseTimeLine } from './caption-times';

test.each([
  ['00:00:01,500 --> 00:00:02,000'],
  ['00:00:01.500 --> 00:00:02.000 align:start position:0%'],
  ['00:01.500\t-->\t00:02.000'],
  ['00:01.500-->00:02.000'],
  ['000:00:01.500 --> 000:00:02.000'],
  ['0:0:1,5 --> 0:0:2'],
  ['00:00:01,5000 –> 00:00:02,0000'],
  ['00:00:01,500 -> 00:00:02,000 X1:40 X2:600'],
  ['00:00:01,500 — 00:00:02,000'],
  ['00:00:01,500 → 00:00:02,000'],
  ['00: 00: 01, 500 -> 00: 00: 02, 000'],
  ['00:00:01:500 --> 00:00:02:000'],
  ['００：００：０１，５００ ーー＞ ００：００：０２，０００'],
  ['7 00:00:01,500 --> 00:00:02,000'],
])('%s gives two times', (line) => {
  expect(parseTimeLine(line)).toEqual({ start: 1.5, end: 2, words: '' });
});

test('times may lack their fraction, have many hours, or words behind them', () => {
  expect(parseTimeLine('00:01 --> 00:02')).toEqual({ start: 1, end: 2, words: '' });
  expect(parseTimeLine('999:59:59,000 --> 999:59:59,000')?.start).toBe(3_599_999);
  expect(parseTimeLine('00:00:01,000 --> 00:00:02,000 Hello: you')?.words).toBe('Hello: you');
});

test.each([
  ['00:00:xx,000 --> 00:00:02,000'],
  ['00:75:00,000 --> 00:76:00,000'],
  ['9999999999:59:59,000 --> 9999999999:59:59,000'],
  ['-00:00:01,000 --> 00:00:02,000'],
  ['00:00:01,000 00:00:02,000'],
  ['00:00:01,000'],
  ['> 00:00:02,000'],
  ['00:00:02,000 x y'],
])('%s was meant as times', (line) => {
  expect(parseTimeLine(line)).toBeUndefined();
  expect(isBrokenTimeLine(line, false)).toBe(true);
});

test.each([
  ['10:30 - 11:00'],
  ['10:30 → 11:00'],
  ['a --> b'],
  ['5 -> 10'],
  ['It is 10:30:15 now'],
  ['His lap of 1:23.456 won'],
  ['<00:00:01.000><c> 7</c><00:00:02.000><c> 8</c>'],
  ['::'],
])('%s is speech', (line) => {
  expect(parseTimeLine(line)).toBeUndefined();
  expect(isBrokenTimeLine(line, false)).toBe(false);
});

test('below a counter any arrow was meant as times', () => {
  expect(isBrokenTimeLine('xx:yy --> zz', true)).toBe(true);
});
