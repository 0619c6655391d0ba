/** The words within a word, in languages that write compounds as one. Used by `search-index.ts`. */
import { asPart, writesCompounds } from '@/lib/model/search/index-table';
import type { ToStem } from '@/lib/model/search/stems';
import { toTokens } from '@/lib/model/search/tokens';

import type { SearchDocument } from './search-documents';

/** What joins two of them in German, Dutch and the Scandinavian languages. */
const LINKS = ['', 's', 'es', 'n', 'en', 'e', 'er'];
const SHORTEST = 4;
/** Least letters of a part if the library has only one of the two as a word. */
const SHORTEST_ALONE = 5;

export function createCompounds() {
  const known = new Set<string>();
  const kept = new Map<string, string[]>();
  /** @returns whether the document may have any */
  const learn = ({ texts }: SearchDocument): boolean => {
    const own = texts.filter(({ language }) => writesCompounds(language));
    for (const { text } of own.flatMap(({ sentences }) => sentences))
      for (const { forms } of toTokens(text)) if (forms[0].length >= SHORTEST) known.add(forms[0]);
    return own.length > 0;
  };
  /**
   * Call once all documents are learned.
   * @returns the stems of the parts of a word, marked as parts; a part is a word of its own in the library, or what
   * remains beside one
   */
  const toParts = (language: string, word: string, toStem: ToStem): string[] => {
    if (!writesCompounds(language) || word.length < 2 * SHORTEST) return [];
    let parts = kept.get(word);
    if (!parts) kept.set(word, (parts = partsOf(word, known)));
    return parts.map((part) => asPart(toStem(part)));
  };
  return { learn, toParts };
}

function partsOf(word: string, known: Set<string>): string[] {
  let best: { parts: string[]; rank: number } = { parts: [], rank: 0 };
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const first = firstOf(head, known);
    const hasTail = known.has(tail);
    if (first && hasTail) best = better(best, { parts: [first, tail], rank: 3 });
    else if (hasTail && Math.min(head.length, tail.length) >= SHORTEST_ALONE)
      best = better(best, { parts: [head, tail], rank: 2 });
    else if (first && tail.length >= SHORTEST_ALONE)
      best = better(best, { parts: [first, tail], rank: 1 });
  }
  return best.parts;
}

function better<T extends { rank: number }>(one: T, other: T): T {
  return other.rank > one.rank ? other : one;
}

/** `Bienen`, `Zeitungs`, `Schul`: the word that is meant. */
function firstOf(head: string, known: Set<string>): string | undefined {
  if (known.has(`${head}e`)) return `${head}e`;
  return LINKS.filter((link) => head.endsWith(link))
    .map((link) => head.slice(0, head.length - link.length))
    .find((part) => part.length >= SHORTEST - 1 && known.has(part));
}
