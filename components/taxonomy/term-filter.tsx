'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';

import { filterList } from '@/lib/browser/term-filter';
import { words } from '@/lib/model/words';

export type TermFilterProps = {
  /** The id of the list to filter. */
  list: string;
  /** The taxonomy's title, for the label. */
  title: string;
};

/** Narrows a long index while a visitor types. Without JavaScript everything is shown. */
export function TermFilter({ list, title }: TermFilterProps) {
  const input = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState<number>();
  const label = words.terms.filter(title);
  const filter = () =>
    setShown(filterList(document.getElementById(list)!, input.current?.value ?? ''));
  // Keeps what was typed before the page was alive.
  const filterEarly = useEffectEvent(() => {
    if (input.current?.value) filter();
  });
  useEffect(() => {
    filterEarly();
  }, [list]);
  return (
    <div className="flex flex-wrap items-center gap-4 noscript:hidden">
      <input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={label}
        onChange={filter}
        className="min-h-11 w-full max-w-sm rounded-full border border-line-strong bg-surface px-5"
      />
      <span role="status" className="text-sm text-muted">
        {shown !== undefined && words.terms.shown(shown)}
      </span>
    </div>
  );
}
