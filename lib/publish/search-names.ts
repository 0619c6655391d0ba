/** Names with the same meaning: abbreviations the library writes out, and other names of terms. Used by the build. */
import { fold } from '@/lib/model/fold';
import type { SearchTable } from '@/lib/model/search/index-table';

import type { SearchDocument } from './search-documents';
import type { SearchInput } from './search-index';

type Names = SearchTable['names'];

/** `Professional Scrum Product Owner (PSPO)`, `PSPO (Professional Scrum Product Owner)`. */
const BEHIND = /\((\p{Lu}[\p{L}\p{N}]{0,5}[\p{Lu}\p{N}])s?\)/gu;
const BEFORE = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}]{0,5}[\p{Lu}\p{N}])s?\s+\(([^()]{3,80})\)/gu;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
/** More would help nobody, and every page that searches loads them. */
const MOST = 400;

/** @param known names, @param terms names of all terms */
export function createNames({ names: known, terms }: Pick<SearchInput, 'names' | 'terms'>) {
  const names = new Map<string, [string, string]>();
  const learn = (short: string, full: string) => {
    const key = `${short.toLowerCase()} ${full.toLowerCase()}`;
    if (names.size < MOST && !names.has(key)) names.set(key, [short, full]);
  };
  for (const [short, full] of known) learn(short, full);
  const read = ({ texts }: SearchDocument) => {
    for (const { text } of texts.flatMap(({ sentences }) => sentences)) {
      if (!text.includes('(')) continue;
      for (const match of text.matchAll(BEHIND)) {
        const full = endingWith(text.slice(0, match.index), match[1]!);
        if (full) learn(match[1]!, full);
      }
      for (const [, short, full] of text.matchAll(BEFORE))
        if (endingWith(full!, short!)?.length === full!.trim().length) learn(short!, full!.trim());
    }
  };
  /** @param words of the library, folded; initials of a term that are a word are left out */
  const list = (words: ReadonlyMap<string, number>): Names => {
    for (const title of terms) {
      const short = initialsOf(title);
      if (short && !words.has(fold(short))) learn(short, title);
    }
    return [...names.values()];
  };
  return { read, list };
}

/** `Definition of Done` -> `DoD`: people abbreviate names of subjects, even if no text ever does. */
function initialsOf(title: string): string | undefined {
  const words = title.match(WORD) ?? [];
  return words.length > 1 && words.every((word) => /^\p{L}/u.test(word))
    ? words.map((word) => [...word][0]).join('')
    : undefined;
}

/** The last words of a text whose initials make up an abbreviation; short words in between may be skipped. */
function endingWith(text: string, short: string): string | undefined {
  const words = [...text.matchAll(WORD)];
  let letter = short.length - 1;
  for (let at = words.length - 1; at >= Math.max(0, words.length - 2 * short.length); at--) {
    const word = words[at]![0];
    if (word[0]!.toLowerCase() === short[letter]!.toLowerCase()) {
      if (letter === 0) return text.slice(words[at]!.index).trim();
      letter -= 1;
    } else if (word.length > 3 || /^\p{Lu}/u.test(word)) return undefined;
  }
  return undefined;
}
