/** When this device saw the site, so that it can say what is new there. */

import { KEEPING_KEY, VISITS_KEY } from '@/lib/browser/early/contract';
import { parseText, readText, writeText } from '@/lib/browser/early/storage';

/**
 * When the visit before this one ended, 0 if this is the first; and when the site was last seen. In milliseconds since 1970.
 */
export type Visit = readonly [since: number, last: number];

/** Whoever comes back sooner is still on the same visit. */
const PAUSE = 30 * 60_000;

/** @param found what is stored, which anyone may have written */
export function toVisit(found: unknown): Visit {
  const [since, last] = Array.isArray(found) ? (found as unknown[]) : [];
  return isTime(since) && isTime(last) ? [since, last] : [0, 0];
}

/** The visit that goes on, or a new one. @param now in milliseconds since 1970 */
export function nextVisit([since, last]: Visit, now: number): Visit {
  return [now - last > PAUSE ? last : since, now];
}

/** Whether something was published since the last visit; on the first one, nothing is new. */
export function isNew(published: number, [since]: Visit): boolean {
  return since > 0 && published > since;
}

/** This visit, which is kept; where nothing is to be kept, none. */
export function noteVisit(): Visit {
  if (readText(KEEPING_KEY) === 'false') return [0, 0];
  const visit = nextVisit(toVisit(parseText(readText(VISITS_KEY))), Date.now());
  writeText(VISITS_KEY, JSON.stringify(visit));
  return visit;
}

/** Whether it is milliseconds since 1970 that a `Date` can hold. */
function isTime(found: unknown): found is number {
  return typeof found === 'number' && found >= 0 && found <= 8.64e15;
}
