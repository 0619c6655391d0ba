import { clsx } from 'clsx';
import { useState } from 'react';

import { type Filters, isChosen, toggle } from '@/lib/browser/browse/filters';
import type { OfferedFacet } from '@/lib/browser/browse/offer';
import { fold } from '@/lib/model/fold';
import { words } from '@/lib/model/words';

export type FacetOptionsProps = {
  facet: OfferedFacet;
  filters: Filters;
  onChange: (filters: Filters) => void;
};

/** How many options to show at first, and from how many on to offer a search box. */
const FEW = 8;
const MANY = 14;

/** The options of one facet; a long list shows the largest first and can be searched. */
export function FacetOptions({ facet, filters, onChange }: FacetOptionsProps) {
  const [isWhole, setIsWhole] = useState(false);
  const [typed, setTyped] = useState('');
  const { name, title, options, isMany } = facet;
  const isLong = options.length > FEW + 2;
  const wanted = fold(typed.trim());
  const fitting =
    wanted === '' ? options : options.filter(({ label }) => fold(label).includes(wanted));
  const chosen = fitting.filter(({ value }) => isChosen(filters, name, value));
  const largest = [...fitting].sort((a, b) => b.count - a.count).slice(0, FEW);
  const shown =
    !isLong || isWhole || wanted !== ''
      ? fitting
      : fitting.filter((option) => largest.includes(option) || chosen.includes(option));
  const isAll = filters.all.includes(name);
  return (
    <div className="flex flex-col gap-1 pb-3">
      {isLong && options.length > MANY && (
        <input
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          aria-label={words.browse.findIn(title)}
          placeholder={words.browse.findIn(title)}
          className="mb-1 min-h-11 rounded-full border border-line-strong bg-canvas px-4 text-sm"
        />
      )}
      <div
        className={clsx('flex flex-col', (isWhole || wanted !== '') && 'max-h-80 overflow-y-auto')}
      >
        {shown.map(({ value, label, count }) => (
          <label
            key={value}
            className={clsx(
              'flex min-h-9 shrink-0 cursor-pointer items-center gap-3 py-1 text-sm',
              count === 0 && 'text-muted',
            )}
          >
            <input
              type="checkbox"
              checked={isChosen(filters, name, value)}
              onChange={() => onChange(toggle(filters, name, value))}
              className="size-5 shrink-0 accent-accent"
            />
            <span className="min-w-0 grow break-words">{label}</span>
            <span className="shrink-0 figures">{count}</span>
          </label>
        ))}
      </div>
      {isLong && wanted === '' && (
        <button
          type="button"
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
          className="tap cursor-pointer self-start text-sm text-link"
        >
          {isWhole ? words.browse.fewer : words.browse.more(options.length)}
          <span className="sr-only">: {title}</span>
        </button>
      )}
      {isMany && (filters.chosen[name]?.length ?? 0) > 1 && (
        <label className="flex min-h-11 items-center gap-3 text-sm">
          <input
            type="checkbox"
            checked={isAll}
            onChange={() =>
              onChange({
                ...filters,
                all: isAll ? filters.all.filter((one) => one !== name) : [...filters.all, name],
              })
            }
            className="size-5 shrink-0 accent-accent"
          />
          {words.browse.matchAll}
        </label>
      )}
    </div>
  );
}
