import { expect, test } from 'vitest';

import { isNew, nextVisit, toVisit, type Visit } from './visit';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOON = Date.parse('2026-03-01T12:00:00Z');

test('on the first visit nothing is new, however long it lasts', () => {
  let visit = toVisit(undefined);
  for (const minutes of [0, 20, 40, 60]) {
    visit = nextVisit(visit, NOON + minutes * MINUTE);
    expect(isNew(NOON + DAY, visit)).toBe(false);
  }
});

test('on the next one, what came since the last time is new, until that visit ends, too', () => {
  const first = nextVisit(toVisit(undefined), NOON);
  let visit = nextVisit(first, NOON + DAY);
  expect(visit).toEqual([NOON, NOON + DAY]);
  expect([NOON - 1, NOON, NOON + 1].map((date) => isNew(date, visit))).toEqual([
    false,
    false,
    true,
  ]);
  visit = nextVisit(visit, NOON + DAY + 30 * MINUTE);
  expect(isNew(NOON + 1, visit)).toBe(true);
  visit = nextVisit(visit, NOON + DAY + 61 * MINUTE);
  expect(isNew(NOON + 1, visit)).toBe(false);
});

test('a clock that was set back starts no visit', () => {
  expect(nextVisit([1, NOON], NOON - DAY)).toEqual([1, NOON - DAY]);
});

test.each([undefined, null, 7, 'x', [], [1], ['1', 2], {}])('%j is no visit', (found) => {
  expect(toVisit(found)).toEqual([0, 0]);
});

test('what is stored is read', () => {
  const visit: Visit = [NOON, NOON + DAY];
  expect(toVisit(JSON.parse(JSON.stringify(visit)))).toEqual(visit);
});
