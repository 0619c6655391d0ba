/** Dates, numbers, plurals, lists and durations as one language writes them; the same on every machine. Used by the dictionaries. */

/** Forms of a noun by plural category: `{ one: 'video', other: 'videos' }`. */
export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

export type Locale = ReturnType<typeof createLocale>;

/** @param tag BCP 47 language tag, including the region whose conventions apply: `en-GB` */
export function createLocale(tag: string) {
  const dates = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const times = new Intl.DateTimeFormat(tag, { timeStyle: 'short' });
  const numbers = new Intl.NumberFormat(tag);
  const plurals = new Intl.PluralRules(tag);
  const lists = new Intl.ListFormat(tag, { type: 'unit', style: 'narrow' });
  const languages = new Intl.DisplayNames([tag], { type: 'language' });
  const conjunctions = new Intl.ListFormat(tag, { type: 'conjunction' });
  const units = {
    hour: createUnit(tag, 'hour'),
    minute: createUnit(tag, 'minute'),
    second: createUnit(tag, 'second'),
  };
  const short = {
    hour: createUnit(tag, 'hour', 'short'),
    minute: createUnit(tag, 'minute', 'short'),
  };
  /** 1 and `video` -> `1 video`; 1200 -> `1,200 videos`. */
  const count = (n: number, forms: Forms) =>
    `${numbers.format(n)} ${forms[plurals.select(n)] ?? forms.other}`;
  /** `2 hours`. */
  const unit = (n: number, name: keyof typeof units) => units[name].format(n);
  return {
    count,
    unit,
    number: (n: number) => numbers.format(n),
    /** `Boats, Harbour and Lamps`. */
    all: (names: string[]) => conjunctions.format(names),
    /** The day as written, whatever the zone: `2024-11-05T23:30:00-08:00` -> `5 November 2024`. */
    date: (date: string) => dates.format(new Date(date.slice(0, 10))),
    /** The time of day on this device. @param on in milliseconds since 1970 */
    time: (on: number) => times.format(on),
    /** Seconds in words, for screen readers: 3725 -> `1 hour 2 minutes 5 seconds`. */
    duration: (seconds: number) => {
      const parts = [
        [Math.floor(seconds / 3600), 'hour'],
        [Math.floor((seconds % 3600) / 60), 'minute'],
        [Math.floor(seconds % 60), 'second'],
      ] as const;
      const told = parts.filter(([n]) => n > 0).map(([n, name]) => unit(n, name));
      return told.length > 0 ? lists.format(told) : unit(0, 'second');
    },
    /** Seconds to the minute, at least one: 5100 -> `1 hr 25 mins`. */
    roughly: (seconds: number) => {
      const all = Math.max(1, Math.round(seconds / 60));
      const parts = [
        [Math.floor(all / 60), short.hour],
        [all % 60, short.minute],
      ] as const;
      return lists.format(parts.filter(([n]) => n > 0).map(([n, name]) => name.format(n)));
    },
    /** The name of a language: `de` -> `German`. */
    language: (language: string) => languages.of(language) ?? language,
  };
}

function createUnit(
  tag: string,
  unit: string,
  unitDisplay: 'long' | 'short' = 'long',
): Intl.NumberFormat {
  return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay });
}
