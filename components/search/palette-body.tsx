import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';

import { recent, remember } from '@/lib/browser/search/recent';
import { useResults } from '@/lib/browser/search/results';
import { SEARCH_PATH } from '@/lib/model/address';
import { words } from '@/lib/model/words';

import { type Entry, toEntries } from './entries';
import { PaletteEntry } from './palette-entry';

export type PaletteBodyProps = {
  /** What was typed before this was there; asked once. */
  takeTyped: () => string;
  onGo: (href: string) => void;
  onClose: () => void;
};

/** The field and what it finds; arrow keys move through all groups. */
export function PaletteBody({ takeTyped, onGo, onClose }: PaletteBodyProps) {
  const [q, setQ] = useState('');
  const [active, setActive] = useState(-1);
  const id = useId();
  const early = useRef(takeTyped);
  useEffect(() => setQ((text) => early.current() + text), []);
  const results = useResults(q);
  const before = recent.use();
  const groups = q.trim() === '' ? [] : toEntries(results);
  const entries = groups.flatMap((group) => group.entries);
  const all = `${SEARCH_PATH}?q=${encodeURIComponent(q.trim())}`;
  const go = (href: string) => {
    remember(q);
    onGo(href);
  };
  const press = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move && entries.length > 0) {
      event.preventDefault();
      const next = (active + move + entries.length + 1) % (entries.length + 1);
      const chosen = active === -1 && move === -1 ? entries.length - 1 : next;
      setActive(chosen === entries.length ? -1 : chosen);
      document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && q.trim() !== '') {
      event.preventDefault();
      go(entries[active]?.href ?? entries.find(({ isPasted }) => isPasted)?.href ?? all);
    } else if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
      // The browser would only empty the field.
      event.preventDefault();
      onClose();
    }
  };
  return (
    <>
      <div className="flex items-center gap-2 border-b border-line p-3">
        <input
          type="search"
          role="combobox"
          autoFocus
          value={q}
          onChange={(event) => {
            setQ(event.target.value);
            setActive(-1);
          }}
          onKeyDown={press}
          aria-label={words.search.label}
          aria-expanded={entries.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          autoComplete="off"
          placeholder={words.search.placeholder}
          className="min-h-11 min-w-0 grow rounded-full bg-sunken px-5 text-lg"
        />
        <button
          type="button"
          onClick={onClose}
          className="tap shrink-0 cursor-pointer px-3 text-sm"
        >
          {words.search.close}
        </button>
      </div>
      <div className="min-h-24 overflow-y-auto p-3">
        {q.trim() === '' && before.length > 0 && (
          <section aria-label={words.search.recent} className="flex flex-col items-start gap-1">
            <p className="px-3 kicker text-muted">{words.search.recent}</p>
            {before.map((one) => (
              <button
                key={one}
                type="button"
                onClick={() => setQ(one)}
                className="tap w-full cursor-pointer rounded-lg px-3 text-start hover:bg-sunken"
              >
                {one}
              </button>
            ))}
            <button
              type="button"
              onClick={() => recent.write([])}
              className="tap cursor-pointer px-3 text-sm text-link"
            >
              {words.search.forget}
            </button>
          </section>
        )}
        <div id={`${id}-list`} role="listbox" aria-label={words.search.title}>
          {groups.map(({ title, entries: own }) => (
            <div key={title} role="group" aria-label={title} className="pb-3">
              <p aria-hidden="true" className="px-3 py-1 kicker text-muted">
                {title}
              </p>
              {own.map((entry: Entry) => {
                const number = entries.indexOf(entry);
                return (
                  <PaletteEntry
                    key={entry.key}
                    id={`${id}-${number}`}
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
    </>
  );
}

function statusOf(
  { state, pasted, q: answered }: ReturnType<typeof useResults>,
  q: string,
  entries: number,
): string {
  if (q.trim() === '') return '';
  if (state === 'failed') return words.search.failed;
  if (state !== 'ready' || answered !== q.trim()) return words.search.searching;
  if (pasted?.video === null) return words.search.unknown;
  return entries === 0 ? words.search.none(q.trim()) : words.search.found(entries);
}
