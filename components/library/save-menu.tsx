'use client';

import { useEffect, useRef, useState } from 'react';

import type { KeptVideo } from '@/lib/browser/library/entries';
import { useSavedIds } from '@/lib/browser/library/saved-ids';
import { words } from '@/lib/model/words';

import type { SaveLists } from './save-lists';

export type SaveMenuProps = { video: KeptVideo };

const MENU_ID = 'page:save';

/** On the page of a video: saves it to lists of the visitor's choice. */
export function SaveMenu({ video }: SaveMenuProps) {
  const isSaved = useSavedIds().has(video.videoId);
  const menu = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  /** Loaded once the menu is open; null if it could not be. */
  const [Lists, setLists] = useState<typeof SaveLists | null>();
  useEffect(() => {
    // The browser may have opened it before React heard of that.
    if (menu.current!.matches(':popover-open')) setIsOpen(true);
  }, []);
  useEffect(() => {
    if (!isOpen) return;
    import('./save-lists').then(
      (loaded) => setLists(() => loaded.SaveLists),
      () => setLists(null),
    );
  }, [isOpen]);
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
        <h2 className="w-full font-semibold">{words.library.save.menu}</h2>
        {isOpen && Lists && <Lists video={video} />}
        {isOpen && Lists === null && <p role="alert">{words.library.faults.unloaded}</p>}
      </div>
    </>
  );
}
