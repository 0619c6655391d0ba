/** Arabic words, with what the Snowball stemmer leaves of them: spellings, articles, prefixes of verbs. Used by `stems.ts`. */
import { stemmer as snowball } from '@orama/stemmers/arabic';

/** Fewer letters are no word of their own, or a preposition: `المنّ` is not `من`. */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=.{3})(?!..وا$)/u;
/** Objects of verbs and plurals. */
const ENDING = '(?:ون?ه[ام]?|ون|وا|ين|ات|نا|ني|كم|ه[ام]?)';
/** The present and the imperative with three letters of root: `نطحن`, `تطحنوها`, `فاغسلوها`. */
const VERB = new RegExp(`^[وف]?[سل]?(?:[يتن]|ا(?!ل..$))(.{2}[^اهوي])${ENDING}?$`, 'u');
/** The noun of the second form: `تجفيف` for `يجفّف`. */
const NOUN = new RegExp(`^[وفبل]?ت(..)ي(.)${ENDING}?$`, 'u');

/** The three letters of root of verbs and of the nouns that name what they do; other words without their article. */
export function stemmer(word: string): string {
  const prepared = word
    .replace(/ا?\u064bا?$/u, '')
    .replace(/[\u0640\u064b-\u065f\u0670]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replace(ARTICLE, '')
    .replace(NOUN, '$1$2')
    .replace(VERB, '$1')
    .replace(/(?<=.{3})ات$/u, '');
  return snowball(prepared);
}
