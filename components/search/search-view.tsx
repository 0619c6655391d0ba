'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';

import { dataOf, type PageElementData } from '@/lib/browser/early/contract';
import { replaceWith, useQuery } from '@/lib/browser/query';
import { remember } from '@/lib/browser/search/recent';
import { useResults } from '@/lib/browser/search/results';
import { SEARCH_PATH, termPath, videoPath } from '@/lib/model/address';
import { words } from '@/lib/model/words';

import { Browse } from '../browse/browse';
import { Moments } from './moments';

export type SearchViewProps = {
  taxonomies: string[];
  /** Shown until something is asked. */
  children: ReactNode;
};

/** The page of a search: field, subjects, moments and videos; the question stands in the address. */
export function SearchView({ taxonomies, children }: SearchViewProps) {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const search = useQuery();
  const q = new URLSearchParams(search).get('q')?.trim() ?? '';
  const results = useResults(q);
  const { state, cards, moments, terms, videos, pasted } = results;
  const isAnswered = q !== '' && results.q === q;
  const pastedHref =
    isAnswered && pasted && pasted.video !== null
      ? videoPath(cards[pasted.video]!) + pasted.query
      : undefined;
  const found = useMemo(() => ({ q, videos }), [q, videos]);
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
        <button type="submit" className="pill min-h-12 cursor-pointer">
          {words.search.submit}
        </button>
      </form>
      {q === '' ? (
        <div id="page:static" className="flex flex-col gap-8">
          {children}
        </div>
      ) : (
        <>
          <p role="status" className="text-sm text-muted">
            {state === 'failed'
              ? words.search.failed
              : !isAnswered || state !== 'ready'
                ? words.search.searching
                : videos.length + moments.length + terms.length === 0
                  ? words.search.none(q)
                  : words.search.found(videos.length + moments.length)}
          </p>
          {isAnswered && pasted && (
            <p className="text-lg">
              {pastedHref === undefined || pasted.video === null ? (
                words.search.unknown
              ) : (
                <Link href={pastedHref} className="text-link">
                  {words.search.open}: {cards[pasted.video]!.title}
                </Link>
              )}
            </p>
          )}
          {isAnswered && terms.length > 0 && (
            <section aria-label={words.search.terms}>
              <ul className="flex flex-wrap gap-2">
                {terms.map((term) => (
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
          {isAnswered && videos.length > 0 && (
            <Browse
              taxonomies={taxonomies}
              found={found}
              above={(shown) => (
                <Moments moments={moments.filter(({ video }) => shown.has(video))} cards={cards} />
              )}
            >
              {null}
            </Browse>
          )}
        </>
      )}
    </>
  );
}
