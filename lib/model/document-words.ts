/** The words of documents for machines and of heads, which no browser loads: apart from `words.ts`, so that pages stay small. */
import { chooseLanguage } from './words/choose-language';
import { englishDocuments } from './words/documents.en';

/** What a dictionary of documents has to hold. */
export type DocumentWords = typeof englishDocuments;

/** @param language BCP 47, as `site.yaml` has it */
export function documentWordsOf(language: string): DocumentWords {
  return chooseLanguage({ en: englishDocuments }, language);
}
