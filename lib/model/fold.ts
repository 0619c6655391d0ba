/** The normalized form in which words are looked up: by search, filters, the filter of terms and find in a transcript. */

/**
 * What many people omit when typing: accents, and the vowel points of Hebrew and Arabic. Other marks make a different
 * letter, such as Hindi vowel signs and the two strokes of Japanese.
 */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1-\u05c7\u064b-\u065f\u0670]/gu;

/** Letters that Unicode does not take apart, as they are typed where the keyboard has none of them. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};
const LETTER = /[ßæœøłđðþħı]/gu;

/** Lower case without accents; wide letters and ligatures become plain ones. */
export function fold(text: string): string {
  const plain = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return plain.replace(LETTER, (letter) => LETTERS[letter]!);
}

/** The same letter by letter, with the start and end of each in the text. */
export function foldWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const char of text) {
    // A fast path for most letters of most texts.
    const own = char < '\x80' ? char.toLowerCase() : fold(char);
    for (let unit = 0; unit < own.length; unit++) places.push(at);
    folded += own;
    at += char.length;
  }
  return { folded, places: [...places, at] };
}
