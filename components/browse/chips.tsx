import { type Facet, labelOf } from '@/lib/browser/browse/facets';
import { type Filters, toggle } from '@/lib/browser/browse/filters';
import { words } from '@/lib/model/words';

export type ChipsProps = {
  facets: Facet[];
  filters: Filters;
  onChange: (filters: Filters) => void;
  onClear: () => void;
};

/** What is chosen; each value can be removed on its own. */
export function Chips({ facets, filters, onChange, onClear }: ChipsProps) {
  const chips = Object.entries(filters.chosen).flatMap(([name, values]) => {
    const title = facets.find((facet) => facet.name === name)?.title ?? name;
    return values.map((value) => ({ name, value, title, label: labelOf(facets, name, value) }));
  });
  return (
    <ul aria-label={words.browse.chosen} className="flex flex-wrap gap-2">
      {chips.map(({ name, value, title, label }) => (
        <li key={`${name} ${value}`}>
          <button
            type="button"
            aria-label={words.browse.remove(`${title}: ${label}`)}
            onClick={() => onChange(toggle(filters, name, value))}
            className="tap cursor-pointer gap-2 rounded-full bg-accent-soft px-4 text-sm font-medium hover:bg-sunken"
          >
            <span>
              <span className="text-muted">{title}</span> {label}
            </span>
            <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 stroke-current stroke-2">
              <path d="M2 2l8 8M10 2l-8 8" />
            </svg>
          </button>
        </li>
      ))}
      <li>
        <button type="button" onClick={onClear} className="tap cursor-pointer text-sm text-link">
          {words.browse.clear}
        </button>
      </li>
    </ul>
  );
}
