/** Dates in other formats, if they can mean only one day. Used for the hint about an invalid date. */
import { monthNamed, toDateText } from './date-text';
import { parseInstant } from './instant';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const CLOCK =
  /^(?:t|,?\s+(?:(?:at|um|à|a las?|às|alle|om|kl\.?)\s+)?)(\d{1,2})(?::(\d{2})(?::(\d{2}))?(?:\.\d+)?)?(?:\s*([ap])\.?m\b\.?|\s+uhr)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?$/iu;
const NAME = '([\\p{L}\\p{M}]{3,20})\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|º|o|ª|a|\\.)?';
const OF = "(?:(?:of|de|del|di|d[’'])\\s*)?";
const WEEKDAY =
  '(?:(?:[\\p{L}\\p{M}]{2,20}\\.?,|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\\s+)?';

/** Each format with the order of its parts. */
const FORMS: [RegExp, string][] = [
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u, 'y-md'],
  [/^(\d{4})(\d{2})(\d{2})(?!\d)/u, 'ymd'],
  [/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/u, '?-?y'],
  [new RegExp(`^${WEEKDAY}${DAY}[\\s-]+${OF}${NAME}[\\s,-]+${OF}(\\d{4})(?!\\d)`, 'iu'), 'dny'],
  [new RegExp(`^${WEEKDAY}${NAME}\\s+${DAY},?\\s+(\\d{4})(?!\\d)`, 'iu'), 'ndy'],
];

/** `13/03/2024 9:05` -> `2024-03-13T09:05:00Z`; undefined if it can mean two days, or none. */
export function toDateForm(written: string): string | undefined {
  const form = readDateForm(written);
  return form !== undefined && parseInstant(form) ? form : undefined;
}

/** `08/05/2023` -> `2023-05-08`, `2023-08-05`; empty for any other text. */
export function eitherDate(written: string): string[] {
  const [, first, second, year] =
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(toDateText(written)) ?? [];
  if (year === undefined) return [];
  const days = [`${year}-${second}-${first}`, `${year}-${first}-${second}`].flatMap(
    (day) => toDateForm(day) ?? [],
  );
  return days.length === 2 && days[0] !== days[1] ? days : [];
}

/** What `toDateForm` gives, without asking whether there is such a day: `2024/2/31` -> `2024-02-31`. */
export function readDateForm(written: string): string | undefined {
  const text = toDateText(written);
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
    const number = index === -1 ? monthNamed(name) : index + 1;
    if (number === undefined) return undefined;
    month = String(number);
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
