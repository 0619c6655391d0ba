import { expect, test } from 'vitest';

import { slideAt, stepOf, type Turn, turn } from './snap';

test.each([
  [0, 0],
  // Below the header, the feed has moved up by less than nothing.
  [-57, 0],
  [399, 0],
  [401, 1],
  [1543, 2],
  [99_999, 4],
])('scrolled by %i pixels, the slide in view is %i', (scrolled, slide) => {
  expect(slideAt(scrolled, 800, 5)).toBe(slide);
});

test('a feed that is not shown is at its start', () => {
  expect(slideAt(0, 0, 5)).toBe(0);
});

test.each([
  ['ArrowDown', false, 1],
  ['ArrowUp', false, -1],
  ['j', true, 1],
  ['k', true, -1],
  ['j', false, 0],
  ['x', true, 0],
])('%s, with letters: %s, moves by %i', (key, hasLetters, by) => {
  expect(stepOf(key, hasLetters)).toBe(by);
});

/** The times at which a wheel led to another slide. */
function steps(reports: [time: number, delta: number][]): number[] {
  let last: Turn | undefined;
  return reports.flatMap(([time, delta]) => {
    last = turn(last, time, delta);
    return last.stepped === time ? [time] : [];
  });
}

test('each notch of a wheel is a slide, if the one before has been seen', () => {
  expect(
    steps([
      [1000, 100],
      [1300, 100],
    ]),
  ).toEqual([1000, 1300]);
  expect(
    steps([
      [1000, 100],
      [1050, 100],
      [1100, 100],
    ]),
  ).toEqual([1000]);
});

test('a wheel that keeps turning goes on at a pace', () => {
  const reports = Array.from({ length: 12 }, (_, n): [number, number] => [1000 + n * 100, 100]);
  expect(steps(reports)).toEqual([1000, 1600]);
});

test('a touchpad that runs out leads no further', () => {
  const reports = Array.from({ length: 60 }, (_, n): [number, number] => [
    1000 + n * 16,
    120 - n * 2,
  ]);
  expect(steps(reports)).toEqual([1000]);
});
