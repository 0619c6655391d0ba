import type { Facet } from '@/lib/browser/browse/facets';
import type { Filters } from '@/lib/browser/browse/filters';

import { FacetOptions } from './facet-options';

export type FacetPanelProps = {
  facets: Facet[];
  counts: number[][];
  filters: Filters;
  onChange: (filters: Filters) => void;
};

/** Every facet with a live count beside each option. */
export function FacetPanel({ facets, counts, filters, onChange }: FacetPanelProps) {
  return (
    <div className="grid items-start gap-x-8 gap-y-6 rounded-card border border-line bg-surface p-5 sm:grid-cols-2 lg:grid-cols-4">
      {facets.map((facet, index) => (
        <FacetOptions
          key={facet.name}
          facet={facet}
          counts={counts[index]!}
          filters={filters}
          onChange={onChange}
        />
      ))}
    </div>
  );
}
