import Link from 'next/link';

import { termPath } from '@/lib/model/address';
import type { Term } from '@/lib/model/term';
import { words } from '@/lib/model/words';

export type TermNeighboursProps = { terms: Term[] };

/** Where to go next from a term. */
export function TermNeighbours({ terms }: TermNeighboursProps) {
  if (terms.length === 0) return null;
  return (
    <section aria-labelledby="page:neighbours" className="flex flex-col gap-3">
      <h2 id="page:neighbours" className="kicker text-muted">
        {words.terms.neighbours}
      </h2>
      <ul className="scroller scroller-pills">
        {terms.map((term) => (
          <li key={`${term.taxonomy}/${term.slug}`}>
            <Link href={termPath(term)} prefetch={false} className="pill">
              {term.title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
