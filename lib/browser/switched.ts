/** What this device has switched on, see `early/switches.ts`. */
import { useSyncExternalStore } from 'react';

import {
  dataOf,
  DEVICE_CHANGED,
  listen,
  type PageElementData,
  type SwitchData,
} from './early/contract';

export function useSwitched(key: Exclude<SwitchData['switch'], 'theme'>): boolean {
  return useSyncExternalStore(
    subscribe,
    () => dataOf<PageElementData>(document.documentElement)[key] === 'on',
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  const following = new AbortController();
  listen(DEVICE_CHANGED, listener, { signal: following.signal });
  return () => following.abort();
}
