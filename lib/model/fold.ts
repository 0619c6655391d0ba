/** The form of a text in which words are looked up: by search, filters, the filter of terms and find in a transcript. */

/** Lower case without accents; wide letters and ligatures become plain ones. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
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
