import Link from 'next/link';

import { termPath } from '@/lib/model/address';
import { formatCount } from '@/lib/model/format';
import type { Term } from '@/lib/model/term';

export type TermIndexProps = { terms: Term[] };

/** All terms of a taxonomy with the number of videos each has. */
export function TermIndex({ terms }: TermIndexProps) {
  if (terms.length === 0) return <p className="text-muted">There is nothing in this list yet.</p>;
  return (
    <ul className="grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {terms.map((term) => (
        <li
          key={term.slug}
          className="group relative flex flex-col gap-1 rounded-xl border border-line bg-surface p-4 hover:border-accent"
        >
          <div className="flex items-baseline justify-between gap-3">
            <h2 dir="auto" className="font-medium">
              <Link
                href={termPath(term)}
                prefetch={false}
                className="group-hover:text-accent after:absolute after:inset-0 after:rounded-xl"
              >
                {term.title}
              </Link>
            </h2>
            <p className="shrink-0 text-sm text-muted tabular-nums">
              {formatCount(term.videos.length, 'video')}
            </p>
          </div>
          {term.description && (
            <p className="line-clamp-2 text-sm text-muted">{term.description}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
