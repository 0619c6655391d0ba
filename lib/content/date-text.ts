/** Dates in the digits, dashes and words of other languages, as text that `date-forms.ts` reads. */

import { toLatin } from './latin-digits';

/** The longest text that is examined. */
const LONGEST = 80;
const DASH = /[‐‑‒–—―−]/gu;
const EAST_ASIAN = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?/u;
/** What YouTube and people write before a day. */
const LEAD =
  /^(?:(?:premiered?s?|premiere|première|publi(?:shed|cado|é[es]?)|pubblicato|veröffentlicht|uploaded|streamed|started streaming|live|posted|date|datum|fecha|date de publication|on|am|vom|den|le|el|em|il|op|the)(?:\s*:\s*|\s+)){1,4}(?=\S)/iu;
/** A remark; not one with a number, which may be another day. */
const REMARK = /\s?[([][^()[\]\d]{1,40}[)\]]$/u;
const ZONE = /[\d\s](?:z|utc|gmt|[+-]\d{2}:?\d{2})$/iu;
const CLOCK = /\d:\d\d|\d\s?[ap]\.?m\b/iu;
const END = /[\s,;.。г]{1,9}$/u;

/** `２０２４年３月１日` -> `2024-3-1`, `Premiered Mar 1, 2024 (live)` -> `Mar 1, 2024`. */
export function toDateText(written: string): string {
  if (written.length > LONGEST) return written;
  const text = toLatin(written)
    .replace(DASH, '-')
    .replace(EAST_ASIAN, '$1-$2-$3')
    .trim()
    .replace(LEAD, '');
  // A remark behind a time may be its zone.
  const before = text.replace(REMARK, '');
  const isWhole = !CLOCK.test(before) || ZONE.test(before);
  return (isWhole ? before : text).replace(END, '');
}

const LANGUAGES =
  'ar bg ca cs da de el es et fi fr hi hr hu id it lt lv nb nl pl pt ro ru sk sl sv tr uk'.split(
    ' ',
  );
/** 0 for a name of different months in different languages. */
let months: Map<string, number> | undefined;

/** `März`, `marzo`, `марта`, `déc` -> 3, 3, 3, 12; undefined if it names none, or several. */
export function monthNamed(written: string): number | undefined {
  months ??= readMonths();
  return months.get(toKey(written)) || undefined;
}

function readMonths(): Map<string, number> {
  const names = new Map<string, number>();
  const options = { timeZone: 'UTC', numberingSystem: 'latn', calendar: 'gregory' } as const;
  for (const language of LANGUAGES) {
    const formats = (['long', 'short'] as const).flatMap((month) => [
      new Intl.DateTimeFormat(language, { ...options, month }),
      new Intl.DateTimeFormat(language, { ...options, month, day: 'numeric' }),
    ]);
    for (const [month, format] of [...Array(12).keys()].flatMap((month) =>
      formats.map((format) => [month, format] as const),
    )) {
      const parts = format.formatToParts(Date.UTC(2024, month, 15));
      const name = toKey(parts.find(({ type }) => type === 'month')!.value);
      if (!/^\p{L}/u.test(name)) continue;
      const other = names.get(name);
      names.set(name, other === undefined || other === month + 1 ? month + 1 : 0);
    }
  }
  return names;
}

const toKey = (name: string) => name.normalize('NFC').toLowerCase().replace(/\.$/u, '');
