/** The language of a site: what is a tag, and what was meant by what is none. Used by `site-schema.ts`. */
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

/** Codes of countries that are also those of languages with few readers, and the languages of both. */
const COUNTRIES: Record<string, [few: string, meant: string, tag: string]> = {
  kr: ['Kanuri', 'Korean', 'ko'],
  se: ['Northern Sami', 'Swedish', 'sv'],
};

/** What is said of such a code. */
export function languageDoubt(tag: string): { message: string; fix: string } | undefined {
  const [few, meant, right] = COUNTRIES[tag.toLowerCase()] ?? [];
  if (few === undefined) return undefined;
  return { message: `"${tag}" is ${few}, not ${meant}`, fix: `write ${right}` };
}
