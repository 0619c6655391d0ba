/** Lengths of videos as people write them, if they can mean only one. Used for the hint about an invalid duration. */
import { parseClock } from '@/lib/model/format';

import { toLatin } from './latin-digits';

/** The longest text that is examined. */
const LONGEST = 60;
const HOURS = '(?:h|hrs?|hours?|std|stunden?|heures?|horas?|or[ae]|uur)\\.?';
const MINUTES = "(?:m|mins?|minut(?:es?|en?|os?|i)|мин|分|′|')\\.?";
const SECONDS = "(?:s|secs?|second(?:e?s?|i|o)|segundos?|se[ck]|sekunden?|сек|秒|″|′′|\"|'')\.?";
const NUMBER = '(\\d+(?:\\.\\d)?)';

/** `4:30 min`, `1:02:03 hours`: the unit is that of the first number. */
const CLOCK = new RegExp(`^(\\d+(?::[0-5]\\d){1,2})\\s*(?:(${HOURS})|${MINUTES})$`, 'iu');
/** `1h 2m`, `4 min 30`, `1.5 hours`, `PT4M30S`; a number without a unit follows only minutes. */
const PARTS = new RegExp(
  `^(?:PT)?(?:${NUMBER}${HOURS})?(?:${NUMBER}${MINUTES}(?:(\\d+)$)?)?(?:${NUMBER}${SECONDS})?$`,
  'iu',
);
/** What may stand between two parts. */
const GAP = /,|\band\b|\s/giu;

/** Whole seconds, as `parseClock` gives them: `4:30 min` -> 270; undefined if it is no length, or could be two. */
export function parseLength(written: unknown): number | undefined {
  const whole = String(written);
  if (whole.length > LONGEST) return undefined;
  const text = toLatin(whole)
    .replace(/(?<=\d)\s*:\s*(?=\d)/gu, ':')
    .trim()
    .replace(/^[([]|[\s,;)\]]{1,9}$/gu, '');
  if (/\d\s+\d/u.test(text)) return undefined;
  const [, clock, hours] = CLOCK.exec(text) ?? [];
  if (clock !== undefined)
    return parseClock(hours !== undefined && clock.split(':').length === 2 ? `${clock}:00` : clock);
  return parseClock(text) ?? fromParts(text);
}

function fromParts(text: string): number | undefined {
  const [all, h, m, bare, s = bare] = PARTS.exec(text.replace(GAP, '')) ?? [];
  if (all === undefined || (h ?? m ?? s) === undefined) return undefined;
  const isOver = [h && m, (h ?? m) && s].some((part) => Number(part ?? 0) >= 60);
  const seconds = (Number(h ?? 0) * 60 + Number(m ?? 0)) * 60 + Number(s ?? 0);
  return isOver || !Number.isSafeInteger(seconds) ? undefined : seconds;
}
