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
};

const IDLE: PlaybackState = { phase: 'idle', fault: null, time: 0, rate: 1 };

let state = IDLE;
const listeners = new Set<() => void>();

export const playback = {
  get: () => state,
  set: (change: Partial<PlaybackState>) => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  },
  reset: () => playback.set(IDLE),
  /** @returns a function that ends the subscription */
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

/** One value of the state; a component re-renders only when it changes. */
export function usePlayback<T extends string | number | null>(
  pick: (state: PlaybackState) => T,
): T {
  return useSyncExternalStore(
    playback.subscribe,
    () => pick(state),
    () => pick(IDLE),
  );
}
