import { beforeEach, expect, test } from 'vitest';

import { isFinished, readProgress, resumePoint } from './early/position';
import { clearPositions, savePosition } from './positions';
import { type Position, toPositions } from './stored-positions';

const position = (on: number, change: Partial<Position> = {}): Position => ({
  at: 30,
  of: 600,
  on,
  title: 'Flow',
  href: '/resources/videos/flow',
  ...change,
});
const kept = () => JSON.parse(localStorage.getItem('positions') ?? 'null') as unknown;

beforeEach(() => localStorage.clear());

test('a position is stored by video, and the early scripts read it', () => {
  savePosition('a', position(1));
  savePosition('b', position(2));
  savePosition('a', position(3, { at: 40 }));
  expect(kept()).toEqual({ a: position(3, { at: 40 }), b: position(2) });
  expect(readProgress().get('a')).toEqual(position(3, { at: 40 }));
});

test('beyond five hundred the oldest are forgotten', () => {
  const many = Array.from({ length: 500 }, (_, n) => [`v${n}`, position(n + 1)] as const);
  localStorage.setItem('positions', JSON.stringify(Object.fromEntries(many)));
  savePosition('new', position(1000));
  const ids = Object.keys(kept() as object);
  expect(ids).toHaveLength(500);
  expect(ids).toContain('new');
  expect(ids).not.toContain('v0');
  expect(ids).toContain('v1');
});

test('what others have written beyond five hundred is not read', () => {
  const many = Array.from({ length: 900 }, (_, n) => [`v${n}`, position(n + 1)] as const);
  expect(Object.keys(toPositions(Object.fromEntries(many)))).toHaveLength(500);
});

test('one position is forgotten, or all', () => {
  savePosition('a', position(1));
  savePosition('b', position(2));
  clearPositions('a');
  expect(kept()).toEqual({ b: position(2) });
  clearPositions();
  expect(kept()).toEqual({});
});

test.each([
  ['null', null],
  ['a list', [1]],
  ['no number', { b: { ...position(1), at: '30' } }],
  ['no title', { b: { ...position(1), title: undefined } }],
  ['a negative number', { b: position(1, { at: -1 }) }],
  ['a number without end', { b: position(1, { of: 1e300 }) }],
  ['no date', { b: { ...position(1), on: null } }],
  ['another site', { b: position(1, { href: '//example.com' }) }],
  ['another site after a backslash', { b: position(1, { href: '/\\example.com' }) }],
  ['another site after a tab', { b: position(1, { href: '/\t/example.com' }) }],
  ['a script', { b: position(1, { href: 'javascript:alert(1)' }) }],
])('entries written by others are left out: %s', (_, found) => {
  localStorage.setItem('positions', JSON.stringify(found));
  savePosition('a', position(1));
  expect(kept()).toEqual({ a: position(1) });
});

test.each([
  [5, 600, undefined, false],
  [5.5, 600, 5, false],
  [569.9, 600, 569, false],
  [570, 600, undefined, true],
  [30, 0, undefined, false],
])('at %f of %i seconds it resumes at %s, and is finished: %s', (at, of, point, finished) => {
  expect(resumePoint({ at, of })).toBe(point);
  expect(isFinished({ at, of })).toBe(finished);
});
