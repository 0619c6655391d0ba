/** Every dictionary of the pages: for the build and its documents, which no browser loads. */
import { createWords as ar } from './words.ar';
import { createWords as de } from './words.de';
import { createWords as en, type Words } from './words.en';
import { createWords as es } from './words.es';
import { createWords as fr } from './words.fr';
import { createWords as ja } from './words.ja';
import { createWords as pt } from './words.pt';
import { createWords as zh } from './words.zh';
import { dictionaryOf, localeOf } from './locale';
import { override, type Overrides } from './override';

export type { Words };

const DICTIONARIES = { ar, de, en, es, fr, ja, pt, zh };
const made = new Map<string, Words>();
let overrides: Overrides = JSON.parse(process.env.SITE_WORDS || '{}');

/** @param language BCP 47, as in `site.yaml`; English if there is no dictionary */
export function wordsOf(language: string): Words {
  const known = made.get(language);
  if (known) return known;
  const locale = localeOf(language);
  const words = override(DICTIONARIES[dictionaryOf(language)](locale), overrides, locale);
  made.set(language, words);
  return words;
}

/** As it is shipped: what `words.yaml` is checked against. */
export function englishWords(): Words {
  return en(localeOf('en'));
}

/** @param found of a `words.yaml` */
export function setOverrides(found: Overrides): void {
  overrides = found;
  made.clear();
}
