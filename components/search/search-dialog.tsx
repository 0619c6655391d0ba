import type { ReactNode } from 'react';

import { type CloseData, SEARCH_ID, toData } from '@/lib/browser/early/contract';
import { SEARCH_PATH } from '@/lib/model/address';
import { words } from '@/lib/model/words';

import { SearchIcon } from './search-icon';

export type SearchDialogProps = {
  /** What is found, once React is there; without React, the form leads to the search page. */
  children: ReactNode;
};

/** Search over every page. `lib/browser/early/search.ts` opens and closes it, so it need not wait for anything. */
export function SearchDialog({ children }: SearchDialogProps) {
  return (
    <dialog
      id={SEARCH_ID}
      aria-label={words.search.title}
      // It may be open, with text in its field, before React sees it.
      suppressHydrationWarning
      className="search-dialog lifted"
    >
      <form role="search" action={SEARCH_PATH}>
        <SearchIcon />
        <input
          type="search"
          name="q"
          aria-label={words.search.label}
          autoComplete="off"
          enterKeyHint="search"
          placeholder={words.search.placeholder}
          suppressHydrationWarning
        />
        <button type="reset" aria-label={words.search.clear} className="icon-button">
          <svg viewBox="0 0 24 24" aria-hidden="true" className="size-5 stroke-current stroke-2">
            <path d="m6 6 12 12M18 6 6 18" />
          </svg>
        </button>
        <button type="button" {...toData<CloseData>({ close: '' })} className="icon-button">
          {words.search.close}
        </button>
      </form>
      {children}
      <p className="key-hints">
        {words.search.keys.map(([key, meaning]) => (
          <span key={key}>
            <kbd>{key}</kbd> {meaning}
          </span>
        ))}
      </p>
    </dialog>
  );
}
