/** What a list offers to narrow it down: no facet with a single value, and no option that none of its videos has. */
import { arrangeFacets, type FacetName, type ListScope } from '@/lib/model/facets';
import type { Option } from '@/lib/model/facets/facet';

import type { Facet } from './facets';
import { type Filters, isChosen } from './filters';

export type OfferedFacet = FacetName & {
  /** Whether all of several values can be required. */
  isMany: boolean;
  /** Each with the number of videos that choosing it would show. */
  options: (Option & { count: number })[];
};

/**
 * @param possible for each facet and option, what it would show if nothing else was chosen
 * @param counts the same, given what is chosen
 */
export function offer(
  facets: Facet[],
  possible: number[][],
  counts: number[][],
  filters: Filters,
  { preset }: ListScope,
): OfferedFacet[] {
  const offered = facets.flatMap(({ name, title, isMany, options: all }, facet) => {
    // All videos of the list have the same kind; other terms of its taxonomy narrow it further.
    if (!isMany && name === preset?.facet) return [];
    const options = all.flatMap((option, at) =>
      possible[facet]![at]! > 0 || isChosen(filters, name, option.value)
        ? [{ ...option, count: counts[facet]![at]! }]
        : [],
    );
    const isInUse = (filters.chosen[name]?.length ?? 0) > 0;
    return options.length > 1 || isInUse ? [{ name, title, isMany, options }] : [];
  });
  return arrangeFacets(offered);
}
