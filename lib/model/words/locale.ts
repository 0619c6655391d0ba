/** Dates, numbers, plurals, lists and durations as one language writes them; the same on every machine. Used by the dictionaries. */

/**
 * Forms of a noun by plural category: `{ one: 'video', other: 'videos' }`. The number stands before it, or where the form
 * says `{n}`; a form that begins with `{}` has none.
 */
export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

import type { Overrides } from './override';

export type Locale = ReturnType<typeof createLocale>;

/** The languages there are dictionaries of, by language and script, so that Traditional Chinese does not get Simplified. */
const DICTIONARIES = {
  'ar-Arab': 'ar',
  'de-Latn': 'de',
  'en-Latn': 'en',
  'es-Latn': 'es',
  'fr-Latn': 'fr',
  'ja-Jpan': 'ja',
  'pt-Latn': 'pt',
  'zh-Hans': 'zh',
} as const;

export const DICTIONARY_TAGS = Object.values(DICTIONARIES);

export type Dictionary = (typeof DICTIONARIES)[keyof typeof DICTIONARIES];

/** The dictionary of a language; undefined if there is none. @param tag BCP 47 */
export function findDictionary(tag: string): Dictionary | undefined {
  const { language, script } = new Intl.Locale(tag).maximize();
  return (DICTIONARIES as Record<string, Dictionary>)[`${language}-${script}`];
}

/** English if there is none. */
export function dictionaryOf(tag: string): Dictionary {
  return findDictionary(tag) ?? 'en';
}

/** The language of the interface: that of the site, else English. */
export function pageLanguage(tag: string): string {
  return findDictionary(tag) ? tag : 'en';
}

/** The writing direction of a language, by its script, since not every Node.js has `Intl.Locale.textInfo`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize();
  return ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'].includes(script ?? '') ? 'rtl' : 'ltr';
}

/**
 * What the build of a site is told of its language (`next.config.js`).
 * @param hasTypeface whether the site has one of its own, so that it needs no other
 */
export function languageSettings(
  tag: string,
  overrides: Overrides,
  hasTypeface = false,
): Record<string, string> {
  return {
    SITE_LANGUAGE: tag,
    SITE_WORDS: Object.keys(overrides).length > 0 ? JSON.stringify(overrides) : '',
    SITE_DICTIONARY: dictionaryOf(tag),
    CONTENT_LANGUAGE: pageLanguage(tag) === tag ? '' : tag,
    SITE_SCRIPT: scriptOf(pageLanguage(tag), hasTypeface),
  };
}

/** Languages that write with the letters of the typeface that is shipped: Latin-1 and a few more. */
const COVERED = new Set(
  'af br ca co cy da de en es et eu fi fo fr fy ga gd gl id is it lb ms nb nl nn no oc pt rm sq sv sw tl zu'.split(
    ' ',
  ),
);

/** The stylesheet of a language: a file of `app/_styles/language/`. */
function scriptOf(tag: string, hasTypeface: boolean): 'latin' | 'system' | 'rtl' {
  if (directionOf(tag) === 'rtl') return 'rtl';
  return !hasTypeface && COVERED.has(new Intl.Locale(tag).language) ? 'latin' : 'system';
}

/** How pages in a language write dates and numbers: English without a region is that of Britain, digits are Latin. */
export function localeOf(tag: string): Locale {
  const isEnglish = tag === 'en' || findDictionary(tag) === undefined;
  return createLocale(
    isEnglish ? 'en-GB' : new Intl.Locale(tag, { numberingSystem: 'latn' }).toString(),
  );
}

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
  const choose = (n: number, forms: Forms) => forms[plurals.select(n)] ?? forms.other;
  const count = (n: number, forms: Forms) => {
    const form = choose(n, forms);
    if (form.startsWith('{}')) return form.slice(2);
    const number = numbers.format(n);
    return form.includes('{n}') ? form.replace('{n}', number) : `${number} ${form}`;
  };
  /** `2 hours`. */
  const unit = (n: number, name: keyof typeof units) => units[name].format(n);
  return {
    /** The form for a number, as it is written. */
    choose,
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

type Unit = { format: (n: number) => string };

/** Chinese characters follow a number without a space, as they do where we count: `1時間25分`. */
function createUnit(tag: string, unit: string, unitDisplay: 'long' | 'short' = 'long'): Unit {
  const numbers = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay });
  return { format: (n) => numbers.format(n).replace(/\s(?=\p{Script=Han})/u, '') };
}
