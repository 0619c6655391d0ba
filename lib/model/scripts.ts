/** Where sentences end and where words are separated by spaces, in every script. Used by `pieces.ts` and `spoken.ts`. */

/** Scripts written without spaces between words; full-width digits count as well. */
const UNSPACED = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\uff10-\uff5a`;
/** Punctuation of those scripts, which is wide enough to replace a space. */
const WIDE_MARKS = String.raw`\u3001-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65`;
const UNSPACED_END = new RegExp(`[${UNSPACED}]$`, 'u');
const UNSPACED_START = new RegExp(`^[${UNSPACED}]`, 'u');
const WIDE_MARK_BETWEEN = new RegExp(`[${WIDE_MARKS}]\n|\n[${WIDE_MARKS}]`, 'u');

const CLOSERS = String.raw`[\p{Pe}\p{Pf}"']`;
const END = new RegExp(String.raw`[\p{Sentence_Terminal}…](?:${CLOSERS}|\p{Pi}){0,9}$`, 'u');
/** In these scripts, the next sentence follows a mark without a space. */
const BREAK = new RegExp(
  String.raw`(?<=[\p{Sentence_Terminal}…](?:${CLOSERS}|\p{Pi}){0,9})\s+` +
    String.raw`|(?<=[。！？｡।॥။។៕]${CLOSERS}{0,9})(?![\s\p{Pe}\p{Pf}"'。！？｡।॥။។៕…]|$)`,
  'u',
);
/** Only this many characters at the end of a text are checked; it may be long. */
const TAIL = -16;

/** Whether a text ends with the end of a sentence. */
export function endsSentence(text: string): boolean {
  return END.test(text.slice(TAIL));
}

export function hasSentenceEnd(text: string): boolean {
  return endsSentence(text) || BREAK.test(text);
}

/** The sentences of a text, without the spaces between them. */
export function splitSentences(text: string): string[] {
  return text.split(BREAK);
}

/**
 * What joins two lines into one: nothing if both sides are in a script without spaces, or one is a
 * wide punctuation mark; see https://www.w3.org/TR/css-text-4/#line-break-transform
 */
export function blankBetween(before: string, after: string): '' | ' ' {
  const isWide = WIDE_MARK_BETWEEN.test(`${before.slice(-2)}\n${after.slice(0, 2)}`);
  return isWide || (isUnspacedEnd(before) && isUnspacedStart(after)) ? '' : ' ';
}

export function joinLines(lines: string[]): string {
  const [first = '', ...others] = lines;
  return first + others.map((line, at) => blankBetween(lines[at]!, line) + line).join('');
}

export function isUnspacedEnd(text: string): boolean {
  return UNSPACED_END.test(text.slice(-2));
}

export function isUnspacedStart(text: string): boolean {
  return UNSPACED_START.test(text);
}
