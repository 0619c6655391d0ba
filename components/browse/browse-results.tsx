import { useEffect, useState } from 'react';

import type { Filters } from '@/lib/browser/browse/filters';
import type { Suggestion } from '@/lib/browser/browse/suggestions';
import type { LoadedIndex } from '@/lib/browser/loaded-index';
import type { CardVideo } from '@/lib/model/video';
import { PAGE_SIZE } from '@/lib/model/list-pages';
import { words } from '@/lib/model/words';

import { VideoGrid } from '../video/video-grid';

export type BrowseResultsProps = {
  videoIndex: LoadedIndex;
  /** Numbers, in order. */
  videos: number[];
  suggestions: Suggestion[];
  labelOf: (facet: string, value: string) => string;
  onChange: (filters: Filters) => void;
  /** Whether other results stand above it, so that its heading has to be seen. */
  isSearch: boolean;
  /** Upright cards. */
  isShorts?: boolean;
};

/** The videos a choice leaves, a page at a time; where it leaves none, what to drop. */
export function BrowseResults({
  videoIndex,
  videos,
  suggestions,
  labelOf,
  onChange,
  isSearch,
  isShorts,
}: BrowseResultsProps) {
  const [size, setSize] = useState(PAGE_SIZE);
  const [cards, setCards] = useState<CardVideo[]>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isOver = false;
    videoIndex.loadCards(videos.slice(0, size)).then(
      (loaded) => !isOver && setCards(loaded),
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
        </ul>
      </div>
    );
  }
  return (
    <section aria-labelledby="page:found" className="flex min-h-96 flex-col gap-5">
      <h2 id="page:found" className={isSearch ? 'text-xl font-semibold' : 'sr-only'}>
        {words.list.videos}
      </h2>
      {cards && <VideoGrid videos={cards} headingLevel={3} isShorts={isShorts} />}
      {videos.length > size && (
        <button
          type="button"
          onClick={() => setSize(size + PAGE_SIZE)}
          className="pill cursor-pointer self-center"
        >
          {words.browse.showMore}
        </button>
      )}
    </section>
  );
}
