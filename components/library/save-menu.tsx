'use client';

import { lazy, Suspense, useEffect, useRef, useState } from 'react';

import type { KeptVideo } from '@/lib/browser/library/entries';
import { useSavedIds } from '@/lib/browser/library/saved-ids';
import { words } from '@/lib/model/words';

export type SaveMenuProps = { video: KeptVideo };

const MENU_ID = 'page:save';

const SaveLists = lazy(async () => ({ default: (await import('./save-lists')).SaveLists }));

/** On the page of a video: saves it to lists of the visitor's choice. */
export function SaveMenu({ video }: SaveMenuProps) {
  const isSaved = useSavedIds().has(video.videoId);
  const menu = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    // The browser may have opened it before React heard of that.
    if (menu.current!.matches(':popover-open')) setIsOpen(true);
  }, []);
  return (
    <>
      <button
        type="button"
        popoverTarget={MENU_ID}
        className="pill cursor-pointer max-sm:px-3 noscript:hidden"
      >
        {isSaved ? words.library.save.short : words.library.save.one}
      </button>
      <div
        ref={menu}
        id={MENU_ID}
        popover="auto"
        onToggle={(event) => setIsOpen(event.newState === 'open')}
        className="sheet"
      >
        {isOpen && (
          <Suspense>
            <SaveLists video={video} />
          </Suspense>
        )}
      </div>
    </>
  );
}
