/** A sentence about what was just done, for all pages; see `components/site/notice.tsx`. */
import { useSyncExternalStore } from 'react';

/** Milliseconds that it stays. */
const STAY = 6000;

let text = '';
let timer: ReturnType<typeof setTimeout>;
const listeners = new Set<() => void>();

/** Replaces the one before. */
export function say(sentence: string): void {
  clearTimeout(timer);
  // The same sentence again would not be announced.
  if (sentence === text) show('');
  requestAnimationFrame(() => show(sentence));
  timer = setTimeout(show, STAY, '');
}

/** Empty if there is none. */
export function useNotice(): string {
  return useSyncExternalStore(
    subscribe,
    () => text,
    () => '',
  );
}

function show(next: string): void {
  text = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
