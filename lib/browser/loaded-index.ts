/** The video index once loaded: facets of all videos at once, cards when they are shown. Loaded on first use. */
import { useEffect, useState } from 'react';

import { loadNewer } from '@/lib/browser/early/newer';
import { fetchFile } from '@/lib/browser/fetch-file';
import { readBadges } from '@/lib/model/badges';
import { keep } from '@/lib/model/keep';
import {
  cardsEach,
  type CardRow,
  cardsPath,
  CODE_HEADER,
  INDEX_PATH,
  type VideoIndex,
} from '@/lib/model/video-index';
import { toSlug } from '@/lib/model/slug';
import type { CardVideo } from '@/lib/model/video';
import { toColumns, type VideoColumns } from '@/lib/model/video-columns';

export type LoadedIndex = VideoColumns & {
  /** The cards of videos, in the order of their numbers. @throws without a connection */
  loadCards: (videos: number[]) => Promise<CardVideo[]>;
  /** The hash in the names of the files with a video's sentences. @throws without a connection */
  loadHash: (video: number) => Promise<string>;
};

const DAY = 86_400_000;

/** Loads the index once per page, and again once it is forgotten. @throws without a connection, or for that of other code */
export const loadIndex = keep(async () => {
  const headers = { [CODE_HEADER]: process.env.CODE_ID ?? '' };
  const index = await getJson<VideoIndex>(INDEX_PATH, { cache: 'no-cache', headers });
  if (index.code === process.env.CODE_ID) return toLoadedIndex(index);
  // No page has this: whatever the site serves now is newer.
  await loadNewer('\0');
  throw new Error(`${INDEX_PATH} belongs to another build`);
});

/** The index once it is needed, and whether loading failed; the next connection tries again. */
export function useIndex(isNeeded: boolean): { videoIndex?: LoadedIndex; hasFailed: boolean } {
  const [videoIndex, setIndex] = useState<LoadedIndex>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    if (!isNeeded || videoIndex) return;
    const load = () => void loadIndex().then(setIndex, () => setHasFailed(true));
    load();
    addEventListener('online', load);
    return () => removeEventListener('online', load);
  }, [isNeeded, videoIndex]);
  return { videoIndex, hasFailed: hasFailed && !videoIndex };
}

async function getJson<T>(path: string, init?: RequestInit): Promise<T> {
  return (await (await fetchFile(path, init)).json()) as T;
}

export function toLoadedIndex(index: VideoIndex): LoadedIndex {
  const columns = toColumns(index);
  const { count, videoIds, day, isShort, allTerms } = columns;
  const status = new Map(index.statuses);
  const loadShard = keep((number: number) => getJson<CardRow[]>(cardsPath(index.shards[number]!)));
  const each = cardsEach(count);
  const loadRow = async (at: number) => (await loadShard(Math.floor(at / each)))[at % each]!;
  const loadHash = async (at: number) => (await loadRow(at))[1];
  const loadCards = (videos: number[]) =>
    Promise.all(
      videos.map(async (at) => {
        const [title, , slug, preview] = await loadRow(at);
        return {
          videoId: videoIds[at]!,
          title,
          slug: slug || toSlug(title),
          preview: preview ?? null,
          localDate: new Date(day[at]! * DAY).toISOString(),
          duration: index.seconds[at] || null,
          isShort: isShort[at]!,
          terms: index.terms[at]!.map((term) => allTerms[term]!),
          status: status.get(at) ?? 'published',
          badges: readBadges(index.badges[at]!),
        };
      }),
    );
  return { ...columns, loadCards, loadHash };
}
