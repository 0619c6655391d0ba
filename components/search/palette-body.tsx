import { type RefObject, useEffect } from 'react';

import { FOUND_ID } from '@/lib/browser/early/contract';
import { loadInstant } from '@/lib/browser/search/instant';
import { remember } from '@/lib/browser/search/recent';
import { type Results, useResults } from '@/lib/browser/search/results';
import { SEARCH_PATH } from '@/lib/model/address';
import { words } from '@/lib/model/words';

import { toEntries } from './entries';
import { PaletteEntry } from './palette-entry';
import { RecentSearches } from './recent-searches';
import { optionId, useCombobox } from './use-combobox';

export type PaletteBodyProps = {
  field: RefObject<HTMLInputElement | null>;
  /** What is typed there. */
  q: string;
  /** Puts a question into the field. */
  onAsk: (q: string) => void;
  onGo: (href: string) => void;
};

/** What a field finds; its arrow keys move through all groups. */
export function PaletteBody({ field, q, onAsk, onGo }: PaletteBodyProps) {
  const results = useResults(q);
  const isEmpty = q.trim() === '';
  const groups = isEmpty ? [] : toEntries(results);
  const entries = groups.flatMap((group) => group.entries);
  const all = `${SEARCH_PATH}?q=${encodeURIComponent(q.trim())}`;
  const go = (href: string) => {
    remember(q);
    onGo(href);
  };
  const take = (option: number) =>
    go(entries[option]?.href ?? entries.find(({ isPasted }) => isPasted)?.href ?? all);
  const active = useCombobox({ field, q, count: entries.length, onTake: take });
  useEffect(() => {
    // Before the first letter; what fails here is said once something is asked.
    loadInstant().catch(() => {});
  }, []);
  return (
    <div className="min-h-24 overflow-y-auto p-3">
      {isEmpty && <RecentSearches onAsk={onAsk} />}
      <div id={FOUND_ID} role="listbox" aria-label={words.search.title}>
        {groups.map(({ title, entries: own }) => (
          <div key={title} role="group" aria-label={title} className="pb-3">
            <p aria-hidden="true" className="px-3 py-1 kicker text-muted">
              {title}
            </p>
            {own.map((entry) => {
              const number = entries.indexOf(entry);
              return (
                <PaletteEntry
                  key={entry.key}
                  id={optionId(number)}
                  entry={entry}
                  isActive={number === active}
                  onGo={() => go(entry.href)}
                />
              );
            })}
          </div>
        ))}
      </div>
      <p role="status" className="px-3 text-sm text-muted">
        {statusOf(results, q, entries.length)}
      </p>
      {entries.length > 0 && (
        <button
          type="button"
          onClick={() => go(all)}
          className="tap cursor-pointer px-3 text-sm text-link"
        >
          {words.search.all}
        </button>
      )}
    </div>
  );
}

function statusOf({ state, pasted, q: answered }: Results, q: string, entries: number): string {
  if (q.trim() === '') return '';
  if (state === 'failed') return words.search.failed;
  if (state !== 'ready' || answered !== q.trim()) return words.search.searching;
  if (pasted?.video === null) return words.search.unknown;
  return entries === 0 ? words.search.none(q.trim()) : words.search.found(entries);
}
