/** The data of a page: what React renders the page from. Used in the browser. */

const SCRIPT = /"(\/_next\/static\/[^"]+\.js)"/gu;

/** Tells the bundler's runtime what to begin with, before its scripts run. */
export function provideStart(start: unknown): void {
  (self as unknown as { TURBOPACK?: unknown[] }).TURBOPACK = [start];
}

/** Passes it on as the page itself would have, before the framework's scripts run. */
export function provideData(data: string): void {
  const page = self as unknown as { __next_f?: unknown[] };
  (page.__next_f ??= []).push([0], [1, data]);
}

/** The addresses of the scripts that its controls need. */
export function listScripts(data: string): string[] {
  return [...data.matchAll(SCRIPT)].map(([, src]) => src!);
}
