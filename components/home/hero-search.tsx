import { type SearchLinkData, toData } from '@/lib/browser/early/contract';
import { SEARCH_PATH } from '@/lib/model/address';
import { words } from '@/lib/model/words';

import { SearchIcon } from '../search/search-icon';

export type HeroSearchProps = {
  /** How many videos there are, and how many shorts besides. */
  long: number;
  shorts: number;
};

/** A press on it opens the search dialog; typed into by keyboard or without JavaScript, it leads to the search page. */
export function HeroSearch({ long, shorts }: HeroSearchProps) {
  return (
    <form role="search" action={SEARCH_PATH} className="hero-search">
      <SearchIcon />
      <input
        type="search"
        name="q"
        {...toData<SearchLinkData>({ search: '' })}
        aria-label={words.home.search(long, shorts)}
        placeholder={words.home.search(long, shorts)}
        autoComplete="off"
        enterKeyHint="search"
        suppressHydrationWarning
      />
    </form>
  );
}
