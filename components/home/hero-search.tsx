import { type SearchLinkData, toData } from '@/lib/browser/early/contract';
import { SEARCH_PATH } from '@/lib/model/address';
import { words } from '@/lib/model/words';

import { SearchIcon } from '../search/search-icon';

export type HeroSearchProps = {
  /** How many videos it looks through, and how many of them are shorts. */
  total: number;
  shorts: number;
};

/** A press on it opens the search dialog; typed into by keyboard or without JavaScript, it leads to the search page. */
export function HeroSearch({ total, shorts }: HeroSearchProps) {
  const label = words.home.search(total - shorts, shorts);
  return (
    <form role="search" action={SEARCH_PATH} className="hero-search">
      <SearchIcon />
      <input
        type="search"
        name="q"
        {...toData<SearchLinkData>({ search: '' })}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        enterKeyHint="search"
        suppressHydrationWarning
      />
    </form>
  );
}
