/** What the browser knows about the full-text index before it loads a file of it; part of the video index. */

export type SearchTable = {
  /** BCP 47; the site's language first, then those of the texts. */
  languages: string[];
  /** The files of stems, each with its first stem; sorted. */
  stems: [first: string, name: string][];
  /** Maps a first letter to the file of all words that start with it, the frequent ones first. */
  words: Record<string, string>;
  /** Videos with timed sentences, and the place where those start. */
  timed: [video: number, place: number][];
  /** Names with the same meaning in this library: an abbreviation or another name of a term, and the full name. */
  names: [short: string, full: string][];
};

/** For a library without words. */
export const NO_SEARCH: SearchTable = {
  languages: ['en'],
  stems: [],
  words: {},
  timed: [],
  names: [],
};

/**
 * One sentence: the place of its first word, its second (null if it is written on the page), its text, and its
 * language if that is not the site's.
 */
export type SentenceRow = [place: number, start: number | null, text: string, language?: string];

/** Places reserved for the title and terms, which no file of sentences contains. */
export const HEAD = 256;
/** Places covered by one file of sentences. */
export const PART = 4_096;
/** Places between two sentences, so that their words are not neighbours. */
export const GAP = 4;

export function stemsPath(name: string): string {
  return `/library/stems/${name}.bin`;
}

export function wordsPath(name: string): string {
  return `/library/words/${name}.txt`;
}

/** The number of the file of sentences that covers a place. */
export function partOf(place: number): number {
  return Math.floor(place / PART);
}

/** @param hash of all sentence files of this video */
export function sentencesPath(videoId: string, hash: string, place: number): string {
  return `/library/sentences/${videoId}-${hash}-${partOf(place)}.bin`;
}

/** The stem of a word that is part of another, like `Stock` in `Bienenstock`; sorted next to the word on its own. */
export function asPart(stem: string): string {
  return `${stem}!`;
}

/** Whether the language writes compounds as one word, so that an index contains their parts. */
export function writesCompounds(tag: string): boolean {
  return /^(?:da|de|fi|is|nb|nl|nn|no|sv)(?:-|$)/u.test(tag);
}
