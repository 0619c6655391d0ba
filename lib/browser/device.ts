/** What is kept on this device, as values components can subscribe to; nothing leaves the device. */
import { useSyncExternalStore } from 'react';

import { DEVICE_CHANGED, listen, send } from './early/contract';
import { parseText, readText, writeText } from './early/storage';

/** Drops values that could not be stored. */
const drops: (() => void)[] = [];

export type Kept<T> = { read: () => T; write: (value: T) => void; use: () => T };

/**
 * One value in local storage, as JSON; if the storage is full or blocked, the value is kept until the page is left.
 * @param parse validates what was found, which anyone may have written; gets undefined if nothing was
 */
export function keep<T>(key: string, parse: (found: unknown) => T): Kept<T> {
  const initial = parse(undefined);
  let last: { text: string | null; value: T } = { text: null, value: initial };
  let unstored: { value: T } | undefined;
  drops.push(() => (unstored = undefined));
  const read = () => {
    if (unstored) return unstored.value;
    const text = readText(key);
    if (text !== last.text)
      last = { text, value: text === null ? initial : parse(parseText(text)) };
    return last.value;
  };
  const write = (value: T) => {
    unstored = writeText(key, JSON.stringify(value)) ? undefined : { value };
    send(DEVICE_CHANGED);
  };
  return { read, write, use: () => useSyncExternalStore(subscribeToDevice, read, () => initial) };
}

/** For when all that is kept is deleted. */
export function forgetUnstored(): void {
  for (const drop of drops) drop();
}

/** Called after each change to local storage by this site, in any tab. @returns ends it */
export function subscribeToDevice(listener: () => void): () => void {
  const following = new AbortController();
  const { signal } = following;
  listen(DEVICE_CHANGED, listener, { signal });
  addEventListener('storage', listener, { signal });
  return () => following.abort();
}
