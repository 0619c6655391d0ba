import { fold } from '@/lib/model/fold';
import type { Term } from '@/lib/model/term';
import { words } from '@/lib/model/words';

import { TermEntries } from './term-entries';
import { TermFilter } from './term-filter';

export type TermsByNameProps = {
  /** The id of the list. */
  id: string;
  /** The taxonomy's title. */
  title: string;
  terms: Term[];
};

/** This many terms are easy to scan; more get letters and a filter box. */
export const FEW = 20;

/** A dense list of terms from A to Z, in columns. */
export function TermsByName({ id, title, terms }: TermsByNameProps) {
  if (terms.length <= FEW) {
    return (
      <div className="columns-1 gap-x-12 sm:columns-2 lg:columns-3 xl:columns-4">
        <TermEntries terms={terms} />
      </div>
    );
  }
  const letters = new Map<string, Term[]>();
  for (const term of terms) {
    const letter = letterOf(term.title);
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return (
    <>
      <TermFilter list={id} title={title} />
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
      <div id={id} className="-mt-8 columns-1 gap-x-12 sm:columns-2 lg:columns-3 xl:columns-4">
        {[...letters].map(([letter, ofLetter]) => (
          <section key={letter} data-group="" aria-labelledby={`letter-${letter}`} className="pt-8">
            <h3
              id={`letter-${letter}`}
              className="break-after-avoid border-b border-line pb-1 text-lg font-bold"
            >
              {letter}
            </h3>
            <TermEntries terms={ofLetter} />
          </section>
        ))}
      </div>
    </>
  );
}

/** `Éire` -> `E`; what does not start with a letter goes under `#`. */
function letterOf(title: string): string {
  const first = fold(title).charAt(0).toLocaleUpperCase('en');
  return /\p{L}/u.test(first) ? first : '#';
}
