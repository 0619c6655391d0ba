/** Whether what the device keeps can be read by now: not while the page is still as the server wrote it. */
import { useSyncExternalStore } from 'react';

const never = () => () => {};

export function useIsRead(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
