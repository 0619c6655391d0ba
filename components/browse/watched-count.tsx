'use client';

import { useMemo } from 'react';

import { toFacets, videosWith } from '@/lib/browser/browse/facets';
import { isFinished } from '@/lib/browser/early/position';
import { useIndex } from '@/lib/browser/loaded-index';
import { usePositions } from '@/lib/browser/positions';
import type { ListScope } from '@/lib/model/facets';
import { words } from '@/lib/model/words';

export type WatchedCountProps = { preset: NonNullable<ListScope['preset']> };

/** How many videos of a term this device has watched to the end; until it knows one, an empty line. */
export function WatchedCount({ preset: { facet, value } }: WatchedCountProps) {
  const positions = usePositions();
  const isBegun = Object.values(positions).some(isFinished);
  const { videoIndex } = useIndex(isBegun);
  const [watched, all] = useMemo(() => {
    if (!videoIndex) return [0, 0];
    const ids = videosWith(toFacets(videoIndex, positions), facet, value).map(
      (video) => videoIndex.videoIds[video]!,
    );
    const isWatched = (id: string) => positions[id] && isFinished(positions[id]);
    return [ids.filter(isWatched).length, ids.length];
  }, [videoIndex, positions, facet, value]);
  return (
    <p className="flex min-h-6 items-center gap-3 text-sm text-muted noscript:hidden">
      {watched > 0 && (
        <>
          <progress
            value={watched}
            max={all}
            aria-hidden="true"
            className="h-1.5 w-32 accent-accent"
          />
          {words.library.watchedOf(watched, all)}
        </>
      )}
    </p>
  );
}
