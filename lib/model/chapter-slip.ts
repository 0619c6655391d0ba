/** A time of a chapter with a slip of the keys. Used by the chapters of bodies and of front matter. */
import { formatMoment } from './moment';

const SLIP =
  /^(\s{0,9}(?:[-*+•]\s{1,9})?(?:\d{1,3}[.)]\s{1,9})?)((?:(\d{1,2})[:.])?(\d{1,3})([:.,;])(\d\d))(?=\s+[^\s\d])/u;

export type TimeSlip = {
  /** Of the line, from 1. */
  column: number;
  /** As it is in the line. */
  written: string;
  /** What it probably means: `2:00` for `1:60` and for `2.00`. */
  right: string;
  /** Whether only the mark between the numbers is wrong. */
  isMark: boolean;
  /** The line with the right time. */
  line: string;
};

/** @param line of text that is no chapter */
export function readTimeSlip(line: string): TimeSlip | undefined {
  const [all, before, written, hours, minutes, , seconds] = SLIP.exec(line) ?? [];
  if (all === undefined) return undefined;
  const right = formatMoment(Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds));
  const isMark = Number(seconds) < 60;
  return {
    column: before!.length + 1,
    written: written!,
    right,
    isMark,
    line: before! + right + line.slice(all.length),
  };
}
