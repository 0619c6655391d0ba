/** The state of the page's player, for everything that follows it: transcript, chapters, keys, share menu. */
import { useSyncExternalStore } from 'react';

/** Why there is no player; the words for visitors are in `words.player.faults`. */
export type Fault =
  'invalid' | 'html5' | 'gone' | 'refused' | 'referrer' | 'blocked' | 'silent' | 'offline';

export type PlaybackState = {
  phase: 'idle' | 'starting' | 'playing' | 'paused' | 'clip-end' | 'ended' | 'fault';
  fault: Fault | null;
  /** Seconds. */
  time: number;
  /** 1 is normal. */
  rate: number;
  /** The seconds at which the words stand that were looked for in the transcript, in order. */
  found: readonly number[];
};

/** What a player says of itself. */
export type Reported = Omit<PlaybackState, 'found'>;

export const IDLE: Reported = { phase: 'idle', fault: null, time: 0, rate: 1 };

const NOTHING: PlaybackState = { ...IDLE, found: [] };

let state = NOTHING;
const listeners = new Set<() => void>();

export const playback = {
  get: () => state,
  set: (change: Partial<PlaybackState>) => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  },
  /** The player is gone; what was found in the transcript stays. */
  reset: () => playback.set(IDLE),
  /** @returns a function that ends the subscription */
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

/** One value of the state; a component re-renders only when it changes. */
export function usePlayback<T extends string | number | null | readonly number[]>(
  pick: (state: PlaybackState) => T,
): T {
  return useSyncExternalStore(
    playback.subscribe,
    () => pick(state),
    () => pick(NOTHING),
  );
}
