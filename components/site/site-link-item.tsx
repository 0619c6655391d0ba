import Link from 'next/link';

import type { SiteLink } from '@/lib/model/site';

export type SiteLinkItemProps = { link: SiteLink };

/** One entry of the header's or footer's list: a link within the site or to another one. */
export function SiteLinkItem({ link }: SiteLinkItemProps) {
  return (
    <li>
      {link.url.startsWith('/') ? (
        <Link href={link.url} prefetch={false} className="site-link">
          {link.label}
        </Link>
      ) : (
        <a href={link.url} rel="noopener" className="site-link">
          {link.label}
        </a>
      )}
    </li>
  );
}
