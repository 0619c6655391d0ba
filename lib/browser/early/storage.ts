/** Access to local storage, which anyone may have written to and a browser may block. */

/** Null if nothing is stored, or reading is blocked. */
export function readText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** If the storage is full or blocked, nothing is stored; the page works without it. */
export function writeText(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // See above.
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
