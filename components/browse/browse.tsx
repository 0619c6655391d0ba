'use client';

import { clsx } from 'clsx';
import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';

import { labelOf } from '@/lib/browser/browse/facets';
import type { Filters } from '@/lib/browser/browse/filters';
import { useList } from '@/lib/browser/browse/use-list';
import { useDialog } from '@/lib/browser/dialog';
import { dataOf, type PageElementData } from '@/lib/browser/early/contract';
import { goTo, replaceWith } from '@/lib/browser/query';
import type { FacetName, ListScope } from '@/lib/model/facets';
import { words } from '@/lib/model/words';

import { QueryWatcher } from './query-watcher';
import { BrowseBar } from './browse-bar';
import { BrowseResults, type ShowFound } from './browse-results';
import { Chips } from './chips';
import { FacetPanel } from './facet-panel';
import { FacetSheet } from './facet-sheet';
import { ListLinks } from './list-links';
import { UnknownFilters } from './unknown-filters';

export type BrowseProps = ListScope & {
  /** Names, in order; each is a facet. */
  taxonomies: string[];
  /** Those that can narrow down the list, until the index says more. */
  facets?: FacetName[];
  /** Upright cards. */
  isShorts?: boolean;
  /** The query without a choice. */
  home?: string;
  /** How many videos there are, until something is chosen. */
  summary?: ReactNode;
  /** Shown until something is chosen: the page's own list. */
  children: ReactNode;
  /** What a search has found: numbers of videos, the best first, and how to show those that remain. */
  found?: { q: string; videos: number[]; show: ShowFound };
};

/** Filters and order for a list of videos; the choice is in the address. */
export function Browse(props: BrowseProps) {
  const { taxonomies, facets: names, preset, assumed, isShorts, home = '', found } = props;
  const [isWanted, setIsWanted] = useState(false);
  const list = useList(taxonomies, { preset, assumed }, found?.videos, isWanted);
  const { filters, count, isActive, videoIndex, hasFailed, facets, offered, videos } = list;
  const { ref: sheet, opening, open, close, onClose } = useDialog();
  const button = useRef<HTMLButtonElement>(null);
  // The address may contain nothing of ours; then the page's own list is shown.
  useEffect(() => {
    delete dataOf<PageElementData>(document.documentElement).asked;
  }, []);
  // All that is chosen in the sheet is one step back.
  const go = opening > 0 ? replaceWith : goTo;
  const change = (next: Filters) => go(list.toQuery(next, found?.q) || home);
  const clear = () => change({ ...filters, chosen: {}, all: [] });
  const want = () => setIsWanted(true);
  const isNarrowed = found ? list.isAsked : isActive;
  const { count: countVideos, countShorts } = words.list;
  const say = found ? words.search.found : isShorts ? countShorts : countVideos;
  const shown = offered ?? names ?? [];
  // A search has some before it is known which.
  const hasFilters = shown.length > 0 || (found !== undefined && !offered && !hasFailed);
  const panel = { facets: shown, filters, onChange: change, onWant: want };
  return (
    <div className="browse">
      <Suspense>
        <QueryWatcher />
      </Suspense>
      {hasFilters && (
        <section
          aria-label={words.browse.filters}
          className={clsx('facet-column noscript:hidden', isActive && !offered && 'invisible')}
        >
          <FacetPanel {...panel} />
        </section>
      )}
      <BrowseBar
        filters={filters}
        onChange={change}
        button={button}
        hasFilters={hasFilters}
        onFilters={() => {
          want();
          open();
        }}
        isSearch={found !== undefined}
        hasRows={!isShorts}
      >
        {hasFailed
          ? words.browse.failed
          : isNarrowed
            ? videos && say(videos.length)
            : props.summary}
      </BrowseBar>
      {opening > 0 && (
        <FacetSheet
          key={opening}
          ref={sheet}
          found={videos && say(videos.length)}
          onDone={close}
          onClose={() => {
            onClose();
            button.current?.focus();
          }}
        >
          <FacetPanel {...panel} isSheet />
        </FacetSheet>
      )}
      <div className="browse-list">
        <UnknownFilters unknown={list.unknown} />
        {count > 0 && facets && (
          <div className="flex flex-wrap items-center gap-x-6">
            <Chips facets={facets} filters={filters} onChange={change} onClear={clear} />
            <ListLinks
              key={list.search}
              search={list.toQuery(filters, found?.q)}
              // A question is ranked, not followed.
              feed={found ? undefined : list.getFeed()}
            />
          </div>
        )}
        {isActive || found ? (
          videos && videoIndex && facets ? (
            <BrowseResults
              key={found ? undefined : list.search}
              videoIndex={videoIndex}
              videos={videos}
              suggestions={videos.length > 0 ? [] : list.getSuggestions()}
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
            {props.children}
          </div>
        )}
      </div>
    </div>
  );
}
