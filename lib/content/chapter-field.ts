/** One entry of `chapters:` in front matter. Used by the schema. */
import { type Chapter, parseChapter } from '@/lib/model/chapters';
import { readTimeSlip, type TimeSlip } from '@/lib/model/chapter-slip';
import { formatMoment, parseMoment } from '@/lib/model/moment';

import type { Wrong } from './right-values';

/** A slip in the time of an entry that is one text. */
export function chapterSlip({ found }: Wrong): TimeSlip | undefined {
  return typeof found === 'string' ? readTimeSlip(found) : undefined;
}

const TIMES = ['time', 'start', 'timestamp', 'at'];
const TITLES = ['title', 'name', 'label'];
/** The keys of an entry that has any. */
export const CHAPTER_KEYS = [...TIMES, ...TITLES];

/**
 * A line like those in a body, `{ time: 1:05, title: Salt }` with the time in seconds or as text, or one with a colon,
 * `1:05 Salt: how much`, which YAML reads as a key and its value.
 */
export function toChapter(written: string | Record<string, string | number>): Chapter | undefined {
  if (typeof written === 'string') return parseChapter(written);
  const entries = Object.entries(written);
  const valueOf = (names: string[]) =>
    entries.find(([key]) => names.includes(key.toLowerCase()))?.[1];
  const [time, title] = [valueOf(TIMES), valueOf(TITLES)];
  if (time === undefined && title === undefined && entries.length === 1)
    return parseChapter(entries[0]!.join(': '));
  const start = parseMoment(String(time ?? 'none'));
  return start === undefined ? undefined : parseChapter(`${formatMoment(start)} ${title ?? ''}`);
}
