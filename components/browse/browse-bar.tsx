import type { ReactNode, Ref } from 'react';

import { countChosen, type Filters, type Sort, SORTS } from '@/lib/browser/browse/filters';
import { type ReplayData, toData } from '@/lib/browser/early/contract';
import { INDEX_PATH } from '@/lib/model/video-index';
import { words } from '@/lib/model/words';

import { SwitchButton } from './switch-button';

export type BrowseBarProps = {
  filters: Filters;
  onChange: (filters: Filters) => void;
  hasFilters: boolean;
  onFilters: () => void;
  /** The button that shows the filters, where they have no column. */
  button: Ref<HTMLButtonElement>;
  /** Whether the videos come from a search, whose own order is the default. */
  isSearch: boolean;
  /** Whether the list can be shown as rows. */
  hasRows: boolean;
  /** How many videos there are. */
  children: ReactNode;
};

/** The button for the filters, the order and the density, and how many videos there are. */
export function BrowseBar({
  filters,
  onChange,
  hasFilters,
  onFilters,
  button,
  isSearch,
  hasRows,
  children,
}: BrowseBarProps) {
  const count = countChosen(filters);
  const sorts: readonly Sort[] = isSearch ? ['best', ...SORTS] : SORTS;
  return (
    <div className="browse-bar">
      {hasFilters && (
        <button
          ref={button}
          type="button"
          {...toData<ReplayData>({ replay: INDEX_PATH })}
          aria-haspopup="dialog"
          onClick={onFilters}
          className="pill cursor-pointer lg:hidden noscript:hidden"
        >
          {words.browse.filters}
          {count > 0 && <span className="font-semibold text-accent">{count}</span>}
        </button>
      )}
      <select
        aria-label={words.browse.sort}
        value={filters.sort}
        onChange={(event) => onChange({ ...filters, sort: event.target.value as Sort })}
        className="order-menu pill cursor-pointer noscript:hidden"
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {words.browse.sorts[sort]}
          </option>
        ))}
      </select>
      {hasRows && (
        <SwitchButton name="rows" label={words.browse.rows} icon="M1 3h14M1 8h14M1 13h14" />
      )}
      <SwitchButton
        name="unwatched"
        label={words.library.hideWatched}
        icon="M1 8q7-9 14 0q-7 9-14 0M2 14 14 2"
        className="hide-watched"
      />
      <p role="status">{children}</p>
    </div>
  );
}
