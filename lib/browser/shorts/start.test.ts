import { expect, test } from 'vitest';

import { nextStart, NOT_STARTED, type StartEvent } from './start';

const after = (...events: StartEvent[]) => events.reduce(nextStart, NOT_STARTED);

test('the press shows the player, the next video only once it plays', () => {
  expect(after('made').isShown).toBe(true);
  expect(after('made', 'playing', 'loaded')).toEqual({
    step: 'waiting',
    isMuted: false,
    isShown: false,
  });
  expect(after('made', 'playing', 'loaded', 'playing').isShown).toBe(true);
});

test('where sound is refused it plays without, and so do those that follow', () => {
  expect(after('made', 'playing', 'loaded', 'refused')).toEqual({
    step: 'muted',
    isMuted: true,
    isShown: false,
  });
  const muted = after('made', 'playing', 'loaded', 'refused', 'playing', 'loaded', 'playing');
  expect(muted).toEqual({ step: 'playing', isMuted: true, isShown: true });
});

test('where that is refused too, the player is shown to be pressed', () => {
  expect(after('made', 'playing', 'loaded', 'refused', 'refused')).toEqual({
    step: 'manual',
    isMuted: true,
    isShown: true,
  });
  const known = after('loaded', 'refused', 'playing', 'loaded', 'refused');
  expect(known).toEqual({ step: 'manual', isMuted: true, isShown: true });
  expect(nextStart(known, 'refused')).toBe(known);
});

test('after Unmute the next one is tried with sound again', () => {
  const heard = after('loaded', 'refused', 'playing', 'unmuted');
  expect(heard).toEqual({ step: 'playing', isMuted: false, isShown: true });
  expect(nextStart(nextStart(heard, 'loaded'), 'refused').step).toBe('muted');
});

test('what plays has not been refused', () => {
  expect(after('made', 'playing', 'refused')).toEqual(after('made', 'playing'));
});
