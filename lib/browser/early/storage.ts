/** Access to local storage, which anyone may have written to and a browser may block. */

/** Null if nothing is stored, or reading is blocked. */
export function readText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @returns whether it is stored now: not if the storage is full or blocked; the page works without it */
export function writeText(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
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

/** What is stored as JSON; an empty object if that is nothing, or cannot be read. */
export function readObject(key: string): object {
  try {
    return Object(JSON.parse(localStorage.getItem(key) ?? 'null')) as object;
  } catch {
    return {};
  }
}
