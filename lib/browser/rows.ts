/** Whether this device shows lists as rows. */
import { useSyncExternalStore } from 'react';

import { dataOf, DEVICE_CHANGED, listen, type PageElementData } from './early/contract';

export function useRows(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => dataOf<PageElementData>(document.documentElement).rows === 'on',
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  const following = new AbortController();
  listen(DEVICE_CHANGED, listener, { signal: following.signal });
  return () => following.abort();
}
