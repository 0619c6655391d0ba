/** Dates, durations and counts as text for people; the same on every machine. */

const dateFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const plurals = new Intl.PluralRules('en-GB');

/** The day that is written, whatever the zone: `2024-11-05T23:30:00-08:00` -> `5 November 2024`. */
export function formatDate(date: string): string {
  return dateFormat.format(new Date(date.slice(0, 10)));
}

/** Seconds as on a player: 55 -> `0:55`, 3725 -> `1:02:05`. */
export function formatDuration(seconds: number): string {
  const [h, m, s] = split(seconds);
  const two = (n: number) => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** `3:03`, `1:02:05` or `183` -> seconds; undefined for what is no length. */
export function parseClock(written: unknown): number | undefined {
  const match = /^(?:(?:(\d+):)?([0-5]?\d):)?(\d+)$/u.exec(String(written).trim());
  if (!match) return undefined;
  const [h, m, s] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number];
  return (match[2] && s > 59) || !Number.isSafeInteger(s) ? undefined : h * 3600 + m * 60 + s;
}

/** Seconds in words, for screen readers: 3725 -> `1 hour 2 minutes 5 seconds`. */
export function formatDurationLong(seconds: number): string {
  const units = ['hour', 'minute', 'second'];
  const parts = split(seconds).flatMap((n, i) => (n > 0 ? [formatCount(n, units[i]!)] : []));
  return parts.length > 0 ? parts.join(' ') : '0 seconds';
}

/** Seconds as ISO 8601: 3725 -> `PT1H2M5S`. */
export function toIsoDuration(seconds: number): string {
  const [h, m, s] = split(seconds);
  return `PT${h ? `${h}H` : ''}${m ? `${m}M` : ''}${s || !(h || m) ? `${s}S` : ''}`;
}

/** 1 and `video` -> `1 video`; 1200 -> `1,200 videos`; 2, `category` and `categories` -> `2 categories`. */
export function formatCount(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-GB')} ${plurals.select(n) === 'one' ? one : many}`;
}

function split(seconds: number): [number, number, number] {
  return [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), Math.floor(seconds % 60)];
}
