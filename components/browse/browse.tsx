'use client';

import { type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react';

import { goTo, useQuery } from '@/lib/browser/query';
import { choose } from '@/lib/browser/browse/engine';
import { facetNames, labelOf, toFacets, videosWith } from '@/lib/browser/browse/facets';
import { toFeedSearch } from '@/lib/browser/browse/feed-query';
import { countChosen, type Filters, parseFilters, toSearch } from '@/lib/browser/browse/filters';
import { suggest } from '@/lib/browser/browse/suggestions';
import { dataOf, type PageElementData } from '@/lib/browser/early/contract';
import { useIndex } from '@/lib/browser/loaded-index';
import { usePositions } from '@/lib/browser/positions';
import { words } from '@/lib/model/words';

import { QueryWatcher } from './query-watcher';
import { BrowseBar } from './browse-bar';
import { BrowseResults, type ShowFound } from './browse-results';
import { Chips } from './chips';
import { FacetPanel } from './facet-panel';
import { ListLinks } from './list-links';

export type Preset = { facet: string; value: string };

export type BrowseProps = {
  /** Names, in order; each is a facet. */
  taxonomies: string[];
  /** What the page is about, as the value of a facet; the list contains only videos that have it. */
  preset?: Preset;
  /** Upright cards. */
  isShorts?: boolean;
  /** The query without a choice. */
  home?: string;
  /** Shown until something is chosen: the page's own list. */
  children: ReactNode;
  /** What a search has found: numbers of videos, the best first, and how to show those that remain. */
  found?: { q: string; videos: number[]; show: ShowFound };
};

/** Filters and order for a list of videos; the choice is in the address. */
export function Browse({ taxonomies, preset, isShorts, home = '', found, children }: BrowseProps) {
  const usual = found ? 'best' : 'newest';
  const names = useMemo(() => facetNames(taxonomies), [taxonomies]);
  const search = useQuery();
  const filters = useMemo(() => parseFilters(search, names, usual), [search, names, usual]);
  const count = countChosen(filters);
  const isActive = count > 0 || filters.sort !== usual;
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { videoIndex, hasFailed } = useIndex(isOpen || isActive || found !== undefined);
  const positions = usePositions();
  // The address may contain nothing of ours; then the page's own list is shown.
  useEffect(() => {
    delete dataOf<PageElementData>(document.documentElement).asked;
  }, []);

  const facets = useMemo(
    () => (videoIndex ? toFacets(videoIndex, positions) : undefined),
    [videoIndex, positions],
  );
  const pool = useMemo(
    () =>
      found?.videos ??
      (facets && preset ? videosWith(facets, preset.facet, preset.value) : undefined),
    [found, facets, preset],
  );
  const outcome = useMemo(
    () => videoIndex && facets && choose(videoIndex, facets, filters, pool),
    [videoIndex, facets, filters, pool],
  );
  const change = (next: Filters) => goTo(toSearch(next, names, usual, found?.q) || home);
  const clear = () => change({ ...filters, chosen: {}, all: [] });
  const status = outcome && (isActive || isOpen) ? words.browse.found(outcome.videos.length) : '';
  // All videos of the list have the same kind; other terms of its taxonomy narrow it further.
  const shown = facets?.filter(({ name, isMany }) => isMany || name !== preset?.facet);
  return (
    <>
      <Suspense>
        <QueryWatcher />
      </Suspense>
      <BrowseBar
        filters={filters}
        onChange={change}
        isOpen={isOpen}
        onToggle={() => setIsOpen(!isOpen)}
        button={button}
        isSearch={found !== undefined}
        status={hasFailed ? words.browse.failed : status}
      />
      <div id="page:filters" hidden={!isOpen}>
        {isOpen && outcome && shown && (
          <FacetPanel
            facets={shown}
            counts={outcome.counts.filter((_, index) => shown.includes(facets![index]!))}
            filters={filters}
            onChange={change}
            found={outcome.videos.length}
            onClose={() => {
              setIsOpen(false);
              button.current?.focus();
            }}
          />
        )}
      </div>
      {count > 0 && shown && (
        <Chips facets={shown} filters={filters} onChange={change} onClear={clear} />
      )}
      {count > 0 && facets && (
        <ListLinks
          key={search}
          search={toSearch(filters, names, usual, found?.q)}
          // A question is ranked, not followed.
          feed={found ? undefined : toFeedSearch(filters, facets, preset)}
        />
      )}
      {isActive || found ? (
        outcome && videoIndex && facets ? (
          <BrowseResults
            key={found ? undefined : search}
            videoIndex={videoIndex}
            videos={outcome.videos}
            suggestions={
              outcome.videos.length > 0
                ? []
                : suggest(filters, (next) => choose(videoIndex, facets, next, pool).videos.length)
            }
            labelOf={(facet, value) => labelOf(facets, facet, value)}
            onChange={change}
            onClear={clear}
            show={found?.show}
            isShorts={isShorts}
            hasCategories={preset?.facet !== 'categories'}
          />
        ) : (
          <p aria-hidden="true" className="min-h-dvh" />
        )
      ) : (
        <div id="page:static" className="flex flex-col gap-8">
          {children}
        </div>
      )}
    </>
  );
}
