/** The language of a site: what is a tag, and what was meant by what is none. Used by `site-schema.ts`. */
import { distance } from 'fastest-levenshtein';

import { quote } from '@/lib/model/problem';
import { DICTIONARY_TAGS } from '@/lib/model/words/locale';

import { isKnownLanguage, languageOfRegion } from './captions-language';
import { toNamedLanguage } from './language-names';

/** The code of the country is GB in every tag. */
const OF_UK = /^en[-_]UK$/iu;

export function isLanguage(tag: string): boolean {
  try {
    const [language = ''] = Intl.getCanonicalLocales(tag)[0]!.split('-');
    return isKnownLanguage(language) && !OF_UK.test(tag);
  } catch {
    return false;
  }
}

/** `German` -> `de`, `jp` -> `ja`, `en-UK` -> `en-GB`. */
export function meantLanguage(written: string): string | undefined {
  if (OF_UK.test(written)) return 'en-GB';
  const [code = '', ...more] = written.split(/[-_]/u);
  const isCountry = more.length < 2 && !isKnownLanguage(code);
  return toNamedLanguage(written) ?? (isCountry ? languageOfRegion(written) : undefined);
}

/** What is no language, and means none, makes the site English; it is a doubt. */
export function isLanguageOrUnknown(written: string): boolean {
  return isLanguage(written) || meantLanguage(written) === undefined;
}

/** Codes of countries that are also those of languages with few readers, and the languages of both. */
const COUNTRIES: Record<string, [few: string, meant: string, tag: string]> = {
  kr: ['Kanuri', 'Korean', 'ko'],
  se: ['Northern Sami', 'Swedish', 'sv'],
};

/** What is said of such a code, and of what is no language at all. */
export function languageDoubt(tag: string): { message: string; fix: string } | undefined {
  const [few, meant, right] = COUNTRIES[tag.toLowerCase()] ?? [];
  if (few !== undefined)
    return { message: `"${tag}" is ${few}, not ${meant}`, fix: `write ${right}` };
  if (tag === '' || isLanguage(tag)) return undefined;
  const known = DICTIONARY_TAGS.map((code) => `${code} (${NAMES.of(code)})`).join(', ');
  return {
    message: `${quote(tag)} is not a language, so the pages are in English; the nearest is ${nearestTo(tag)}`,
    fix: `write a language tag; the interface speaks ${known}`,
  };
}

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** By its code, its name in English and in itself. */
function nearestTo(written: string): string {
  const named = DICTIONARY_TAGS.flatMap((code) => {
    const own = new Intl.DisplayNames(code, { type: 'language' }).of(code)!;
    return [code, NAMES.of(code)!, own].map((name) => ({
      code,
      far: distance(written.toLowerCase(), name.toLowerCase()) / name.length,
    }));
  });
  return named.reduce((best, one) => (one.far < best.far ? one : best)).code;
}
