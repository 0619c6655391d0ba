/** Titles and terms at once, with typing errors: MiniSearch over the index that browsing has loaded too. */
import MiniSearch from 'minisearch';

import { loadIndex, type LoadedIndex } from '@/lib/browser/loaded-index';
import { fold } from '@/lib/model/fold';
import type { CardVideo } from '@/lib/model/video';
import type { TermLink } from '@/lib/model/term';

import { toWords } from './question';

export type InstantResults = {
  /** Numbers of videos, the best first. */
  videos: number[];
  terms: (TermLink & { count: number })[];
  /** A word of the library for each word that has none there: `agil` -> `agile`. */
  corrections: Map<string, string>;
};

export type Instant = {
  videoIndex: LoadedIndex;
  cards: CardVideo[];
  search: (question: string) => InstantResults;
};

type Entry = { id: string; title: string; terms: string };

/** Terms shown for a question. */
const TERMS = 6;

let making: Promise<Instant> | undefined;

/** Loads the index of videos and their cards. @throws without a connection; the next call tries again */
export function loadInstant(): Promise<Instant> {
  making ??= make().catch((error: unknown) => {
    making = undefined;
    throw error;
  });
  return making;
}

async function make(): Promise<Instant> {
  const videoIndex = await loadIndex();
  const cards = await videoIndex.loadCards(videoIndex.videoIds.map((_, number) => number));
  return toInstant(videoIndex, cards);
}

export function toInstant(videoIndex: LoadedIndex, cards: CardVideo[]): Instant {
  const index = new MiniSearch<Entry>({
    fields: ['title', 'terms'],
    processTerm: (word) => fold(word),
    searchOptions: {
      boost: { title: 2 },
      prefix: (word) => word.length > 1,
      fuzzy: (word) => (word.length > 3 ? 0.25 : false),
      maxFuzzy: 2,
      weights: { fuzzy: 0.3, prefix: 0.6 },
    },
  });
  const counts = videoIndex.allTerms.map(() => 0);
  for (const own of videoIndex.terms) for (const term of own) counts[term]! += 1;
  index.addAll(
    cards.map(({ title, terms }, number) => ({
      id: `v${number}`,
      title,
      terms: terms.map((term) => term.title).join(' '),
    })),
  );
  index.addAll(
    videoIndex.allTerms.map(({ title }, number) => ({ id: `t${number}`, title, terms: '' })),
  );
  const search = (question: string): InstantResults => {
    const words = toWords(question);
    const text = words.join(' ');
    // What has all of the words comes before what has some of them.
    const all = index.search(text, { combineWith: 'AND' });
    const known = new Set(all.map(({ id }) => id as string));
    const some =
      words.length > 1 ? index.search(text).filter(({ id }) => !known.has(id as string)) : [];
    const found = [...all, ...some];
    const numbers = (kind: string) =>
      found.flatMap(({ id }) =>
        (id as string).startsWith(kind) ? [Number((id as string).slice(1))] : [],
      );
    const corrections = new Map<string, string>();
    for (const { match, queryTerms } of found) {
      for (const query of queryTerms) {
        const exact = Object.keys(match).some((word) => word.startsWith(query));
        const near = Object.keys(match).find(
          (word) => !corrections.has(query) && isNear(word, query),
        );
        if (!exact && near) corrections.set(query, near);
      }
    }
    return {
      videos: numbers('v'),
      terms: numbers('t')
        .filter((number) => all.some(({ id }) => id === `t${number}`) || words.length > 1)
        .map((number) => ({ ...videoIndex.allTerms[number]!, count: counts[number]! }))
        .filter(({ count }) => count > 0)
        .slice(0, TERMS),
      corrections,
    };
  };
  return { videoIndex, cards, search };
}

/** Whether one may have been typed for the other. */
function isNear(word: string, query: string): boolean {
  return word[0] === query[0] && Math.abs(word.length - query.length) <= 2;
}
