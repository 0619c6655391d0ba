import Link from 'next/link';

import { type SearchLinkData, toData } from '@/lib/browser/early/contract';
import { HOME_PATH, LIBRARY_PATH, SEARCH_PATH } from '@/lib/model/address';
import { menuOf } from '@/lib/model/menu';
import type { Site } from '@/lib/model/site';
import { isWordmark } from '@/lib/model/theme/theme';
import { words } from '@/lib/model/words';

import { SearchIcon } from '../search/search-icon';
import { Logo } from './logo';
import { SiteLinkItem } from './site-link-item';
import { ThemeToggle } from './theme-toggle';

export type SiteHeaderProps = { site: Site };

const MENU_ID = 'page:menu';

/** One row; if the menu does not fit, it is a sheet behind a button. The styles decide that, and how search looks. */
export function SiteHeader({ site }: SiteHeaderProps) {
  const menu = menuOf(site);
  return (
    <header className="site-header">
      <div className="frame">
        <Link href={HOME_PATH} prefetch={false} className="tap gap-2.5 font-bold tracking-tight">
          <Logo theme={site.theme} />
          {site.theme.logo && isWordmark(site.theme.logo) ? (
            <span className="sr-only">{site.name}</span>
          ) : (
            // Room for the last letter, which tight tracking lets stick out of what is clamped.
            <span className="line-clamp-2 pe-0.5 leading-tight max-[15rem]:sr-only md:text-lg">
              {site.name}
            </span>
          )}
        </Link>
        {/* Until its dialog is there, and without JavaScript, it leads to the search page. */}
        <a
          href={SEARCH_PATH}
          {...toData<SearchLinkData>({ search: '' })}
          aria-keyshortcuts="/ Control+K Meta+K"
          className="search-link"
        >
          <SearchIcon />
          <span className="max-md:sr-only">{words.search.ask}</span>
          <kbd aria-hidden="true" className="max-md:hidden pointer-coarse:hidden">
            {'/'}
          </kbd>
        </a>
        <button
          type="button"
          popoverTarget={MENU_ID}
          aria-label={words.site.menu}
          className="menu-button icon-button"
        >
          <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 stroke-current stroke-2">
            <path d="M4 7h16M4 12h16M4 17h16" />
          </svg>
        </button>
        <div id={MENU_ID} popover="auto" className="menu">
          {menu.length > 0 && (
            <nav aria-label={words.site.main}>
              <ul>
                {menu.map((link) => (
                  <SiteLinkItem key={link.url} link={link} />
                ))}
              </ul>
            </nav>
          )}
          <Link href={LIBRARY_PATH} prefetch={false} className="icon-button">
            <svg
              viewBox="0 0 24 24"
              aria-hidden="true"
              className="size-5 shrink-0 fill-none stroke-current stroke-2"
            >
              <path d="M6 3h12v18l-6-5-6 5z" />
            </svg>
            <span className="min-[70rem]:sr-only">{words.library.title}</span>
          </Link>
          <ThemeToggle />
        </div>
      </div>
    </header>
  );
}
