import type { Ref } from 'react';

import { countChosen, type Filters, type Sort, SORTS } from '@/lib/browser/browse/filters';
import { type ReplayData, toData } from '@/lib/browser/early/contract';
import { INDEX_PATH } from '@/lib/model/video-index';
import { words } from '@/lib/model/words';

export type BrowseBarProps = {
  filters: Filters;
  onChange: (filters: Filters) => void;
  /** Whether the filters are open below. */
  isOpen: boolean;
  onToggle: () => void;
  /** The button that shows the filters. */
  button: Ref<HTMLButtonElement>;
  /** Whether the videos come from a search, whose own order is the default. */
  isSearch: boolean;
  /** What to say about the list. */
  status: string;
};

/** The button for the filters, the order, and how many videos there are. */
export function BrowseBar({
  filters,
  onChange,
  isOpen,
  onToggle,
  button,
  isSearch,
  status,
}: BrowseBarProps) {
  const count = countChosen(filters);
  const sorts: readonly Sort[] = isSearch ? ['best', ...SORTS] : SORTS;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3 noscript:hidden">
      <button
        ref={button}
        type="button"
        {...toData<ReplayData>({ replay: INDEX_PATH })}
        aria-expanded={isOpen}
        aria-controls="page:filters"
        onClick={onToggle}
        className="pill cursor-pointer aria-expanded:border-accent"
      >
        {words.browse.filters}
        {count > 0 && <span className="font-semibold text-accent">{count}</span>}
      </button>
      <label className="flex items-center gap-2 text-sm">
        {words.browse.sort}
        <select
          value={filters.sort}
          onChange={(event) => onChange({ ...filters, sort: event.target.value as Sort })}
          className="min-h-11 rounded-full border border-line-strong bg-surface px-4"
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {words.browse.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
      <p role="status" className="text-sm text-muted">
        {status}
      </p>
    </div>
  );
}
