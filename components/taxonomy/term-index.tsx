import Link from 'next/link';

import { termPath } from '@/lib/model/address';
import { fold } from '@/lib/model/fold';
import type { Taxonomy, Term } from '@/lib/model/term';
import { words } from '@/lib/model/words';

import { TermFilter } from './term-filter';

export type TermIndexProps = { taxonomy: Taxonomy };

/** This many terms are easy to scan; more get letters and a filter box. */
const FEW = 24;

/** All terms of a taxonomy with their numbers of videos: as cards if there are few, otherwise from A to Z. */
export function TermIndex({ taxonomy: { name, title, terms } }: TermIndexProps) {
  if (terms.length === 0) return <p className="text-muted">{words.terms.empty}</p>;
  if (terms.length <= FEW) {
    return (
      <ul className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-3 2xl:grid-cols-4">
        {terms.map((term) => (
          <li key={term.slug} className="card rounded-card border border-line bg-surface p-5">
            <div className="flex items-baseline justify-between gap-3">
              <h2 dir="auto" className="card-title text-lg">
                <Link href={termPath(term)} prefetch={false}>
                  {term.title}
                </Link>
              </h2>
              <p className="shrink-0 text-sm text-muted tabular-nums">
                {words.list.count(term.videos.length)}
              </p>
            </div>
            {term.description && (
              <p className="line-clamp-3 text-sm text-muted">{term.description}</p>
            )}
          </li>
        ))}
      </ul>
    );
  }
  const letters = new Map<string, Term[]>();
  for (const term of terms) {
    const letter = letterOf(term.title);
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return (
    <div className="flex flex-col gap-8">
      <TermFilter list={`all-${name}`} title={title} />
      <nav aria-label={words.terms.letters}>
        <ul className="flex flex-wrap">
          {[...letters.keys()].map((letter) => (
            <li key={letter}>
              <a
                href={`#letter-${letter}`}
                className="tap min-w-11 justify-center rounded-lg font-semibold text-accent hover:bg-sunken"
              >
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {/* The space is above each letter: WebKit keeps space below one at the top of the next column. */}
      <div
        id={`all-${name}`}
        className="-mt-8 columns-1 gap-x-12 sm:columns-2 lg:columns-3 xl:columns-4"
      >
        {[...letters].map(([letter, ofLetter]) => (
          <section key={letter} data-group="" aria-labelledby={`letter-${letter}`} className="pt-8">
            <h2
              id={`letter-${letter}`}
              className="break-after-avoid border-b border-line pb-1 text-lg font-bold"
            >
              {letter}
            </h2>
            <ul>
              {ofLetter.map((term) => (
                <li key={term.slug} data-term={term.title} className="break-inside-avoid">
                  <Link
                    href={termPath(term)}
                    prefetch={false}
                    className="tap w-full justify-between gap-3 hover:text-accent"
                  >
                    <span dir="auto">{term.title}</span>
                    <span className="text-sm text-muted tabular-nums">
                      {term.videos.length}
                      <span className="sr-only"> {words.list.videos}</span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

/** `Éire` -> `E`; what does not start with a letter goes under `#`. */
function letterOf(title: string): string {
  const first = fold(title).charAt(0).toLocaleUpperCase('en');
  return /\p{L}/u.test(first) ? first : '#';
}
