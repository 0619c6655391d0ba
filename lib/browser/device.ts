/** What is kept on this device, as values that components can follow; nothing of it leaves the device. */
import { useSyncExternalStore } from 'react';

/** Told to this window after a change; the browser tells other windows `storage`. */
const CHANGED = 'device:changed';

export type Kept<T> = { read: () => T; write: (value: T) => void; use: () => T };

/**
 * One value in the local storage, as JSON.
 * @param parse makes the value of what was found, which anyone may have written; undefined where nothing was
 */
export function keep<T>(key: string, parse: (found: unknown) => T): Kept<T> {
  const initial = parse(undefined);
  let last: { text: string | null; value: T } = { text: null, value: initial };
  const read = () => {
    const text = readText(key);
    if (text !== last.text) last = { text, value: text === null ? initial : parse(fromJson(text)) };
    return last.value;
  };
  const write = (value: T) => {
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {
      // A full or forbidden storage keeps nothing; the page works without.
    }
    document.dispatchEvent(new Event(CHANGED));
  };
  return { read, write, use: () => useSyncExternalStore(subscribe, read, () => initial) };
}

function subscribe(listener: () => void): () => void {
  document.addEventListener(CHANGED, listener);
  addEventListener('storage', listener);
  return () => {
    document.removeEventListener(CHANGED, listener);
    removeEventListener('storage', listener);
  };
}

function readText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
