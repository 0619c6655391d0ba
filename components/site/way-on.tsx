import Link from 'next/link';

import type { SiteLink } from '@/lib/model/site';
import { CONTENT_TEXT } from '@/lib/model/content-text';

export type WayOnProps = { links: SiteLink[] };

/** Where to go from a page that has nothing to show. */
export function WayOn({ links }: WayOnProps) {
  return (
    <ul className="flex flex-wrap gap-3">
      {links.map(({ label, url }) => (
        <li key={url}>
          <Link href={url} prefetch={false} {...CONTENT_TEXT} className="pill">
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
