'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';

import { dataOf, type PageElementData } from '@/lib/browser/early/contract';
import { replaceWith, useQuery } from '@/lib/browser/query';
import { remember } from '@/lib/browser/search/recent';
import { useResults } from '@/lib/browser/search/results';
import { SEARCH_PATH, termPath, videoPath } from '@/lib/model/address';
import type { CardVideo } from '@/lib/model/video';
import { words } from '@/lib/model/words';

import { Browse } from '../browse/browse';
import { FoundList } from './found-list';
import { FoundNotes } from './found-notes';
import { statusOf } from './status';

export type SearchViewProps = {
  taxonomies: string[];
  /** Shown until something is asked, and where nothing was found. */
  children: ReactNode;
};

/** The page of a search: field, subjects and what answers; the question stands in the address. */
export function SearchView({ taxonomies, children }: SearchViewProps) {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const search = useQuery();
  const q = new URLSearchParams(search).get('q')?.trim() ?? '';
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
    // Back and forward bring another question; what was typed before the page was alive counts.
    const typed = input.current!.value;
    if (q !== '' || typed === '') input.current!.value = q;
    else replaceWith(`?q=${encodeURIComponent(typed)}`);
  }, [q]);
  const type = (value: string) => {
    const query = new URLSearchParams(location.search);
    if (value.trim() === '') query.delete('q');
    else query.set('q', value);
    const text = query.toString();
    replaceWith(text === '' ? '' : `?${text}`);
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
        className="flex max-w-2xl flex-wrap gap-3 noscript:hidden"
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
      </form>
      {q !== '' && (
        <>
          <p role="status" className="text-sm text-muted">
            {statusOf(results, q)}
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
          {found && found.subjects.length > 0 && (
            <section aria-label={words.search.terms}>
              <ul className="flex flex-wrap gap-2">
                {found.subjects.map((term) => (
                  <li key={`${term.taxonomy} ${term.slug}`}>
                    <Link href={termPath(term)} prefetch={false} className="pill">
                      {term.title}
                      <span className="ms-2 text-muted">{term.count}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {shown && shown.videos.length > 0 && (
            <Browse taxonomies={taxonomies} found={shown}>
              {null}
            </Browse>
          )}
          {!found && state !== 'failed' && <p aria-hidden="true" className="min-h-dvh" />}
        </>
      )}
      {(q === '' || (isAnswered && found?.ranked.length === 0)) && (
        <div id="page:static" className="flex flex-col gap-8">
          {children}
        </div>
      )}
    </>
  );
}
