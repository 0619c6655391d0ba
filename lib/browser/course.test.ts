import { expect, test } from 'vitest';

import type { StepPart } from '@/lib/model/watch-path';

import { type Course, isWatched, nextStep, readCourse } from './course';
import type { Positions } from './stored-positions';

const step = (videoId: string, change: Partial<StepPart> = {}): StepPart => ({
  videoId,
  from: 0,
  to: null,
  length: 600,
  ...change,
});
/** Seconds watched of videos that are ten minutes long. */
const watched = (seconds: Record<string, number>): Positions =>
  Object.fromEntries(
    Object.entries(seconds).map(([id, at]) => [
      id,
      { at, of: 600, on: 1, title: id, href: `/${id}` },
    ]),
  );
const STEPS = [step('a'), step('b'), step('c')];

test.each<[string, Record<string, number>, Course]>([
  ['nothing', {}, { isBegun: false, watched: 0, next: 0, left: 1800 }],
  ['another video', { x: 600 }, { isBegun: false, watched: 0, next: 0, left: 1800 }],
  ['a glance', { a: 5 }, { isBegun: false, watched: 0, next: 0, left: 1800 }],
  ['half of the first', { a: 300 }, { isBegun: true, watched: 0, next: 0, left: 1500 }],
  ['all but the credits of it', { a: 570 }, { isBegun: true, watched: 1, next: 1, left: 1200 }],
  ['the second alone', { b: 600 }, { isBegun: true, watched: 1, next: 0, left: 1200 }],
  ['one and a half', { a: 600, b: 300 }, { isBegun: true, watched: 1, next: 1, left: 900 }],
  ['the first and the last', { a: 600, c: 600 }, { isBegun: true, watched: 2, next: 1, left: 600 }],
  ['all', { a: 600, b: 600, c: 600 }, { isBegun: true, watched: 3, next: -1, left: 0 }],
])('after %s', (_, seconds, course) => {
  expect(readCourse(STEPS, watched(seconds))).toEqual(course);
});

test.each([
  ['before its start', 60, { isBegun: false, watched: 0, next: 0, left: 200 }],
  ['in its middle', 200, { isBegun: true, watched: 0, next: 0, left: 100 }],
  ['near its end', 290, { isBegun: true, watched: 1, next: -1, left: 0 }],
  ['beyond it', 500, { isBegun: true, watched: 1, next: -1, left: 0 }],
])('a part of a video counts as a part: %s', (_, at, course) => {
  const part = step('a', { from: 100, to: 300, length: 200 });
  expect(readCourse([part], watched({ a: at }))).toEqual(course);
  expect(isWatched(part, watched({ a: at }))).toBe(course.watched === 1);
});

test('an unknown length leaves no total, unless the player has reported it', () => {
  const steps = [step('a', { length: null }), step('b')];
  expect(readCourse(steps, {}).left).toBeNull();
  expect(readCourse(steps, watched({ b: 600 })).left).toBeNull();
  expect(readCourse(steps, watched({ a: 300 })).left).toBe(900);
  expect(readCourse(steps, watched({ a: 600 })).left).toBe(600);
});

test('a video of two steps counts in both', () => {
  const steps = [step('a', { to: 100, length: 100 }), step('a', { from: 100, length: 500 })];
  expect(readCourse(steps, watched({ a: 150 }))).toEqual({
    isBegun: true,
    watched: 1,
    next: 1,
    left: 450,
  });
});

test.each<[string, Record<string, number>, number]>([
  ['nothing', {}, -1],
  ['a part of the first', { a: 300 }, -1],
  ['the first', { a: 600 }, 1],
  ['the first and a part of the second', { a: 600, b: 300 }, -1],
  ['the first and a glance at the second', { a: 600, b: 3 }, 1],
  ['a part of the third', { c: 300 }, 0],
  ['all', { a: 600, b: 600, c: 600 }, -1],
])('what comes next after %s', (_, seconds, next) => {
  expect(nextStep(STEPS, watched(seconds))).toBe(next);
});
