import { useState } from 'react';

import type { Filters } from '@/lib/browser/browse/filters';
import type { OfferedFacet } from '@/lib/browser/browse/offer';
import { type ReplayData, toData } from '@/lib/browser/early/contract';
import type { FacetName } from '@/lib/model/facets';
import { INDEX_PATH } from '@/lib/model/video-index';
import { words } from '@/lib/model/words';

import { Chevron } from '../site/chevron';
import { FacetOptions } from './facet-options';

export type FacetSectionProps = {
  facet: OfferedFacet | FacetName;
  filters: Filters;
  onChange: (filters: Filters) => void;
  onWant: () => void;
  isFirst: boolean;
};

/** One facet under its name, which opens and closes it. */
export function FacetSection({ facet, filters, onChange, onWant, isFirst }: FacetSectionProps) {
  const { name, title } = facet;
  const chosen = filters.chosen[name]?.length ?? 0;
  /** Undefined until the visitor decides. */
  const [choice, setChoice] = useState<boolean>();
  const isOpen = choice ?? (isFirst || chosen > 0);
  return (
    <fieldset className="facet">
      <legend className="sr-only">{title}</legend>
      <button
        type="button"
        {...toData<ReplayData>({ replay: INDEX_PATH })}
        aria-expanded={isOpen}
        onClick={() => {
          onWant();
          setChoice(!isOpen);
        }}
      >
        {title}
        {chosen > 0 && (
          <span className="text-sm text-accent">
            {chosen}
            <span className="sr-only"> {words.browse.chosen}</span>
          </span>
        )}
        <Chevron />
      </button>
      {isOpen && 'options' in facet && (
        <FacetOptions facet={facet} filters={filters} onChange={onChange} />
      )}
    </fieldset>
  );
}
