'use client';

import { type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';

import { choose } from '@/lib/browser/browse/engine';
import { type Facet, facetNames, toFacets } from '@/lib/browser/browse/facets';
import {
  countChosen,
  type Filters,
  parseFilters,
  type Sort,
  SORTS,
  toSearch,
} from '@/lib/browser/browse/filters';
import { suggest } from '@/lib/browser/browse/suggestions';
import { type Library, loadLibrary } from '@/lib/browser/library';
import { goTo, useAddress } from '@/lib/browser/address';
import { usePositions } from '@/lib/browser/positions';
import { INDEX_PATH } from '@/lib/model/library-index';
import { words } from '@/lib/model/words';

import { AddressWatcher } from './address-watcher';
import { BrowseResults } from './browse-results';
import { Chips } from './chips';
import { FacetPanel } from './facet-panel';

export type Preset = { facet: string; value: string };

export type BrowseProps = {
  /** Names, in order: they are facets. */
  taxonomies: string[];
  /** What the page is about, as the value of a facet; the videos that have it are all there are. */
  preset?: Preset;
  /** Shown until something is chosen: the list as the page has it. */
  children: ReactNode;
  /** Numbers of the videos a search has found, the best first. */
  found?: { q: string; videos: number[] };
  /** What stands above the results, for the numbers of the videos that are left. */
  above?: (videos: Set<number>) => ReactNode;
};

/** Filters and order over a list of videos; the choice stands in the address. */
export function Browse({ taxonomies, preset, found, above, children }: BrowseProps) {
  const usual: Sort = found ? 'best' : 'newest';
  const names = useMemo(() => facetNames(taxonomies), [taxonomies]);
  const search = useAddress();
  const filters = useMemo(() => parseFilters(search, names, usual), [search, names, usual]);
  const isActive = countChosen(filters) > 0 || filters.sort !== usual;
  const [isOpen, setIsOpen] = useState(false);
  const [library, setLibrary] = useState<Library>();
  const [hasFailed, setHasFailed] = useState(false);
  const positions = usePositions();
  const isNeeded = isOpen || isActive || found !== undefined;

  useEffect(() => {
    if (!isNeeded || library) return;
    loadLibrary().then(setLibrary, () => setHasFailed(true));
  }, [isNeeded, library]);
  // The address may hold nothing of ours; then the list of the page is what there is to see.
  useEffect(() => {
    delete document.documentElement.dataset.asked;
  }, []);

  const facets = useMemo(
    () => (library ? toFacets(library, positions) : undefined),
    [library, positions],
  );
  const pool = useMemo(
    () => found?.videos ?? (facets && preset ? poolOf(facets, preset) : undefined),
    [found, facets, preset],
  );
  const outcome = useMemo(
    () => library && facets && choose(library, facets, filters, pool),
    [library, facets, filters, pool],
  );
  const change = (next: Filters) => goTo(toSearch(next, names, usual, found?.q));
  // All of the list have the same kind; other terms of its taxonomy narrow it further.
  const shown = facets?.filter(({ name, isMany }) => isMany || name !== preset?.facet);
  const count = countChosen(filters);
  return (
    <>
      <Suspense>
        <AddressWatcher />
      </Suspense>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3 noscript:hidden">
        <button
          type="button"
          data-replay={INDEX_PATH}
          aria-expanded={isOpen}
          aria-controls="page:filters"
          onClick={() => setIsOpen(!isOpen)}
          className="pill cursor-pointer aria-expanded:border-accent"
        >
          {words.browse.filters}
          {count > 0 && <span className="ms-2 font-semibold text-accent">{count}</span>}
        </button>
        <label className="flex items-center gap-2 text-sm">
          {words.browse.sort}
          <select
            value={filters.sort}
            onChange={(event) => change({ ...filters, sort: event.target.value as Sort })}
            className="min-h-11 rounded-full border border-line-strong bg-surface px-4"
          >
            {[...(found ? (['best'] as const) : []), ...SORTS].map((sort) => (
              <option key={sort} value={sort}>
                {words.browse.sorts[sort]}
              </option>
            ))}
          </select>
        </label>
        <p role="status" className="text-sm text-muted">
          {hasFailed && !library && words.browse.failed}
          {outcome && (isActive || isOpen) && words.browse.found(outcome.videos.length)}
        </p>
      </div>
      <div id="page:filters" hidden={!isOpen}>
        {isOpen && outcome && shown && (
          <FacetPanel
            facets={shown}
            counts={outcome.counts.filter((_, index) => shown.includes(facets![index]!))}
            filters={filters}
            onChange={change}
          />
        )}
      </div>
      {count > 0 && shown && (
        <Chips
          facets={shown}
          filters={filters}
          onChange={change}
          onClear={() => change({ ...filters, chosen: {}, all: [] })}
        />
      )}
      {outcome && above?.(new Set(outcome.videos))}
      {isActive || found ? (
        outcome && library ? (
          <BrowseResults
            key={search}
            library={library}
            videos={outcome.videos}
            suggestions={
              outcome.videos.length > 0
                ? []
                : suggest(filters, (next) => choose(library, facets!, next, pool).videos.length)
            }
            labelOf={(facet, value) => labelOf(shown!, facet, value)}
            onChange={change}
            isSearch={found !== undefined}
          />
        ) : (
          <p aria-hidden="true" className="min-h-96" />
        )
      ) : (
        <div id="page:static" className="flex flex-col gap-8">
          {children}
        </div>
      )}
    </>
  );
}

function poolOf(facets: Facet[], { facet: name, value }: Preset): number[] {
  const facet = facets.find((one) => one.name === name);
  const option = facet?.options.findIndex((one) => one.value === value) ?? -1;
  return facet?.of.flatMap((own, video) => (own.includes(option) ? [video] : [])) ?? [];
}

/** As it is shown; a value of no option, from an old link, stands for itself. */
function labelOf(
  facets: { name: string; options: { value: string; label: string }[] }[],
  facet: string,
  value: string,
): string {
  const options = facets.find(({ name }) => name === facet)?.options;
  return options?.find((option) => option.value === value)?.label ?? value;
}
