/** The facets that are not taxonomies, in the order in which they are shown and appear in addresses. */
import { captions } from './facets/captions';
import type { FacetKind } from './facets/facet';
import { kind } from './facets/kind';
import { length } from './facets/length';
import { watched } from './facets/watched';
import { year } from './facets/year';

export const FACETS: FacetKind[] = [length, year, kind, captions, watched];

/** How a list names a facet before its options are known. */
export type FacetName = { name: string; title: string };
/** One value of a facet. */
export type FacetValue = { facet: string; value: string };
/** What a list is about: a value that all its videos have, or one that holds until another of its facet is chosen. */
export type ListScope = { preset?: FacetValue; assumed?: FacetValue };

/** What browse lists, and the list of shorts. */
export const LONG_VIDEOS: FacetValue = { facet: 'kind', value: 'video' };
export const SHORTS: FacetValue = { facet: 'kind', value: 'short' };

/** Those that `facets` of a `site.yaml` names, in its order; all without it. What addresses may ask for stays the same. */
export function arrangeFacets<Facet extends FacetName>(facets: Facet[]): Facet[] {
  if (!process.env.SITE_FACETS) return facets;
  const named = JSON.parse(process.env.SITE_FACETS) as string[];
  return named.flatMap((name) => facets.find((facet) => facet.name === name) ?? []);
}
