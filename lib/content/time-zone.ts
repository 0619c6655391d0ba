/** The zone of dates and times without an offset: `timeZone` of a `site.yaml`, else UTC, as in Hugo. */

type Zone = { name: string; clock: Intl.DateTimeFormat };

let zone: Zone | undefined;

/** @param name IANA, e.g. `Europe/Berlin`; set before any other file is read */
export function setTimeZone(name: string | null): void {
  if (name === zone?.name) return;
  zone = name === null ? undefined : { name, clock: clockOf(name) };
}

/** Whether a site has set one. */
export function hasTimeZone(): boolean {
  return zone !== undefined;
}

/** Whether it is a name of the time zone database. */
export function isTimeZone(name: string): boolean {
  try {
    return /^[A-Za-z]/u.test(name) && Boolean(clockOf(name));
  } catch {
    return false;
  }
}

/**
 * How far east of UTC clocks are, in minutes. A time that a change of clocks skips is that of the clock before it, one
 * that comes twice is the first.
 * @param wall a clock time as milliseconds since 1970, as if it were UTC
 */
export function offsetAt(wall: number): number {
  if (!zone) return 0;
  const { clock } = zone;
  const eastAt = (instant: number) => wallOf(clock, instant) - instant;
  const before = eastAt(wall - DAY);
  // Right unless the clocks have changed within the day before.
  const after = eastAt(wall - before);
  const isSkippedOrFirst = before !== after && eastAt(wall - after) !== after;
  return (isSkippedOrFirst ? before : after) / 60_000;
}

const DAY = 86_400_000;

function clockOf(name: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en', {
    timeZone: name,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric', era: 'short' },
  });
}

/** What clocks show at an instant, as if it were UTC; to the second. */
function wallOf(clock: Intl.DateTimeFormat, instant: number): number {
  const parts = Object.fromEntries(
    clock.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  const [year, month, day, hour, minute, second] = [
    ...[parts.year, parts.month, parts.day],
    ...[parts.hour, parts.minute, parts.second],
  ].map(Number) as [number, number, number, number, number, number];
  const date = new Date(0);
  date.setUTCFullYear(parts.era === 'BC' ? 1 - year : year, month - 1, day);
  return date.setUTCHours(hour, minute, second);
}
