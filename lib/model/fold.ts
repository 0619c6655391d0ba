/** The form of a text in which words are looked up: by search, filters, the filter of terms and find in a transcript. */

/**
 * What many leave out when they type: accents, and the vowel points of Hebrew and Arabic. Other marks make another
 * letter, as the vowels of Hindi and the two strokes of Japanese do.
 */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1-\u05c7\u064b-\u065f\u0670]/gu;

/** Lower case without accents; wide letters and ligatures become plain ones. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

/** The same letter by letter, with the place in the text of each, and that of its end. */
export function foldWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const char of text) {
    // Most letters of most texts, and far quicker.
    const own = char < '\x80' ? char.toLowerCase() : fold(char);
    for (let unit = 0; unit < own.length; unit++) places.push(at);
    folded += own;
    at += char.length;
  }
  return { folded, places: [...places, at] };
}
