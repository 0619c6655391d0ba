import Link from 'next/link';

import { termPath } from '@/lib/model/address';
import type { Term } from '@/lib/model/term';
import { words } from '@/lib/model/words';
import { CONTENT_TEXT } from '@/lib/model/content-text';

export type TermEntriesProps = { terms: Term[] };

/** Terms with their numbers of videos, one per line. */
export function TermEntries({ terms }: TermEntriesProps) {
  return (
    <ul>
      {terms.map((term) => (
        <li key={term.slug} data-term="" className="break-inside-avoid">
          <Link
            href={termPath(term)}
            prefetch={false}
            className="tap w-full justify-between gap-3 hover:text-accent"
          >
            <span {...CONTENT_TEXT}>{term.title}</span>
            <span className="text-sm text-muted figures">
              {term.videos.length}
              <span className="sr-only"> {words.list.videos}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
