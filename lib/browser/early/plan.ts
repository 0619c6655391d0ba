/** Where a play button starts: at the part asked for, else within its own part where this device stopped. */
import { parseMoment } from '@/lib/model/moment';

import { dataOf, having, type Part, type PlayButtonData } from './contract';
import { readProgress, resumePoint, within } from './position';

export type Plan = Part & { isResumed?: boolean };

/** The button of the page's own video. */
export function mainButton(): HTMLButtonElement | null {
  return document.querySelector(`button${having<PlayButtonData>('moment')}`);
}

/**
 * What of an address is right: an end comes after its start, and both are within the video.
 * @param search e.g. `?t=1m35s&end=140`
 * @param length of the video in seconds
 */
export function parsePart(search: string, length = Infinity): Part {
  const query = new URLSearchParams(search);
  const start = parseMoment(query.get('t') ?? '');
  const end = parseMoment(query.get('end') ?? '');
  if (start === undefined || start >= length) return {};
  return { start, end: end !== undefined && end > start && end <= length ? end : undefined };
}

/** The page's own video (`data-moment`) follows the address: `?t=95&end=140`, `#t=95`. */
export function planOf(button: HTMLButtonElement): Plan {
  const { play, moment, from = 0, to = 0, length } = dataOf<PlayButtonData>(button);
  const start = Number(from);
  const end = Number(to);
  if (moment === undefined) return { start };
  const asked = parsePart(
    `${location.search}&${location.hash.slice(1)}`,
    Number(length) || undefined,
  );
  if (asked.start !== undefined) return asked;
  const progress = readProgress().get(play!);
  const point = progress && resumePoint(within(progress, start, end));
  return point === undefined ? { start, end } : { start: start + point, end, isResumed: true };
}
