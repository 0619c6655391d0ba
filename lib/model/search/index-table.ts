/** What the browser knows of the full-text index before it loads a file of it; a part of the index of videos. */

export type SearchTable = {
  /** BCP 47; those of the texts, that of the site first. */
  languages: string[];
  /** The files of stems, each with the first stem it holds; sorted. */
  stems: [first: string, name: string][];
  /** From a first letter to the file of all words with it, the frequent ones first. */
  words: Record<string, string>;
  /** Videos that say something at a time, and the place from which they do. */
  timed: [video: number, place: number][];
  /** What the library itself says for the same: an abbreviation, or another name of a term, and the name in full. */
  names: [short: string, full: string][];
};

/** Of a library without words. */
export const NO_SEARCH: SearchTable = {
  languages: ['en'],
  stems: [],
  words: {},
  timed: [],
  names: [],
};

/** One sentence of a text: where its words begin, its second (null where it is written on the page), its words, its language. */
export type SentenceRow = [place: number, start: number | null, text: string, language?: string];

/** Places of the title and terms, which no file of sentences holds. */
export const HEAD = 256;
/** Places that one file of sentences holds. */
export const PART = 2_048;
/** Places between two sentences, so that words of both are not neighbours. */
export const GAP = 4;

export function stemsPath(name: string): string {
  return `/library/stems/${name}.bin`;
}

export function wordsPath(name: string): string {
  return `/library/words/${name}.txt`;
}

/** The number of the file of sentences that has a place. */
export function partOf(place: number): number {
  return Math.floor(place / PART);
}

/** @param hash of all files of this video's sentences */
export function sentencesPath(videoId: string, hash: string, place: number): string {
  return `/library/sentences/${videoId}-${hash}-${partOf(place)}.bin`;
}

/** The stem of a word that is a part of another, as `Stock` of `Bienenstock`; sorted beside the word by itself. */
export function asPart(stem: string): string {
  return `${stem}!`;
}

/** Whether words are written together there, so that an index has their parts. */
export function writesCompounds(tag: string): boolean {
  return /^(?:da|de|fi|is|nb|nl|nn|no|sv)(?:-|$)/u.test(tag);
}
