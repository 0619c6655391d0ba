/** Access to what the device stores, which anyone may have written to and a browser may block. */

type Store = 'localStorage' | 'sessionStorage';

/** Null if nothing is stored, or reading is blocked. */
export function readText(key: string, store: Store = 'localStorage'): string | null {
  try {
    return self[store].getItem(key);
  } catch {
    return null;
  }
}

/** @returns whether it is stored now: not if the storage is full or blocked; the page works without it */
export function writeText(key: string, text: string, store: Store = 'localStorage'): boolean {
  try {
    self[store].setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Undefined for invalid JSON. */
export function parseText(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
