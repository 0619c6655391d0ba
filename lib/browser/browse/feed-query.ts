/** A filtered list as a feed: the query of its address, written for a choice and read by the handler. */
import { isTracking } from '@/lib/model/tracking';

import type { Facet } from './facets';
import { type Filters, parseFilters, toSearch } from './filters';

/** Why a query has no feed: it is a question, or nobody knows a filter, or one of its values. */
export type FeedFault =
  | { kind: 'question' }
  | { kind: 'filter'; name: string; known: string[] }
  | { kind: 'value'; facet: Facet; value: string };

/** @param facets in the order they have in addresses; those about a device are no filters here */
export function parseFeedQuery(
  search: string,
  facets: Facet[],
): { filters: Filters } | { fault: FeedFault } {
  const query = new URLSearchParams(search);
  const shared = facets.filter(({ isPersonal }) => !isPersonal);
  const names = shared.map(({ name }) => name);
  if (query.has('q')) return { fault: { kind: 'question' } };
  const asked = [...query.keys(), ...query.getAll('all')].filter((name) => !isNoFilter(name));
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown !== undefined) return { fault: { kind: 'filter', name: unknown, known: names } };
  const filters: Filters = { ...parseFilters(search, names), sort: 'newest' };
  for (const facet of shared) {
    const value = filters.chosen[facet.name]?.find(
      (one) => !facet.options.some((option) => option.value === one),
    );
    if (value !== undefined) return { fault: { kind: 'value', facet, value } };
  }
  return { filters };
}

/** What changes nothing about which videos there are; a feed has the newest first, however its list is sorted. */
function isNoFilter(name: string): boolean {
  return name === 'all' || name === 'sort' || isTracking(name);
}

/** What all videos of a page have in common. */
type Preset = { facet: string; value: string };

/** The query of the feed with the videos of a filtered list; undefined if none has them. */
export function toFeedSearch(
  filters: Filters,
  facets: Facet[],
  preset?: Preset,
): string | undefined {
  const names = facets.map(({ name }) => name);
  const whole = preset ? withPreset(filters, facets, preset) : filters;
  const query = parseFeedQuery(whole ? toSearch(whole, names) : '', facets);
  return ('filters' in query && toSearch(query.filters, names)) || undefined;
}

/** The choice with that of the page; undefined for "any of these, on this page", which no query can say. */
function withPreset(
  { chosen, all, sort }: Filters,
  facets: Facet[],
  { facet, value }: Preset,
): Filters | undefined {
  const own = chosen[facet] ?? [];
  const others = own.filter((one) => one !== value);
  const isMany = facets.some((one) => one.name === facet && one.isMany);
  const isAll = isMany && (own.length === 1 || all.includes(facet));
  if (others.length > 0 && !isAll) return undefined;
  return {
    chosen: { ...chosen, [facet]: [value, ...others] },
    all: [...new Set([...all, facet])],
    sort,
  };
}
