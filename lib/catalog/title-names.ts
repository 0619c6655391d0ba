/** What the title of a video names: terms, and phrases of its own. Used by `reasons.ts`. */
import type { TermLink } from '@/lib/model/term';
import type { Video } from '@/lib/model/video';

import { wordsOf } from './features';

/** A word of any script; Japanese changes its script between most words. */
const WORD =
  /\p{sc=Han}+|\p{sc=Hira}+|[\p{sc=Kana}ー]+|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{M}\p{N}])+/gu;
/** How many words the name of a term may have to be looked for. */
const LONGEST_NAME = 5;

/** Finds the terms of the library that a title names, whether or not its video is filed under them. */
export function createTermFinder(videos: Video[]): (title: string) => TermLink[] {
  const byName = new Map(
    videos.flatMap(({ terms }) =>
      terms.map((term) => [toName(term.title.match(WORD) ?? []), term] as const),
    ),
  );
  return (title) => {
    const words = title.match(WORD) ?? [];
    return words.flatMap((_, from) =>
      words
        .slice(from, from + LONGEST_NAME)
        .flatMap((_, more) => byName.get(toName(words.slice(from, from + more + 1))) ?? []),
    );
  };
}

/** A single word needs the capital letters of the name, so that `lean on me` does not name `Lean`; one letter names nothing. */
function toName(words: string[]): string {
  const name = words.join(' ').normalize('NFC');
  if (words.length > 1) return name.toLowerCase();
  return name.length > 1 ? name : '';
}

/**
 * Words of a title that belong together, in lower case: most texts with one of them have both. So `release management` is
 * a phrase, while a verb, an article or a preposition comes before many other words.
 * @param documents how many videos use a word or a pair of words
 */
export function listPhrases(title: string, documents: Map<string, number>): string[][] {
  const words = wordsOf(title);
  const count = (feature: string) => documents.get(feature) ?? 0;
  const belong = (index: number) => {
    const [a, b] = words.slice(index, index + 2);
    return Boolean(a && b) && count(`${a} ${b}`) > Math.max(count(a!), count(b!)) / 2;
  };
  return words.flatMap((_, from) => {
    const phrases: string[][] = [];
    for (let last = from; belong(last); last++)
      phrases.push(words.slice(from, last + 2) as string[]);
    return phrases;
  });
}

/** A phrase with the capital letters it has in a title. */
export function asWritten(phrase: string[], title: string): string {
  const pattern = phrase.join(String.raw`(?:['’]s)?[^\p{L}\p{N}]+`);
  return new RegExp(pattern, 'iu').exec(title)?.[0] ?? phrase.join(' ');
}
