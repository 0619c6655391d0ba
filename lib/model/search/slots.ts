/** What to search for in place of each word of a question: its stems, parts of words, corrections. */
import { fold } from '@/lib/model/fold';
import { asPart } from './index-table';
import type { Posting } from './shard';
import type { ToStem } from './stems';

import { listNear } from './near-words';
import type { AskedWord } from './question';
import type { StemFiles } from './stem-files';

export type Option = {
  stem: string;
  /** From 0 to 1: how certain it is that this was meant. */
  sureness: number;
  postings: Posting[];
};

/** One word of the question. */
export type Slot = {
  /** Its position among all words of the question; null for what was not typed but means the same. */
  at: number | null;
  options: Option[];
  /** The library's word it was taken for. */
  corrected?: string;
  isGram: boolean;
};

export type Lookup = {
  files: StemFiles;
  /** By language. */
  stemmers: ToStem[];
  common: ReadonlySet<string>;
  /** Whether the index contains parts of words. */
  hasParts: boolean;
};

/** How many stems an unfinished word may become. */
const MOST_ENDINGS = 12;
const PREFIX = 0.6;
/** In Japanese, what follows a kanji is its ending or a particle: `塗る`, `塗り`, `塗っ`. */
const INFLECTED = /^\p{sc=Han}\p{sc=Hira}/u;
const PART = 0.7;
const JOINED = 0.9;
const SPLIT = 0.6;
const SHORTEST_PART = 3;
/** By the number of letters that differ. */
const MISTYPED = [1, 0.8, 0.6, 0.4];

/** @param isLast whether it may be unfinished */
export async function toSlot(
  word: AskedWord,
  at: number,
  isLast: boolean,
  lookup: Lookup,
): Promise<Slot> {
  const { files } = lookup;
  const slot: Slot = { at, options: [], isGram: word.isGram };
  if (word.isGram) {
    const [gram] = word.forms;
    const [letter, ...others] = gram;
    slot.options = await findAll([gram], 1, lookup);
    const isUnknown = slot.options.length === 0;
    if (isUnknown && INFLECTED.test(gram)) {
      const all = await files.startingWith(letter!, Infinity);
      const forms = all.filter((stem) => INFLECTED.test(stem)).slice(0, MOST_ENDINGS);
      slot.options = await findAll(forms, PREFIX, lookup);
    } else if (isUnknown || others.length === 0) {
      const longer = await files.startingWith(gram, MOST_ENDINGS);
      slot.options.push(...(await findAll(longer, PREFIX, lookup)));
    }
    return slot;
  }
  const [own, ...others] = word.forms;
  slot.options = await findWord(own, lookup);
  for (const other of others)
    if (slot.options.length === 0) slot.options = await findWord(other, lookup);
  if (slot.options.length > 0) return slot;
  const plain = fold(own);
  if (isLast && !word.isComplete && plain.length > 1) {
    const longer = await files.startingWith(plain, MOST_ENDINGS);
    slot.options = await findAll(
      longer.filter((stem) => !stem.endsWith('!')),
      PREFIX,
      lookup,
    );
  }
  if (slot.options.length > 0) return slot;
  slot.options = await findSplit(own, lookup);
  if (slot.options.length > 0) return slot;
  const near = await listNear(plain, lookup);
  for (const { text, differs } of near) {
    const options = await findWord(text, lookup);
    slot.options.push(...options.map((one) => ({ ...one, sureness: MISTYPED[differs]! })));
  }
  if (near[0] && slot.options.length > 0) slot.corrected = near[0].text;
  return slot;
}

/** A word by its stem in each language of the library, and as part of longer words. */
async function findWord(word: string, lookup: Lookup): Promise<Option[]> {
  const stems = [...new Set(lookup.stemmers.map((toStem) => toStem(word)))];
  const whole = await findAll(stems, 1, lookup);
  if (!lookup.hasParts) return whole;
  return [...whole, ...(await findAll(stems.map(asPart), PART, lookup))];
}

async function findAll(stems: string[], sureness: number, { files }: Lookup): Promise<Option[]> {
  const found = await Promise.all(stems.map((stem) => files.find(stem)));
  return found.flatMap((entry, index) =>
    entry ? [{ stem: stems[index]!, sureness, postings: entry.read() }] : [],
  );
}

/** A word that the library writes as two, or has only parts of: `timebox`, `Rotweinfleck`. */
async function findSplit(word: string, lookup: Lookup): Promise<Option[]> {
  let best: Option[] = [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const head = await findWord(word.slice(0, at), lookup);
    if (head.length === 0) continue;
    const tail = await findWord(word.slice(at), lookup);
    if (tail.length > 0) best = [...head, ...tail];
  }
  return best.map((one) => ({ ...one, sureness: one.sureness * SPLIT }));
}

/** Two words that the library writes as one: `dev ops`. */
export async function findJoined(a: AskedWord, b: AskedWord, lookup: Lookup): Promise<Option[]> {
  if (a.isGram || b.isGram) return [];
  const options = await findWord(a.forms[0] + b.forms[0], lookup);
  return options.map((one) => ({ ...one, sureness: one.sureness * JOINED }));
}
