import Link from 'next/link';

import { HOME_PATH } from '@/lib/model/address';
import type { Site } from '@/lib/model/site';
import { words } from '@/lib/model/words';

import { Logo } from './logo';
import { SiteLinkItem } from './site-link-item';
import { ThemeToggle } from './theme-toggle';

export type SiteHeaderProps = { site: Site };

export function SiteHeader({ site }: SiteHeaderProps) {
  return (
    <header className="frame flex flex-wrap items-center gap-x-6 py-2">
      <Link
        href={HOME_PATH}
        prefetch={false}
        className="tap gap-2.5 text-lg font-bold tracking-tight"
      >
        <Logo className="size-8" />
        {site.name}
      </Link>
      <div className="ms-auto -me-3 sm:order-last">
        <ThemeToggle />
      </div>
      {site.navigation.length > 0 && (
        <nav aria-label={words.site.main} className="-mx-3 basis-full sm:basis-auto">
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
