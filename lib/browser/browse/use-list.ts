/** The list that the address asks for, and what can be chosen in it. Used by `components/browse/browse.tsx`. */
import { useMemo } from 'react';

import { useIndex } from '@/lib/browser/loaded-index';
import { usePositions } from '@/lib/browser/positions';
import { useQuery } from '@/lib/browser/query';
import { isFinished } from '@/lib/browser/early/position';
import { useSwitched } from '@/lib/browser/switched';
import type { ListScope } from '@/lib/model/facets';

import { choose } from './engine';
import { facetNames, toFacets, videosWith } from './facets';
import { toFeedSearch } from './feed-query';
import { assume, countChosen, type Filters, parseFilters, type Sort, toSearch } from './filters';
import { offer } from './offer';
import { suggest } from './suggestions';
import { listUnknown, withoutUnknown } from './unknown';

const NOTHING_CHOSEN: Filters = { chosen: {}, all: [], sort: 'newest' };

/**
 * @param taxonomies names, in order; each is a facet
 * @param found what a search has found, the best first
 * @param isWanted whether the options are to be shown
 */
export function useList(
  taxonomies: string[],
  { preset, assumed }: ListScope,
  found: number[] | undefined,
  isWanted: boolean,
) {
  const usual: Sort = found ? 'best' : 'newest';
  const names = useMemo(() => facetNames(taxonomies), [taxonomies]);
  const search = useQuery();
  const asked = useMemo(() => parseFilters(search, names, usual), [search, names, usual]);
  const isAsked = countChosen(asked) > 0;
  const isOrdered = asked.sort !== usual;
  const { videoIndex, hasFailed } = useIndex(
    isWanted || isAsked || isOrdered || found !== undefined,
  );
  const positions = usePositions();
  const hidesWatched = useSwitched('unwatched');
  const facets = useMemo(
    () => (videoIndex ? toFacets(videoIndex, positions) : undefined),
    [videoIndex, positions],
  );
  const filters = useMemo(() => (facets ? withoutUnknown(asked, facets) : asked), [asked, facets]);
  const count = countChosen(filters);
  const find = useMemo(() => {
    if (!videoIndex || !facets) return undefined;
    const pool = found ?? (preset && videosWith(facets, preset.facet, preset.value));
    const all = pool ?? [...videoIndex.videoIds.keys()];
    const isLeft = (video: number) => {
      const position = positions[videoIndex.videoIds[video]!];
      return !position || !isFinished(position);
    };
    const left = hidesWatched ? all.filter(isLeft) : pool;
    return (wanted: Filters, isWhole = false) =>
      // Who asks for what was watched gets that.
      choose(
        videoIndex,
        facets,
        assume(wanted, assumed),
        isWhole || wanted.chosen.watched ? pool : left,
      );
  }, [videoIndex, facets, found, preset, assumed, positions, hidesWatched]);
  const possible = useMemo(() => find?.(NOTHING_CHOSEN, true).counts, [find]);
  const outcome = useMemo(() => find?.(filters), [find, filters]);
  const offered = useMemo(
    () =>
      facets && outcome && possible && offer(facets, possible, outcome.counts, filters, { preset }),
    [facets, outcome, possible, filters, preset],
  );
  return {
    search,
    filters,
    count,
    isAsked,
    isActive: count > 0 || isOrdered,
    unknown: listUnknown(search, names, facets),
    videoIndex,
    hasFailed,
    facets,
    offered,
    videos: outcome?.videos,
    /** If there are none: what dropping one of the values would show. */
    getSuggestions: () => suggest(filters, (next) => find?.(next).videos.length ?? 0),
    /** The query of its feed, if it has one. */
    getFeed: () => facets && toFeedSearch(assume(filters, assumed), facets, preset),
    /** The query of another choice. */
    toQuery: (next: Filters, q?: string) => toSearch(next, names, usual, q),
  };
}
