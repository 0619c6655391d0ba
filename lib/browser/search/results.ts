/** One question, all answers: titles and terms at once, what was said as soon as it is there. Asked by the palette and the search page. */
import { useEffect, useState } from 'react';

import type { LoadedIndex } from '@/lib/browser/loaded-index';
import type { CardVideo } from '@/lib/model/video';
import type { TermLink } from '@/lib/model/term';
import { parseVideoId, parseYouTubeUrl } from '@/lib/model/youtube';

import { type Instant, loadInstant } from './instant';
import { type Moment, searchSpoken } from './spoken';

export type Results = {
  q: string;
  /** `instant` while the full text is still on its way. */
  state: 'idle' | 'loading' | 'instant' | 'ready' | 'failed';
  videoIndex?: LoadedIndex;
  cards: CardVideo[];
  /** Numbers of videos, the best first. */
  videos: number[];
  terms: (TermLink & { count: number })[];
  moments: Moment[];
  /** The video of a pasted address of YouTube; null where it is not in the library. */
  pasted?: { video: number | null; query: string };
};

const NOTHING: Results = { q: '', state: 'idle', cards: [], videos: [], terms: [], moments: [] };

/** Milliseconds without a letter before the full text is asked. */
const REST = 180;
/** How much a place further down in one of two lists costs. */
const FUSE = 3;

/** @param q as typed; nothing is loaded while it is empty */
export function useResults(q: string): Results {
  const [results, setResults] = useState<Results>(NOTHING);
  useEffect(() => {
    const question = q.trim();
    let isOver = false;
    const show = (next: Results) => {
      if (!isOver) setResults(next);
    };
    if (question === '') {
      const timer = setTimeout(() => show(NOTHING), 0);
      return () => clearTimeout(timer);
    }
    const wait = setTimeout(() => {
      find(question, show, () => isOver).catch(() =>
        show({ ...NOTHING, q: question, state: 'failed' }),
      );
    }, 0);
    return () => {
      isOver = true;
      clearTimeout(wait);
    };
  }, [q]);
  return results;
}

async function find(
  q: string,
  show: (results: Results) => void,
  isOver: () => boolean,
): Promise<void> {
  const instant = await loadInstant();
  const pasted = toPasted(q, instant);
  const quick = instant.search(q);
  const base = {
    q,
    videoIndex: instant.videoIndex,
    cards: instant.cards,
    terms: quick.terms,
    ...(pasted && { pasted }),
  };
  show({ ...base, state: 'instant', videos: quick.videos, moments: [] });
  await new Promise((resolve) => setTimeout(resolve, REST));
  if (isOver()) return;
  const spoken = await searchSpoken(q, quick.corrections, instant.videoIndex.count);
  show({
    ...base,
    state: 'ready',
    videos: fuse(quick.videos, spoken.videos),
    moments: spoken.moments,
  });
}

/** Two rankings as one: what stands high in either comes first (reciprocal rank fusion). */
export function fuse(a: number[], b: number[]): number[] {
  const scores = new Map<number, number>();
  for (const list of [a, b])
    list.forEach((video, place) =>
      scores.set(video, (scores.get(video) ?? 0) + 1 / (FUSE + place)),
    );
  return [...scores].sort(([, x], [, y]) => y - x).map(([video]) => video);
}

function toPasted(q: string, { videoIndex }: Instant): Results['pasted'] {
  if (!/youtu/iu.test(q)) return undefined;
  const id = parseVideoId(q);
  if (id === undefined) return undefined;
  const number = videoIndex.videoIds.indexOf(id);
  const t = parseYouTubeUrl(q)?.searchParams.get('t');
  return { video: number === -1 ? null : number, query: t ? `?t=${encodeURIComponent(t)}` : '' };
}
