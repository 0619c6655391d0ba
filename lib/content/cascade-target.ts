/** Which pages a rule applies to. Used by `cascade.ts`. */
import { matchesGlob } from './glob';

/** The kind of page, in Hugo's terms. */
export type PageKind = 'page' | 'term';

/**
 * What a pattern may call a page: its name in Hugo, lower-case with hyphens for spaces; its folder as named;
 * or its file, as in older versions.
 * Source: `NormalizePathStringBasic` in Hugo's `common/paths/pathparser.go`.
 */
export function listPaths(page: string, file: string): string[] {
  return [page.toLowerCase().replaceAll(' ', '-'), page, file].map((path) => `/${path}`);
}

/**
 * Conditions we do not know narrow nothing down: better to hide too much than too little.
 * @param paths names of the page; one of them must match
 */
export function isTarget(
  target: Record<string, unknown>,
  paths: string[],
  kind: PageKind,
  language: string,
): boolean {
  const facts: Record<string, string[]> = {
    path: paths,
    kind: [kind],
    lang: [language],
    environment: ['production'],
  };
  return Object.entries(target).every(([key, pattern]) => {
    const found = facts[key.toLowerCase()];
    if (found === undefined || typeof pattern !== 'string') return true;
    return found.some((fact) => matchesGlob(pattern, fact));
  });
}
