/** Numbers as people type them elsewhere. Used where a date or a length is read. */

/** Zeros of the digits that NFKC leaves as they are: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [...'٠۰०০๐'].map((zero) => zero.codePointAt(0)!);
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;

/** `٢٠٢٤`, `２０２４` -> `2024`; invisible marks are removed, and full-width signs become ASCII. */
export function toLatin(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(OTHER_DIGIT, toDigit);
}

function toDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  const zero = ZEROS.find((one) => code >= one && code < one + 10);
  return zero === undefined ? digit : String(code - zero);
}
