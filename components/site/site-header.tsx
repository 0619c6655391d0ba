import Link from 'next/link';

import type { Site } from '@/lib/model/site';

import { Logo } from './logo';
import { SiteLinkItem } from './site-link-item';

export type SiteHeaderProps = { site: Site };

export function SiteHeader({ site }: SiteHeaderProps) {
  return (
    <header className="border-b border-line bg-surface">
      <div className="mx-auto flex w-full max-w-7xl flex-wrap items-center gap-x-8 px-4 py-1 sm:px-6 lg:px-8">
        <Link
          href="/"
          prefetch={false}
          className="inline-flex min-h-12 items-center gap-2.5 font-semibold tracking-tight"
        >
          <Logo className="size-7" />
          {site.name}
        </Link>
        {site.navigation.length > 0 && (
          <nav aria-label="Main" className="-mx-3">
            <ul className="flex flex-wrap text-sm">
              {site.navigation.map((link) => (
                <SiteLinkItem key={link.url} link={link} />
              ))}
            </ul>
          </nav>
        )}
      </div>
    </header>
  );
}
