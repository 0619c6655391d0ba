import Link from 'next/link';

import { HOME_PATH, SEARCH_PATH } from '@/lib/model/address';
import type { Site } from '@/lib/model/site';
import { words } from '@/lib/model/words';

import { Logo } from './logo';
import { SiteLinkItem } from './site-link-item';
import { ThemeToggle } from './theme-toggle';

export type SiteHeaderProps = { site: Site };

export function SiteHeader({ site }: SiteHeaderProps) {
  return (
    <header className="frame flex flex-wrap items-center gap-x-2 py-2 sm:gap-x-6">
      <Link
        href={HOME_PATH}
        prefetch={false}
        className="tap gap-2 font-bold tracking-tight sm:gap-2.5 sm:text-lg"
      >
        <Logo className="size-8" />
        {site.name}
      </Link>
      <div className="ms-auto -me-3 flex items-center lg:order-last">
        <Link
          href={SEARCH_PATH}
          prefetch={false}
          data-search=""
          aria-keyshortcuts="/ Control+K Meta+K"
          className="tap justify-center gap-2 rounded-full px-2.5 text-muted hover:bg-sunken hover:text-ink sm:px-3"
        >
          <svg
            viewBox="0 0 24 24"
            aria-hidden="true"
            className="size-5 fill-none stroke-current stroke-2"
          >
            <circle cx="10.5" cy="10.5" r="6.5" />
            <path d="m15.5 15.5 5 5" />
          </svg>
          <span className="sr-only sm:not-sr-only">{words.search.title}</span>
        </Link>
        <ThemeToggle />
      </div>
      {site.navigation.length > 0 && (
        <nav
          aria-label={words.site.main}
          className="-mx-2 grow basis-full sm:-mx-3 lg:grow-0 lg:basis-auto"
        >
          <ul className="flex flex-wrap text-sm font-medium">
            {site.navigation.map((link) => (
              <SiteLinkItem key={link.url} link={link} />
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}
