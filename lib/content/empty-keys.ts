/** Keys without a value, which say nothing. Used by `site-file.ts`. */
import type { Problem } from '@/lib/model/problem';

import type { FrontMatter } from './front-matter';

/**
 * A warning for each, at any depth; `null` and `~` are meant.
 * @param told problems of the same file, which may be about the same line
 */
export function emptyKeys({ file, data, asWritten, locate }: FrontMatter, told: Problem[]) {
  const linesTold = new Set(told.map(({ line }) => line));
  return pathsOfNothing(data).flatMap((path): Problem[] => {
    const place = locate(path);
    if (asWritten(path) !== '' || linesTold.has(place.line)) return [];
    const field = path.filter((part) => typeof part === 'string').join('.');
    const message = 'has no value, so it does nothing';
    const fix = 'remove it, or fill it in';
    return [{ severity: 'warning', file, ...place, field, message, fix }];
  });
}

function pathsOfNothing(data: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (data === null) return path.length > 0 ? [path] : [];
  if (typeof data !== 'object') return [];
  return Object.entries(data as object).flatMap(([key, value]) =>
    pathsOfNothing(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
