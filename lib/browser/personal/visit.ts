/** When this device saw home, so that it can say what is new there. */

/**
 * When the visit before this one ended, 0 if this is the first; and when home was last seen. In milliseconds since 1970.
 */
export type Visit = readonly [since: number, last: number];

/** Whoever comes back sooner is still on the same visit. */
const PAUSE = 30 * 60_000;

/** @param found what is stored, which anyone may have written */
export function toVisit(found: unknown): Visit {
  const [since, last] = Array.isArray(found) ? (found as unknown[]) : [];
  return typeof since === 'number' && typeof last === 'number' ? [since, last] : [0, 0];
}

/** The visit that goes on, or a new one. @param now in milliseconds since 1970 */
export function nextVisit([since, last]: Visit, now: number): Visit {
  return [now - last > PAUSE ? last : since, now];
}

/** Whether something was published since the last visit; on the first one, nothing is new. */
export function isNew(published: number, [since]: Visit): boolean {
  return since > 0 && published > since;
}
