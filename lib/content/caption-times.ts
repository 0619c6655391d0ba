/** The lines of a captions file that give times, as people and programs write them. Used by the cue readers. */

/** In seconds. */
export type Times = { start: number; end: number };

const CLOCK = String.raw`(?:(\d{1,12}) ?: ?)?(\d{1,3}) ?: ?(\d\d?)(?: ?[.,] ?(\d{1,9})|:(\d{3}))?(?!\d)`;
/** A dash of any length with an arrowhead, or without one if both times are whole seconds. */
const ARROW = String.raw`(?:[-‐-―−ー─=~ ]{0,5}(?:>{1,2}|→|&gt;)|[-‐-―−ー─]{1,3})`;
/** A counter may precede the times on the same line; settings or words may follow them. */
const LINE = new RegExp(`^(?:\\d{1,9} )? ?(${CLOCK}) ?(${ARROW}) ?(${CLOCK})(.*)$`, 'u');

const HEAD = /-->|[-‐-―−ー─=] ?>|→|&gt;/u;
const MARKED = /--(?:>|&gt;)|[‐-―−ー─]>/u;
const CLOCK_WITH_FRACTION = /\d ?: ?\d\d? ?[.,] ?\d{3}/gu;
const WHOLE_CLOCK = /\d ?: ?\d\d ?: ?\d\d ?[.,] ?\d{3}/u;
/** "His lap of 1:23.456 won" is speech. */
const WORDS = /\p{L}{2,99} [\P{L}]{0,99}\p{L}{2}/u;
const CLOCK_PART = /\d ?: ?\d/u;
const WHOLE = /\d ?: ?\d{1,2} ?[:.,] ?\d/u;

/** No video is as long; more digits are a slip. */
const MOST_HOURS = 1000;

/** Hours, minutes, seconds, and the fraction in either of two forms. */
type Parts = (string | undefined)[];

/** A timing line that was read; `words` is what follows the times if it is not settings. */
export type TimeLine = Times & { words: string };

/** The usual form, which is fast to read. */
const PLAIN = /^(\d\d):(\d\d):(\d\d)[.,](\d{3}) --> (\d\d):(\d\d):(\d\d)[.,](\d{3})$/u;

/** Undefined for any other line, and for invalid times like `00:75:00`. */
export function parseTimeLine(line: string): TimeLine | undefined {
  if (!mayHoldTimes(line)) return undefined;
  const plain = PLAIN.exec(line);
  if (plain) return toTimeLine(plain.slice(1, 5), plain.slice(5, 9), '');
  const match = LINE.exec(simplify(line));
  if (!match) return undefined;
  const [from, arrow, to, rest] = [match[1]!, match[7]!, match[8]!, match[14]!];
  // "10:30 - 11:00" is speech.
  if (!(WHOLE.test(from) && WHOLE.test(to)) && !MARKED.test(arrow)) return undefined;
  return toTimeLine(match.slice(2, 7), match.slice(9, 14), toWords(rest));
}

function toTimeLine(from: Parts, to: Parts, words: string): TimeLine | undefined {
  const [start, end] = [toSeconds(from), toSeconds(to)];
  return start === undefined || end === undefined ? undefined : { start, end, words };
}

/**
 * Whether a line that cannot be read was meant to give times, so that it is not taken for speech.
 * @param isExpected whether a counter precedes it
 */
export function isBrokenTimeLine(line: string, isExpected: boolean): boolean {
  if (!mayHoldTimes(line)) return false;
  const text = simplify(line).replace(/<[\d:.,]+>/gu, '');
  const hasLetters = /\p{L}/u.test(text);
  if (HEAD.test(text) && (isExpected || WHOLE.test(text))) return true;
  if (text.includes('-->') && CLOCK_PART.test(text)) return true;
  if (isExpected && !hasLetters && CLOCK_PART.test(text)) return true;
  const clocks = text.match(CLOCK_WITH_FRACTION)?.length ?? 0;
  return clocks > 1 || (clocks === 1 && (WHOLE_CLOCK.test(text) || !WORDS.test(text)));
}

/** Most lines contain none; this check is fast. */
function mayHoldTimes(line: string): boolean {
  return /[:：>＞→]/u.test(line);
}

/** Turns full-width characters into plain ones, and any blanks into one space. */
function simplify(line: string): string {
  return line.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

function toSeconds([hours, minutes, seconds, fraction, millis]: Parts): number | undefined {
  const isRight =
    Number(seconds) < 60 &&
    (Number(minutes) < 60 || hours === undefined) &&
    Number(hours ?? 0) < MOST_HOURS;
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60;
  const sum = whole + Number(`${seconds}.${fraction ?? millis ?? 0}`);
  return isRight ? Math.round(sum * 1000) / 1000 : undefined;
}

/** What follows the times, unless it is settings like `align:start` or `X1:40`. */
function toWords(rest: string): string {
  const isSettings = !/\p{L}/u.test(rest) || /[a-z\d]:\S/iu.test(rest);
  return isSettings ? '' : rest.trim();
}
