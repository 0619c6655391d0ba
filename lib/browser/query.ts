/** The query of the address as a value components can subscribe to, without asking the server for a page. */
import { useSyncExternalStore } from 'react';

const MOVED = 'query:moved';

/** Changes the query; "back" returns to the previous one. @param search with its question mark, or empty */
export function goTo(search: string): void {
  if (search === location.search) return;
  history.pushState(null, '', location.pathname + search);
  noteMove();
}

/** The same without a history entry, for what changes with each letter. */
export function replaceWith(search: string): void {
  if (search === location.search) return;
  history.replaceState(null, '', location.pathname + search);
  noteMove();
}

/** Makes everything that follows the query read it again. */
export function noteMove(): void {
  document.dispatchEvent(new Event(MOVED));
}

/** Calls back whenever the query has changed here. */
export function onMove(listener: () => void, signal: AbortSignal): void {
  document.addEventListener(MOVED, listener, { signal });
}

/** `location.search`; empty while the server renders. */
export function useQuery(): string {
  return useSyncExternalStore(
    subscribe,
    () => location.search,
    () => '',
  );
}

function subscribe(listener: () => void): () => void {
  const listening = new AbortController();
  addEventListener('popstate', listener, { signal: listening.signal });
  onMove(listener, listening.signal);
  return () => listening.abort();
}
