/** What is kept in the local storage, which anyone may have written and a browser may forbid. */

/** Null where nothing is kept, or nothing may be read. */
export function readText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** A full or forbidden storage keeps nothing; the page works without. */
export function writeText(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // See above.
  }
}

/** Undefined for what is no JSON. */
export function parseText(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
