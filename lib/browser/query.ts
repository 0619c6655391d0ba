/** The query of the address as a value that components follow, without a page of the server's. */
import { useSyncExternalStore } from 'react';

const MOVED = 'query:moved';

/** Changes the query; back returns to the one before. @param search with its question mark, or empty */
export function goTo(search: string): void {
  if (search === location.search) return;
  history.pushState(null, '', location.pathname + search);
  noteMove();
}

/** The same without an entry for back, for what changes at each letter. */
export function replaceWith(search: string): void {
  if (search === location.search) return;
  history.replaceState(null, '', location.pathname + search);
  noteMove();
}

/** Has all that follow the query look again. */
export function noteMove(): void {
  document.dispatchEvent(new Event(MOVED));
}

/** `location.search`; empty while the server draws. */
export function useQuery(): string {
  return useSyncExternalStore(
    subscribe,
    () => location.search,
    () => '',
  );
}

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener);
  document.addEventListener(MOVED, listener);
  return () => {
    removeEventListener('popstate', listener);
    document.removeEventListener(MOVED, listener);
  };
}
