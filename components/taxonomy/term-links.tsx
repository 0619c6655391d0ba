import Link from 'next/link';

import { termPath } from '@/lib/model/address';
import type { Taxonomy, TermLink } from '@/lib/model/term';
import { words } from '@/lib/model/words';

export type TermLinksProps = { terms: TermLink[]; taxonomies: Taxonomy[] };

/** The terms of one video, a row for each taxonomy. */
export function TermLinks({ terms, taxonomies }: TermLinksProps) {
  const rows = taxonomies
    .map((taxonomy) => ({
      taxonomy,
      links: terms.filter((term) => term.taxonomy === taxonomy.name),
    }))
    .filter(({ links }) => links.length > 0);
  if (rows.length === 0) return null;
  return (
    <div
      role="group"
      aria-label={words.video.filedUnder}
      className="flex flex-col gap-5 border-t border-line pt-6"
    >
      {rows.map(({ taxonomy, links }) => (
        <div key={taxonomy.name} className="flex flex-col gap-2.5">
          <h2 className="kicker text-muted">{taxonomy.title}</h2>
          <ul className="flex flex-wrap gap-2">
            {links.map((term) => (
              <li key={term.slug}>
                <Link href={termPath(term)} prefetch={false} className="pill">
                  {term.title}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
