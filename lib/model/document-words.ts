/** The words of documents for machines and of heads, which no browser loads: kept out of `words.ts` to keep pages small. */
import { dictionaryOf, localeOf } from './words/locale';
import { createDocumentWords as ar } from './words/documents.ar';
import { createDocumentWords as de } from './words/documents.de';
import { createDocumentWords as en, type DocumentWords } from './words/documents.en';
import { createDocumentWords as es } from './words/documents.es';
import { createDocumentWords as fr } from './words/documents.fr';
import { createDocumentWords as ja } from './words/documents.ja';
import { createDocumentWords as pt } from './words/documents.pt';
import { createDocumentWords as zh } from './words/documents.zh';

export type { DocumentWords };

const DICTIONARIES = { ar, de, en, es, fr, ja, pt, zh };
const made = new Map<string, DocumentWords>();

/** @param language BCP 47, as in `site.yaml`; English if there is no dictionary */
export function documentWordsOf(language: string): DocumentWords {
  const words = made.get(language) ?? DICTIONARIES[dictionaryOf(language)](localeOf(language));
  made.set(language, words);
  return words;
}
