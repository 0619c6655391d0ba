import type { OfferedFacet } from '@/lib/browser/browse/offer';
import type { Filters } from '@/lib/browser/browse/filters';
import type { FacetName } from '@/lib/model/facets';

import { FacetSection } from './facet-section';

export type FacetPanelProps = {
  /** Only names until the index is there. */
  facets: (OfferedFacet | FacetName)[];
  filters: Filters;
  onChange: (filters: Filters) => void;
  /** The options of a facet are to be shown. */
  onWant: () => void;
  /** Whether it was opened to choose something, so that the first facet is open. */
  isSheet?: boolean;
};

/** Every facet with a live count beside each option; those in use are open. */
export function FacetPanel({ facets, isSheet = false, ...props }: FacetPanelProps) {
  return facets.map((facet, index) => (
    <FacetSection key={facet.name} facet={facet} isFirst={isSheet && index === 0} {...props} />
  ));
}
