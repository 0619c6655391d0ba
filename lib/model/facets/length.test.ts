import { expect, test } from 'vitest';

import { toBands } from './length';

test('lengths are cut where each band holds at least 5 % of the videos', () => {
  const some = (count: number, seconds: number) => Array.from({ length: count }, () => seconds);
  expect(toBands([])).toEqual([0]);
  expect(toBands([100, 100])).toEqual([0]);
  expect(toBands([...some(50, 30), ...some(50, 500)])).toEqual([0, 300]);
  const even = [30, 100, 200, 500, 900, 2000, 3000, 9000].flatMap((seconds) => some(10, seconds));
  expect(toBands(even)).toEqual([0, 60, 180, 300, 600, 1200, 2400, 3600]);
  // Two of a hundred are too few for a band of their own, and join the smaller neighbour.
  expect(toBands([...some(50, 30), ...some(2, 100), ...some(48, 200)])).toEqual([0, 60]);
});

test('every band holds its share, whatever the lengths', () => {
  for (let seed = 1; seed < 50; seed++) {
    const seconds = Array.from({ length: 200 }, (_, index) => ((index * seed * 7919) % 5000) + 1);
    const bands = toBands(seconds);
    bands.forEach((from, index) => {
      const to = bands[index + 1] ?? Infinity;
      const held = seconds.filter((one) => one > from && one <= to).length;
      expect(held).toBeGreaterThanOrEqual(10);
    });
  }
});
