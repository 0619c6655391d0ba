'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';

import { facetNames } from '@/lib/browser/browse/facets';
import { countChosen, parseFilters } from '@/lib/browser/browse/filters';
import { dataOf, type PageElementData, SEARCH_EMPTY, send } from '@/lib/browser/early/contract';
import { replaceWith, useQuery } from '@/lib/browser/query';
import { remember } from '@/lib/browser/search/recent';
import { isNothing, useResults } from '@/lib/browser/search/results';
import { SEARCH_PATH, videoPath } from '@/lib/model/address';
import type { CardVideo } from '@/lib/model/video';
import { words } from '@/lib/model/words';

import { Browse } from '../browse/browse';
import { FoundList } from './found-list';
import { FoundNotes } from './found-notes';
import { NearestWords } from './nearest-words';
import { RecentSearches } from './recent-searches';
import { statusOf } from './status';
import { SubjectPills } from './subject-pills';

export type SearchViewProps = {
  taxonomies: string[];
  /** Shown until something is asked, and if nothing was found. */
  children: ReactNode;
};

/** The search page: field, subjects and answers; the question is in the address. */
export function SearchView({ taxonomies, children }: SearchViewProps) {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const search = useQuery();
  const q = new URLSearchParams(search).get('q')?.trim() ?? '';
  const names = useMemo(() => facetNames(taxonomies), [taxonomies]);
  // Then the list itself says how many there are.
  const isNarrowed = countChosen(parseFilters(search, names)) > 0;
  const results = useResults(q);
  const { state, found } = results;
  const isAnswered = q !== '' && results.q === q && state === 'ready';
  const card = found?.pasted?.card;
  const pastedHref = isAnswered && card ? videoPath(card) + found.pasted!.query : undefined;
  const shown = useMemo(
    () =>
      found && {
        q,
        videos: found.ranked.map(({ video }) => video),
        show: (videos: number[], cards: CardVideo[]) => (
          <FoundList
            found={found}
            videos={videos}
            cards={cards}
            hasBest={videos[0] === found.ranked[0]?.video}
            onGo={() => remember(q)}
          />
        ),
      },
    [q, found],
  );
  useEffect(() => {
    delete dataOf<PageElementData>(document.documentElement).asked;
    // Back and forward bring another question; what was typed before the page was alive is kept.
    const typed = input.current!.value;
    if (q !== '' || typed === '') input.current!.value = q;
    else replaceWith(`?q=${encodeURIComponent(typed)}`);
  }, [q]);
  const isEmpty = isAnswered && found !== undefined && isNothing(found);
  useEffect(() => {
    if (isEmpty) send(SEARCH_EMPTY, q);
  }, [isEmpty, q]);
  const type = (value: string) => {
    const query = new URLSearchParams(location.search);
    if (value.trim() === '') query.delete('q');
    else query.set('q', value);
    const text = query.toString();
    replaceWith(text === '' ? '' : `?${text}`);
  };
  const ask = (asked: string) => {
    input.current!.value = asked;
    type(asked);
  };
  return (
    <>
      <form
        role="search"
        action={SEARCH_PATH}
        onSubmit={(event) => {
          event.preventDefault();
          remember(input.current!.value);
          if (pastedHref !== undefined) router.push(pastedHref);
        }}
        className="group relative flex max-w-2xl flex-wrap gap-3 noscript:hidden"
      >
        <input
          ref={input}
          type="search"
          name="q"
          defaultValue=""
          autoComplete="off"
          aria-label={words.search.label}
          placeholder={words.search.placeholder}
          onChange={(event) => type(event.target.value)}
          className="min-h-12 min-w-0 grow rounded-full border border-line-strong bg-surface px-5 text-lg"
        />
        <button type="submit" className="pill min-h-12 cursor-pointer max-sm:sr-only">
          {words.search.submit}
        </button>
        {q === '' && (
          <div className="absolute inset-x-0 top-full z-10 mt-1 hidden bg-surface p-2 lifted group-focus-within:not-empty:block">
            <RecentSearches onAsk={ask} />
          </div>
        )}
      </form>
      {q !== '' && (
        <>
          <p role="status" className="min-h-[1lh] text-sm text-muted">
            {isNarrowed && isAnswered ? '' : statusOf(results, q)}
          </p>
          {isAnswered && found?.pasted && (
            <p className="text-lg">
              {pastedHref !== undefined && card ? (
                <Link href={pastedHref} className="text-link">
                  {words.search.open}: {card.title}
                </Link>
              ) : (
                words.search.unknown
              )}
            </p>
          )}
          {found && <FoundNotes found={found} />}
          {found && <SubjectPills subjects={found.subjects} />}
          {found && <SubjectPills subjects={found.pages} label={words.search.pages} />}
          {isAnswered && found && <NearestWords nearest={found.nearest} onAsk={ask} />}
          {shown && shown.videos.length > 0 && (
            <Browse taxonomies={taxonomies} found={shown}>
              {null}
            </Browse>
          )}
          {!found && state !== 'failed' && <p aria-hidden="true" className="min-h-dvh" />}
        </>
      )}
      {(q === '' || (isAnswered && found && isNothing(found))) && (
        <div id="page:static" className="flex flex-col gap-8">
          {children}
        </div>
      )}
    </>
  );
}
