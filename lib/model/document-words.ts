/** The words of documents for machines and of heads, which no browser loads: kept out of `words.ts` to keep pages small. */
import { chooseLanguage } from './words/choose-language';
import { englishDocuments } from './words/documents.en';

/** What a dictionary of documents must contain. */
export type DocumentWords = typeof englishDocuments;

/** @param language BCP 47, as in `site.yaml` */
export function documentWordsOf(language: string): DocumentWords {
  return chooseLanguage({ en: englishDocuments }, language);
}
