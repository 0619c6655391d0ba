/** Where a play button starts: at the part asked for, where this device stopped the video, or at its own part. */
import { parseMoment } from '@/lib/model/moment';

import { dataOf, having, type Part, type PlayButtonData } from './contract';
import { readProgress, resumePoint } from './position';

export type Plan = Part & { isResumed?: boolean };

/** The button of the page's own video. */
export function mainButton(): HTMLButtonElement | null {
  return document.querySelector(`button${having<PlayButtonData>('moment')}`);
}

/** @param search e.g. `?t=1m35s&end=140` */
export function parsePart(search: string): Part {
  const query = new URLSearchParams(search);
  return { start: parseMoment(query.get('t') ?? ''), end: parseMoment(query.get('end') ?? '') };
}

/** The page's own video (`data-moment`) follows the address: `?t=95&end=140`, `#t=95`. */
export function planOf(button: HTMLButtonElement): Plan {
  const { play = '', moment, from = 0, to = 0 } = dataOf<PlayButtonData>(button);
  if (moment === undefined) return { start: Number(from) };
  const asked = parsePart(`${location.search}&${location.hash.slice(1)}`);
  if (asked.start !== undefined) return asked;
  const progress = readProgress().get(play);
  const start = progress && resumePoint(progress);
  if (start !== undefined) return { start, isResumed: true };
  return { start: Number(from), end: Number(to) };
}
