/** Durations as clocks and as ISO 8601, which are the same in every language; the rest is in `words/locale.ts`. */

/** Seconds as on a player: 55 -> `0:55`, 3725 -> `1:02:05`. */
export function formatDuration(seconds: number): string {
  const [h, m, s] = split(seconds);
  const two = (n: number) => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** `3:03`, `1:02:05` or `183` -> seconds; undefined for anything else. */
export function parseClock(written: unknown): number | undefined {
  const match = /^(?:(?:(\d+):)?([0-5]?\d):)?(\d+)$/u.exec(String(written).trim());
  if (!match) return undefined;
  const [h, m, s] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number];
  return (match[2] && s > 59) || !Number.isSafeInteger(s) ? undefined : h * 3600 + m * 60 + s;
}

/** Seconds as ISO 8601: 3725 -> `PT1H2M5S`. */
export function toIsoDuration(seconds: number): string {
  const [h, m, s] = split(seconds);
  return `PT${h ? `${h}H` : ''}${m ? `${m}M` : ''}${s || !(h || m) ? `${s}S` : ''}`;
}

function split(seconds: number): [number, number, number] {
  return [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), Math.floor(seconds % 60)];
}
