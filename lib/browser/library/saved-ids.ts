/** Which videos are in any list of this device, for the buttons on all cards. */
import { useSyncExternalStore } from 'react';

import { subscribeToDevice } from '@/lib/browser/device';

import { readChanges } from './changes';

type Ids = ReadonlySet<string>;

const NONE: Ids = new Set();

let ids = NONE;
/** The change they are of; a device that never kept anything needs no database. */
let readAt = 0;
const listeners = new Set<() => void>();
let stop = () => {};

/** Empty until they are read, and where the device keeps nothing. */
export function useSavedIds(): Ids {
  return useSyncExternalStore(
    subscribe,
    () => ids,
    () => NONE,
  );
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) stop = subscribeToDevice(refresh);
  listeners.add(listener);
  refresh();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) stop();
  };
}

function refresh(): void {
  const change = readChanges();
  if (change === readAt) return;
  readAt = change;
  void import('./saved')
    .then(({ readSavedIds }) => readSavedIds())
    .then((found) => {
      if (change !== readAt) return;
      ids = new Set(found);
      for (const listener of listeners) listener();
    })
    .catch(() => {
      // The next card tries again.
      if (change === readAt) readAt = 0;
    });
}
