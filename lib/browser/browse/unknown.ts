/** What an address asks for that the library does not have, e.g. in an old link: it is named and left out. Used by `use-list.ts`. */
import { isTracking } from '@/lib/model/tracking';
import { words } from '@/lib/model/words';

import type { Facet } from './facets';
import { type Filters, SORTS } from './filters';

/** A filter, or one value below the title of a facet or of the order. */
export type Unknown = { filter: string } | { title: string; value: string };

/** Names of a query that are no filters. */
const OTHERS = ['all', 'q', 'sort', 'view'];

/**
 * @param names of all facets
 * @param facets undefined until their values are known
 */
export function listUnknown(
  search: string,
  names: string[],
  facets: Facet[] | undefined,
): Unknown[] {
  const query = new URLSearchParams(search);
  const written = [...new Set(query.keys())];
  const sorts: string[] = ['', 'best', ...SORTS];
  return [
    ...written
      .filter((name) => !names.includes(name) && !OTHERS.includes(name) && !isTracking(name))
      .map((filter) => ({ filter })),
    ...written.flatMap((name) => {
      const values = [...new Set(query.getAll(name))];
      if (name === 'sort')
        return values
          .filter((value) => !sorts.includes(value))
          .map((value) => ({ title: words.browse.sort, value }));
      if (!facets || !names.includes(name)) return [];
      const title = facets.find((facet) => facet.name === name)?.title ?? name;
      return values
        .filter((value) => value !== '' && !isValue(facets, name, value))
        .map((value) => ({ title, value }));
    }),
  ];
}

/** The choice without values that no facet has. */
export function withoutUnknown(filters: Filters, facets: Facet[]): Filters {
  const chosen = Object.entries(filters.chosen).flatMap(([name, values]) => {
    const known = values.filter((value) => isValue(facets, name, value));
    return known.length > 0 ? [[name, known] as const] : [];
  });
  return { ...filters, chosen: Object.fromEntries(chosen) };
}

function isValue(facets: Facet[], name: string, value: string): boolean {
  const facet = facets.find((one) => one.name === name);
  return facet?.options.some((option) => option.value === value) ?? false;
}
