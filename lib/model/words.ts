/** The words of the pages, in the language of the site. A second language is a second file beside `words/words.en.ts`. */
import { chooseLanguage } from './words/choose-language';
import { english } from './words/words.en';

/** What a dictionary must contain. */
export type Words = typeof english;

/** @param language BCP 47, as in `site.yaml` */
export function wordsOf(language: string): Words {
  return chooseLanguage({ en: english }, language);
}

/** The words of the built site; `next.config.js` writes its language into the code. Documents ask `wordsOf`. */
export const words = wordsOf(process.env.SITE_LANGUAGE ?? 'en');
