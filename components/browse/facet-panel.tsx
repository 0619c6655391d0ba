import type { Facet } from '@/lib/browser/browse/facets';
import type { Filters } from '@/lib/browser/browse/filters';
import { words } from '@/lib/model/words';

import { FacetSection } from './facet-section';

export type FacetPanelProps = {
  facets: Facet[];
  counts: number[][];
  filters: Filters;
  onChange: (filters: Filters) => void;
  /** Number of videos that match the choice. */
  found: number;
  onClose: () => void;
};

/** Every facet with a live count beside each option; on a phone, stacked, with a button that leads to the videos. */
export function FacetPanel({ facets, counts, filters, onChange, found, onClose }: FacetPanelProps) {
  return (
    <div className="rounded-card border border-line bg-surface px-5 sm:py-5">
      <div className="grid items-start gap-x-8 sm:grid-cols-2 sm:gap-y-6 lg:grid-cols-4">
        {facets.map((facet, index) => (
          <FacetSection
            key={facet.name}
            isFirst={index === 0}
            facet={facet}
            counts={counts[index]!}
            filters={filters}
            onChange={onChange}
          />
        ))}
      </div>
      <p className="sticky bottom-0 bg-surface py-3 sm:hidden">
        <button
          type="button"
          onClick={onClose}
          className="pill w-full cursor-pointer justify-center"
        >
          {words.browse.showFound(found)}
        </button>
      </p>
    </div>
  );
}
