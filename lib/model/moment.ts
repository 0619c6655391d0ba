/** A time in a video as people and YouTube write it: `95`, `1m35s`, `1:35`. Used by content, pages and the browser's scripts. */
import { formatDuration } from './format';

/**
 * Whole seconds, or undefined for anything that is not a time: `95`, `95.5`, `95s`, `1m35s`, `1:35`, `1:02:03`, `1:35s`, in
 * any letter case. The formats are those of YouTube's own links.
 */
export function parseMoment(written: string): number | undefined {
  const text = written.trim();
  const units = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)(?:\.\d+)?s?)?$/iu.exec(text);
  const clock = /^(?:(\d+):)?(\d+):(\d{2})(?:\.\d+)?s?$/iu.exec(text);
  const parts = (text !== '' && units) || clock;
  if (!parts) return undefined;
  const [h, m, s] = parts.slice(1).map((part) => Number(part ?? 0)) as [number, number, number];
  const seconds = h * 3600 + m * 60 + s;
  return Number.isSafeInteger(seconds) ? seconds : undefined;
}

/** The address of this page at a second, optionally up to another: `?t=95&end=140`. */
export function momentHref(start: number, end?: number): string {
  return `?t=${Math.floor(start)}${end === undefined ? '' : `&end=${Math.floor(end)}`}`;
}

/** `1:35`, as written on links. */
export function formatMoment(seconds: number): string {
  return formatDuration(Math.floor(seconds));
}
