'use client';

import Link from 'next/link';
import { useEffect } from 'react';

import { DOCK_ID, listen, PLAYER_MADE } from '@/lib/browser/early/contract';
import { endCarried, useCarried } from '@/lib/browser/playback/carry';
import { words } from '@/lib/model/words';
import { CONTENT_TEXT } from '@/lib/model/content-text';

/** The player that goes on in a corner after its page was left, until it is closed or another video plays. */
export function MiniPlayer() {
  const video = useCarried();
  useEffect(() => {
    const listening = new AbortController();
    listen(PLAYER_MADE, endCarried, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return (
    <aside
      aria-label={words.player.mini}
      inert={!video}
      data-print="hide"
      className={video ? 'mini-player lifted' : 'mini-player opacity-0'}
    >
      {/* React never looks into this one, so that a player in it stays. */}
      <div
        id={DOCK_ID}
        className="player-dock"
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: '' }}
      />
      {video && (
        <div className="flex items-center gap-1 ps-3">
          <Link
            href={video.href}
            {...CONTENT_TEXT}
            className="me-auto tap min-w-0 text-sm font-semibold"
          >
            <span className="sr-only">{words.player.back}: </span>
            <span className="truncate">{video.title}</span>
          </Link>
          <button
            type="button"
            aria-label={words.player.closeMini}
            onClick={() => {
              endCarried();
              document.getElementById('page:main')?.focus({ preventScroll: true });
            }}
            className="icon-button"
          >
            <svg viewBox="0 0 24 24" aria-hidden="true" className="size-5 stroke-current stroke-2">
              <path d="m6 6 12 12M18 6 6 18" />
            </svg>
          </button>
        </div>
      )}
    </aside>
  );
}
