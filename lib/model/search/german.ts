/** German words, with what the Snowball stemmer leaves of them: umlauts on keyboards without them. Used by `stems.ts`. */
import { stemmer as snowball } from '@orama/stemmers/german';

/** `Müller` is typed as `Mueller`. */
export function stemmer(word: string): string {
  const umlauts = word.replace(
    /(?<![aeiouqäöüy])([aou])e/gu,
    (_, vowel: string) => `${vowel}\u0308`,
  );
  return snowball(umlauts.normalize('NFC'));
}
