import { type RefObject, useEffect, useRef, useState } from 'react';

import Link from 'next/link';

import { openLibrary } from '@/lib/browser/search/library';
import { remember } from '@/lib/browser/search/recent';
import { type Found, isNothing, useResults } from '@/lib/browser/search/results';
import { SEARCH_PATH, videoPath } from '@/lib/model/address';
import type { CardVideo } from '@/lib/model/video';
import { words } from '@/lib/model/words';

import { FoundList } from './found-list';
import { FoundNotes } from './found-notes';
import { NearestWords } from './nearest-words';
import { RecentSearches } from './recent-searches';
import { StartingPoints } from './starting-points';
import { statusOf } from './status';
import { SubjectPills } from './subject-pills';
import { useArrows } from './use-arrows';

export type PaletteBodyProps = {
  field: RefObject<HTMLInputElement | null>;
  /** What was typed there. */
  q: string;
  /** Puts a question into the field. */
  onAsk: (q: string) => void;
  /** Goes to another page. */
  onGo: (href: string) => void;
  /** Called when a link is followed. */
  onClose: () => void;
};

/** How many results the dialog shows. */
const MOST = 6;

/** What the search finds; arrow keys move through it. */
export function PaletteBody({ field, q, onAsk, onGo, onClose }: PaletteBodyProps) {
  const list = useRef<HTMLDivElement>(null);
  const results = useResults(q);
  const { found } = results;
  const isEmpty = q.trim() === '';
  const shown = useCards(isEmpty ? undefined : found);
  const all = `${SEARCH_PATH}?q=${encodeURIComponent(q.trim())}`;
  const pasted = found?.pasted?.card;
  const pastedHref = pasted ? videoPath(pasted) + found.pasted!.query : undefined;
  const leave = () => {
    remember(q);
    onClose();
  };
  useArrows(field, list, () => {
    if (isEmpty) return;
    remember(q);
    onGo((results.state === 'ready' ? pastedHref : undefined) ?? all);
  });
  useEffect(() => {
    // Before the first letter; a failure is reported once something is asked.
    openLibrary().catch(() => {});
  }, []);
  return (
    <div ref={list} className="flex min-h-24 flex-col gap-4 overflow-y-auto p-4">
      {isEmpty && <RecentSearches onAsk={onAsk} />}
      {isEmpty && <StartingPoints onGo={onClose} />}
      <p role="status" className="text-sm text-muted">
        {statusOf(results, q)}
      </p>
      {shown && pasted && pastedHref !== undefined && (
        <Link href={pastedHref} onNavigate={leave} className="tap text-link">
          {words.search.open}: {pasted.title}
        </Link>
      )}
      {shown && <FoundNotes found={shown.found} />}
      {shown && (
        <FoundList
          found={shown.found}
          videos={shown.videos}
          cards={shown.cards}
          hasBest
          onGo={leave}
        />
      )}
      {shown && <SubjectPills subjects={shown.found.subjects} onGo={leave} />}
      {shown && (
        <SubjectPills subjects={shown.found.pages} label={words.search.pages} onGo={leave} />
      )}
      {shown && shown.found.ranked.length > 0 && (
        <Link href={all} prefetch={false} onNavigate={leave} className="tap text-link">
          {words.search.all}
        </Link>
      )}
      {shown && isNothing(shown.found) && (
        <>
          <NearestWords nearest={shown.found.nearest} onAsk={onAsk} />
          <StartingPoints hasNewest onGo={onClose} />
        </>
      )}
    </div>
  );
}

/** The first results with their cards; the previous ones until the next are there. */
function useCards(found: Found | undefined) {
  const [shown, setShown] = useState<{ found: Found; videos: number[]; cards: CardVideo[] }>();
  useEffect(() => {
    if (!found) return;
    let isOver = false;
    const videos = found.ranked.slice(0, MOST).map(({ video }) => video);
    found.videoIndex.loadCards(videos).then(
      (cards) => !isOver && setShown({ found, videos, cards }),
      () => {},
    );
    return () => {
      isOver = true;
    };
  }, [found]);
  return found && shown;
}
