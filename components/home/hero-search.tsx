import { type SearchLinkData, toData } from '@/lib/browser/early/contract';
import { SEARCH_PATH } from '@/lib/model/address';
import { words } from '@/lib/model/words';

import { SearchIcon } from '../search/search-icon';

export type HeroSearchProps = {
  /** How many videos it looks through, shorts among them. */
  total: number;
};

/** A press on it opens the search dialog; typed into by keyboard or without JavaScript, it leads to the search page. */
export function HeroSearch({ total }: HeroSearchProps) {
  return (
    <form role="search" action={SEARCH_PATH} className="hero-search">
      <SearchIcon />
      <input
        type="search"
        name="q"
        {...toData<SearchLinkData>({ search: '' })}
        aria-label={words.home.search(total)}
        placeholder={words.home.search(total)}
        autoComplete="off"
        enterKeyHint="search"
        suppressHydrationWarning
      />
    </form>
  );
}
