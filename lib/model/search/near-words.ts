/** The library's words that look like one that it does not have. Used by `slots.ts` and where nothing is found. */
import { distance } from 'fastest-levenshtein';

import { fold } from '@/lib/model/fold';

import type { AskedWord } from './question';
import type { StemFiles } from './stem-files';

type Vocabulary = { files: Pick<StemFiles, 'wordsWith'>; common: ReadonlySet<string> };

/** Letters that a word needs for this many to differ. */
const MOST_DIFFERING = [0, 4, 7, 10];
const MOST_CORRECTIONS = 3;
const MOST_NEAREST = 3;

/** The library's words that a typo may have been meant as; the nearest first, then the most frequent. */
export async function listNear(
  word: string,
  { files: { wordsWith }, common }: Vocabulary,
): Promise<{ text: string; differs: number }[]> {
  const letters = [...word];
  const most = MOST_DIFFERING.findLastIndex((least) => letters.length >= least);
  if (most === 0) return [];
  const near: { text: string; differs: number }[] = [];
  // The first two letters may be swapped.
  for (const letter of new Set(letters.slice(0, 2))) {
    for (const text of await wordsWith(letter)) {
      if (Math.abs(text.length - word.length) > most || common.has(text)) continue;
      const differs = differsBy(text, word);
      if (differs <= most) near.push({ text, differs });
    }
    if (near.length > 0) break;
  }
  near.sort((a, b) => a.differs - b.differs);
  return near.filter(({ differs }) => differs === near[0]!.differs).slice(0, MOST_CORRECTIONS);
}

/** Words that look like ones that the library does not have, up to half of their letters; for a visitor to choose from. */
export async function listNearest(
  words: AskedWord[],
  { files: { wordsWith }, common }: Vocabulary,
): Promise<string[]> {
  const lists = words
    .filter(({ isGram }) => !isGram)
    .map(async ({ forms }) => {
      const word = fold(forms[0]);
      const most = Math.ceil(word.length / 2);
      return (await wordsWith([...word][0]!))
        .filter((text) => !common.has(text) && Math.abs(text.length - word.length) <= most)
        .map((text) => ({ text, differs: differsBy(text, word) }))
        .filter(({ differs }) => differs <= most)
        .sort((a, b) => a.differs - b.differs)
        .slice(0, MOST_NEAREST)
        .map(({ text }) => text);
    });
  return [...new Set((await Promise.all(lists)).flat())];
}

/** Letters added, left out, changed; two that changed places count as one. */
function differsBy(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const isSwapped = a[at] !== undefined && a[at] === b[at + 1] && a[at + 1] === b[at];
  const whole = distance(a, b);
  return isSwapped ? Math.min(whole, 1 + distance(a.slice(at + 2), b.slice(at + 2))) : whole;
}
