import Link from 'next/link';

import type { SiteLink } from '@/lib/model/site';

export type SiteLinkItemProps = { link: SiteLink };

/** One entry of the header's or footer's list: within the site, or to another one. */
export function SiteLinkItem({ link }: SiteLinkItemProps) {
  const look = 'tap px-2 text-muted hover:text-ink sm:px-3';
  return (
    <li>
      {link.url.startsWith('/') ? (
        <Link href={link.url} prefetch={false} className={look}>
          {link.label}
        </Link>
      ) : (
        <a href={link.url} rel="noopener" className={look}>
          {link.label}
        </a>
      )}
    </li>
  );
}
