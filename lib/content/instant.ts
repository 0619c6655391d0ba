/** Dates as front matter writes them. */
import { offsetAt } from './time-zone';

const FORM =
  /^(\d{4})-(\d{2})-(\d{2})(?:(?:[Tt]|\s+)(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([Zz]|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/u;

/**
 * `2024-03-01T23:30:00-05:00` -> `2024-03-02T04:30:00.000Z`; one without an offset is in the zone of the site.
 * @returns an ISO 8601 instant in UTC, or undefined for anything that is not a date, including 30 February
 */
export function parseInstant(written: string): string | undefined {
  const match = FORM.exec(written.trim());
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0)) as [number, number, number, number, number, number];
  const isClock = hour < 24 && minute < 60 && second < 60;
  const utc = new Date(0);
  utc.setUTCFullYear(year, month - 1, day);
  if (!isClock || utc.getUTCMonth() !== month - 1 || utc.getUTCDate() !== day) return undefined;
  const wall = utc.setUTCHours(hour, minute, second);
  return new Date(wall - offsetOf(match[7], wall) * 60_000).toISOString();
}

/**
 * The same in the zone of the file or the site, which decides the day people see: `2024-03-01T23:30:00-05:00` stays.
 * @param written what `parseInstant` accepts
 */
export function toLocalDate(written: string): string {
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone] =
    FORM.exec(written.trim()) ?? [];
  const clock = `${year}-${month}-${day}T${hour}:${minute}:${second}.000`;
  return clock + formatOffset(offsetOf(zone, Date.parse(`${clock}Z`)));
}

/**
 * Go's value for "not set", which Hugo treats as such.
 * Source: `IsZero` in `IsFuture` and `IsExpired` of Hugo's `resources/resource/dates.go`.
 */
export const ZERO = '0001-01-01T00:00:00.000Z';

/** Whether it gives a time of day but no zone. */
export function isWithoutZone(written: string): boolean {
  const match = FORM.exec(written.trim());
  return match?.[4] !== undefined && match[7] === undefined;
}

/** 330 -> `+05:30`, 0 -> `Z`. */
function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(Math.trunc(rest)).padStart(2, '0')}`;
}

/**
 * Minutes east of UTC: `+05:30` -> 330.
 * @param zone without one, that of the site
 * @param wall the clock time as milliseconds since 1970, as if it were UTC
 */
function offsetOf(zone: string | undefined, wall: number): number {
  if (!zone) return offsetAt(wall);
  if (/^z$/iu.test(zone)) return 0;
  const digits = zone.replace(':', '');
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5));
  return zone.startsWith('-') ? -minutes : minutes;
}
