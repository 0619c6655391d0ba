import { useState } from 'react';

import { words } from '@/lib/model/words';

import { Chevron } from '../site/chevron';
import { FacetOptions, type FacetOptionsProps } from './facet-options';

/** Narrower screens stack the sections, so only the first and those in use are open. */
const WIDE = '(width >= 40rem)';

export type FacetSectionProps = FacetOptionsProps & { isFirst: boolean };

/** One facet under its name, which opens and closes it. */
export function FacetSection({ isFirst, ...props }: FacetSectionProps) {
  const { name, title } = props.facet;
  const chosen = props.filters.chosen[name]?.length ?? 0;
  const [isOpen, setIsOpen] = useState(() => isFirst || chosen > 0 || matchMedia(WIDE).matches);
  return (
    <fieldset className="min-w-0 border-line max-sm:border-b">
      <legend className="sr-only">{title}</legend>
      <details
        className="group"
        open={isOpen}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
      >
        <summary className="flex min-h-11 cursor-pointer items-center gap-2 font-semibold hover:text-accent">
          {title}
          {chosen > 0 && (
            <span className="text-sm text-accent">
              {chosen}
              <span className="sr-only"> {words.browse.chosen}</span>
            </span>
          )}
          <Chevron />
        </summary>
        <FacetOptions {...props} />
      </details>
    </fieldset>
  );
}
