import { beforeEach, expect, test, vi } from 'vitest';

import { isolatePages } from '@/lib/browser/early/page.fixture';

import { pointOutNews } from './news';

isolatePages();

const NOON = Date.parse('2026-03-05T12:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The days that are pointed out, the latest first. */
const news = () =>
  document.adoptedStyleSheets.flatMap((sheet) =>
    [...sheet.cssRules].flatMap(({ cssText }) =>
      [...cssText.matchAll(/datetime\^="(?<day>[^"]+)"/gu)].map(({ groups }) => groups!.day),
    ),
  );
const visits = () => JSON.parse(localStorage.getItem('visits') ?? 'null') as unknown;

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
});

test('on the first visit nothing is new', () => {
  pointOutNews('New');
  expect(news()).toEqual([]);
  expect(visits()).toEqual([0, NOON]);
});

test.each([
  [3 * DAY, ['2026-03-05', '2026-03-04', '2026-03-03']],
  [13 * HOUR, ['2026-03-05']],
  [2 * HOUR, []],
])('%i milliseconds later, the days since are new', (since, expected) => {
  localStorage.setItem('visits', `[1,${NOON - since}]`);
  pointOutNews('New');
  expect(news()).toEqual(expected);
});

test('of a long absence the last days are new, and within a visit they stay so', () => {
  localStorage.setItem('visits', `[1,${NOON - 400 * DAY}]`);
  pointOutNews('New');
  expect(news()).toHaveLength(90);
  document.adoptedStyleSheets = [];
  delete document.documentElement.dataset.news;
  vi.setSystemTime(NOON + HOUR / 3);
  pointOutNews('New');
  expect(news()).toHaveLength(90);
});

test('who wants nothing kept is told of nothing', () => {
  localStorage.setItem('keeping', 'false');
  localStorage.setItem('visits', `[1,${NOON - 3 * DAY}]`);
  pointOutNews('New');
  expect(news()).toEqual([]);
  expect(visits()).toEqual([1, NOON - 3 * DAY]);
});

test('it is pointed out once', () => {
  localStorage.setItem('visits', `[1,${NOON - 3 * DAY}]`);
  pointOutNews('New');
  pointOutNews('New');
  expect(document.adoptedStyleSheets).toHaveLength(1);
});
