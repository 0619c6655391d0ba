import { type ReactNode, useEffect, useRef, useState } from 'react';

import type { Filters } from '@/lib/browser/browse/filters';
import { usePlace, useReturn } from '@/lib/browser/browse/place';
import type { Suggestion } from '@/lib/browser/browse/suggestions';
import type { LoadedIndex } from '@/lib/browser/loaded-index';
import type { CardVideo } from '@/lib/model/video';
import { pageSize } from '@/lib/model/list-pages';
import { words } from '@/lib/model/words';

import { VideoGrid } from '../video/video-grid';

/** @param cards of those videos, in the same order */
export type ShowFound = (videos: number[], cards: CardVideo[]) => ReactNode;

export type BrowseResultsProps = {
  videoIndex: LoadedIndex;
  /** Numbers, in order. */
  videos: number[];
  suggestions: Suggestion[];
  labelOf: (facet: string, value: string) => string;
  onChange: (filters: Filters) => void;
  /** Drops every filter. */
  onClear: () => void;
  /** How to show the results of a search. */
  show?: ShowFound | undefined;
  /** Upright cards. */
  isShorts?: boolean;
  /** Whether each card says which category its video is in. */
  hasCategories: boolean;
};

/** The videos that match a choice, a page at a time; if there are none, what to drop. */
export function BrowseResults({
  videoIndex,
  videos,
  suggestions,
  labelOf,
  onChange,
  onClear,
  show,
  isShorts,
  hasCategories,
}: BrowseResultsProps) {
  const place = useReturn();
  const [pages, setPages] = useState({ videos, size: place?.size ?? pageSize() });
  /** The previous ones stay until the next are there. */
  const [shown, setShown] = useState<{ videos: number[]; cards: CardVideo[] }>();
  const size = pages.videos === videos ? pages.size : pageSize();
  const [hasFailed, setHasFailed] = useState(false);
  const list = useRef<HTMLElement>(null);
  usePlace(list, place, shown?.videos.length ?? 0);
  useEffect(() => {
    let isOver = false;
    const wanted = videos.slice(0, size);
    videoIndex.loadCards(wanted).then(
      (cards) => !isOver && setShown({ videos: wanted, cards }),
      () => !isOver && setHasFailed(true),
    );
    return () => {
      isOver = true;
    };
  }, [videoIndex, videos, size]);
  if (hasFailed) return <p role="alert">{words.browse.failed}</p>;
  if (videos.length === 0) {
    return (
      <div className="flex flex-col items-start gap-3">
        <p className="text-lg">{words.browse.none}</p>
        <ul className="flex flex-wrap gap-2">
          {suggestions.map(({ facet, value, filters, count }) => (
            <li key={`${facet} ${value}`}>
              <button
                type="button"
                onClick={() => onChange(filters)}
                className="pill cursor-pointer"
              >
                {words.browse.drop(labelOf(facet, value), count)}
              </button>
            </li>
          ))}
          <li>
            <button type="button" onClick={onClear} className="pill cursor-pointer">
              {words.browse.dropAll}
            </button>
          </li>
        </ul>
      </div>
    );
  }
  return (
    <section ref={list} aria-labelledby="page:found" className="flex min-h-dvh flex-col gap-5">
      <h2 id="page:found" className="sr-only">
        {words.list.videos}
      </h2>
      {shown &&
        (show?.(shown.videos, shown.cards) ?? (
          <VideoGrid
            videos={shown.cards}
            headingLevel={3}
            isShorts={isShorts}
            hasCategories={hasCategories}
            hasBadges={!isShorts}
          />
        ))}
      {shown && videos.length > size && (
        <button
          type="button"
          onClick={() => setPages({ videos, size: size + pageSize() })}
          className="pill cursor-pointer self-center"
        >
          {words.browse.showMore}
        </button>
      )}
    </section>
  );
}
