/** What a visitor has chosen to see, as written in the address: `?tags=scrum&length=3-10&sort=oldest`. */
import type { FacetValue } from '@/lib/model/facets';

export const SORTS = ['newest', 'oldest', 'longest', 'shortest', 'relevant', 'title'] as const;
export type Sort = (typeof SORTS)[number] | 'best';

export type Filters = {
  /** Maps a facet (`tags`, `length`, `year` …) to the values chosen in it. */
  chosen: Record<string, string[]>;
  /** Facets in which a video must have all chosen values, not just one. */
  all: string[];
  /** `best` is the order of a search. */
  sort: Sort;
};

/** @param facets names of all facets, in the order they have in addresses */
export function parseFilters(search: string, facets: string[], sort: Sort = 'newest'): Filters {
  const query = new URLSearchParams(search);
  const written = query.get('sort');
  return {
    chosen: Object.fromEntries(
      facets.flatMap((name) => {
        const values = [...new Set(query.getAll(name))].filter((value) => value !== '');
        return values.length > 0 ? [[name, values.sort()]] : [];
      }),
    ),
    all: facets.filter((name) => query.getAll('all').includes(name)),
    sort: SORTS.find((name) => name === written) ?? sort,
  };
}

/**
 * The same choice always gives the same text, empty if nothing is chosen.
 * @param usual the default order, which is left out
 */
export function toSearch(
  { chosen, all, sort }: Filters,
  facets: string[],
  usual: Sort = 'newest',
  q = '',
): string {
  const query = new URLSearchParams();
  if (q !== '') query.set('q', q);
  for (const name of facets)
    for (const value of [...(chosen[name] ?? [])].sort()) query.append(name, value);
  for (const name of all) if ((chosen[name]?.length ?? 0) > 1) query.append('all', name);
  if (sort !== usual) query.set('sort', sort);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

export function isChosen({ chosen }: Filters, facet: string, value: string): boolean {
  return chosen[facet]?.includes(value) ?? false;
}

/** Adds the value, or removes it. */
export function toggle(filters: Filters, facet: string, value: string): Filters {
  const before = filters.chosen[facet] ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return { ...filters, chosen: { ...filters.chosen, [facet]: after } };
}

/** As if a value were chosen, unless another one of its facet is. */
export function assume(filters: Filters, assumed: FacetValue | undefined): Filters {
  if (!assumed || (filters.chosen[assumed.facet]?.length ?? 0) > 0) return filters;
  return { ...filters, chosen: { ...filters.chosen, [assumed.facet]: [assumed.value] } };
}

export function countChosen({ chosen }: Filters): number {
  return Object.values(chosen).reduce((total, values) => total + values.length, 0);
}
