/** A second of a video in an address: `?t=95`, `?t=1m35s`, `?t=1:35`. Asked by pages and by scripts of the browser. */
import { formatDuration } from './format';

/** Seconds, or undefined for what is no time. The forms are those of YouTube's own links. */
export function parseMoment(written: string): number | undefined {
  const text = written.trim().toLowerCase();
  const units = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)(?:\.\d+)?s?)?$/u.exec(text);
  const clock = /^(?:(\d+):)?(\d{1,2}):(\d{2})$/u.exec(text);
  const parts = (text !== '' && units) || clock;
  if (!parts) return undefined;
  const [h, m, s] = parts.slice(1).map((part) => Number(part ?? 0)) as [number, number, number];
  const seconds = h * 3600 + m * 60 + s;
  return Number.isSafeInteger(seconds) ? seconds : undefined;
}

/** An address of this page at a second, and up to another: `?t=95&end=140`. */
export function momentHref(start: number, end?: number): string {
  return `?t=${Math.floor(start)}${end === undefined ? '' : `&end=${Math.floor(end)}`}`;
}

/** `1:35`, as it is written on links. */
export function formatMoment(seconds: number): string {
  return formatDuration(Math.floor(seconds));
}
