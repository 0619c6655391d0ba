/** One question, one ranked answer. Used by the search dialog and the search page. */
import { useEffect, useState } from 'react';

import type { LoadedIndex } from '@/lib/browser/loaded-index';
import type { CardVideo } from '@/lib/model/video';

import type { Answer } from '@/lib/model/search/engine';
import type { Moment } from '@/lib/model/search/excerpt';
import { type Library, withLibrary } from './library';
import { findPasted } from '@/lib/model/search/pasted';
import type { Ranked } from '@/lib/model/search/rank';
import { findPages, findSubjects, type Subject } from './subjects';

export type Found = {
  videoIndex: LoadedIndex;
  /** The best first. */
  ranked: Ranked[];
  /** The question with mistyped words as the library spells them; null if there are none. */
  corrected: string | null;
  /** Other words the library uses for it. */
  also: string[];
  /** Whether no video contains the words between quotation marks in that order. */
  hasMissedPhrase: boolean;
  /** Words of the library that look most like those of the question, where it found nothing. */
  nearest: string[];
  subjects: Subject[];
  /** About no single video. */
  pages: Subject[];
  /** The video of a YouTube address or id; null if it is not in the library. */
  pasted?: { card: CardVideo | null; query: string };
  /** Those of the first results, which come with the answer. */
  moments: Map<number, Moment[]>;
  loadMoments: (result: Ranked) => Promise<Moment[]>;
};

export type Results = {
  q: string;
  state: 'idle' | 'searching' | 'ready' | 'failed';
  /** Belongs to the previous question while the next one is being answered. */
  found?: Found;
};

const NOTHING: Results = { q: '', state: 'idle' };
/** Milliseconds without a keystroke before the index is searched. */
const REST = 60;
/** Results whose sentences come with the answer; the others load when they come near. */
const FIRST = 3;

/** @param q as typed; nothing loads while it is empty */
export function useResults(q: string): Results {
  const [results, setResults] = useState<Results>(NOTHING);
  const question = q.trim();
  useEffect(() => {
    if (question === '') return;
    let isOver = false;
    const wait = setTimeout(() => {
      withLibrary((library) => find(question, library)).then(
        (found) => !isOver && setResults({ q: question, state: 'ready', found }),
        () => !isOver && setResults({ q: question, state: 'failed' }),
      );
    }, REST);
    return () => {
      isOver = true;
      clearTimeout(wait);
    };
  }, [question]);
  if (question === '') return NOTHING;
  return results.q === question ? results : { ...results, state: 'searching' };
}

/** Whether there is nothing to show for a question. */
export function isNothing({ ranked, pages, pasted }: Found): boolean {
  return ranked.length === 0 && pages.length === 0 && !pasted;
}

async function find(q: string, library: Library): Promise<Found> {
  const { videoIndex } = library;
  const pasted = await toPasted(q, videoIndex);
  const start = performance.now();
  const answer = await library.ask(q);
  // For `npm run bench:find`.
  performance.measure('search', { start });
  const loadMoments = ({ video, passages }: Ranked) => library.loadMoments(video, passages, answer);
  const first = answer.ranked.slice(0, FIRST);
  const [moments] = await Promise.all([
    Promise.all(first.map(async (one) => [one.video, await loadMoments(one)] as const)),
    videoIndex.loadCards(first.map(({ video }) => video)),
  ]);
  return {
    videoIndex,
    ranked: answer.ranked,
    corrected: toCorrected(q, answer),
    also: answer.also,
    hasMissedPhrase: answer.hasMissedPhrase,
    nearest: answer.nearest,
    subjects: findSubjects(videoIndex, q),
    pages: findPages(videoIndex, q),
    ...(pasted && { pasted }),
    moments: new Map(moments),
    loadMoments,
  };
}

function toCorrected(q: string, { corrections }: Answer): string | null {
  if (corrections.size === 0) return null;
  return [...corrections].reduce((text, [typed, meant]) => text.replace(typed, meant), q);
}

async function toPasted(q: string, videoIndex: LoadedIndex): Promise<Found['pasted']> {
  const pasted = findPasted(q, videoIndex.videoIds);
  if (!pasted) return undefined;
  const { video, query } = pasted;
  const [card = null] = video === null ? [] : await videoIndex.loadCards([video]);
  return { card, query };
}
