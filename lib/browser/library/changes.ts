/** Tells every tab that the library of this device has changed. */
import { keep } from '@/lib/browser/device';
import { LIBRARY_KEY } from '@/lib/browser/early/contract';

/** When it last changed, in milliseconds since 1970. Local storage, since other tabs hear of what is written there. */
const changes = keep<number>(LIBRARY_KEY, (found) => (typeof found === 'number' ? found : 0));

/** A number that differs after each change, in any tab. */
export const useChanges = changes.use;

export const readChanges = changes.read;

export function tellChange(): void {
  changes.write(Math.max(Date.now(), changes.read() + 1));
}
