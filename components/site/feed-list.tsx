import { termFeedAddress, toHref } from '@/lib/model/address';
import type { Taxonomy } from '@/lib/model/term';
import { CONTENT_TEXT } from '@/lib/model/content-text';

export type FeedListProps = { taxonomy: Taxonomy };

/** The feed of each term of a taxonomy. */
export function FeedList({ taxonomy: { name, title, terms } }: FeedListProps) {
  return (
    <section aria-labelledby={`feeds-${name}`} className="flex flex-col gap-4">
      <h2 id={`feeds-${name}`} className="text-xl font-semibold tracking-tight">
        {title}
      </h2>
      <ul className="columns-1 gap-x-6 sm:columns-2 lg:columns-3">
        {terms.map((term) => (
          <li key={term.slug}>
            <a
              href={toHref(termFeedAddress(term))}
              {...CONTENT_TEXT}
              className="inline-flex min-h-9 items-center text-accent underline underline-offset-4 hover:text-accent-strong"
            >
              {term.title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
