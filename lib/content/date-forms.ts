/** Dates in other formats, if they can mean only one day. Used for the hint about an invalid date. */
import { parseInstant } from './instant';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const CLOCK =
  /^(?:t|,?\s+(?:at\s+)?)(\d{1,2})(?::(\d{2})(?::(\d{2}))?(?:\.\d+)?)?(?:\s*([ap])\.?m\b\.?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?$/iu;
const NAME = '([a-z]{3,9})\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?';

/** Each format with the order of its parts. */
const FORMS: [RegExp, string][] = [
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u, 'y-md'],
  [/^(\d{4})(\d{2})(\d{2})(?!\d)/u, 'ymd'],
  [/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/u, '?-?y'],
  [new RegExp(`^${WEEKDAY}${DAY}[\\s-]+${NAME}[\\s,-]+(\\d{4})(?!\\d)`, 'iu'), 'dny'],
  [new RegExp(`^${WEEKDAY}${NAME}\\s+${DAY},?\\s+(\\d{4})(?!\\d)`, 'iu'), 'ndy'],
];

/** `13/03/2024 9:05` -> `2024-03-13T09:05:00Z`; undefined if it can mean two days, or none. */
export function toDateForm(written: string): string | undefined {
  const form = readDateForm(written);
  return form !== undefined && parseInstant(form) ? form : undefined;
}

/** The same without asking whether there is such a day: `2024/2/31` -> `2024-02-31`. */
export function readDateForm(written: string): string | undefined {
  const text = written.trim();
  for (const [form, order] of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const day = toDay(match.slice(1), order);
    const rest = text.slice(match[0].length);
    const clock = rest === '' ? '' : toClock(rest);
    if (day === undefined || clock === undefined) return undefined;
    return day + clock;
  }
  return undefined;
}

function toDay(parts: string[], order: string): string | undefined {
  const part = (letter: string) => parts[order.indexOf(letter)] ?? '';
  let [month, day] = [part('m'), part('d')];
  if (order.includes('n')) {
    const name = part('n').toLowerCase();
    const index = MONTHS.findIndex((one) => one.startsWith(name));
    if (index === -1) return undefined;
    month = String(index + 1);
  } else if (order.startsWith('?')) {
    const [first, , second] = parts as [string, string, string];
    const isDayFirst = Number(first) > 12;
    if (!isDayFirst && Number(second) <= 12 && Number(first) !== Number(second)) return undefined;
    [day, month] = isDayFirst ? [first, second] : [second, first];
  }
  return `${part('y')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function toClock(rest: string): string | undefined {
  const [, written, minute, second = '00', half, zone = 'Z'] = CLOCK.exec(rest) ?? [];
  const hour = written && toHour(written, half);
  if (hour === undefined || (minute ?? half) === undefined) return undefined;
  const isUtc = /^[a-z]/iu.test(zone);
  return `T${hour.padStart(2, '0')}:${minute ?? '00'}:${second}${isUtc ? 'Z' : zone}`;
}

/** `12` of the morning -> `0`, `9` of the evening -> `21`; undefined if a clock of twelve hours has no such hour. */
function toHour(written: string, half: string | undefined): string | undefined {
  const hour = Number(written);
  if (half === undefined) return written;
  if (hour < 1 || hour > 12) return undefined;
  return String((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0));
}
