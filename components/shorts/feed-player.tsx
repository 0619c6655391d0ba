'use client';

import { clsx } from 'clsx';
import Link from 'next/link';
import { type CSSProperties, useEffect, useRef, useState } from 'react';

import { type FeedData, having, type PlayButtonData } from '@/lib/browser/early/contract';
import { usePlayback } from '@/lib/browser/playback/store';
import { useQuery } from '@/lib/browser/query';
import { driveFeed, type FeedView, type Short } from '@/lib/browser/shorts/feed';
import { watchSlides } from '@/lib/browser/shorts/slides';
import { GRID_QUERY } from '@/lib/model/address';
import { isAsking } from '@/lib/model/tracking';
import { words } from '@/lib/model/words';

import { FaultNotice } from '../player/fault-notice';

export type FeedPlayerProps = { shorts: Short[] };

/** The address of a short; past the router, which would give up a step to another page for it. */
function point(short: Short | undefined): void {
  const address = location.pathname + (short ? `#${short.videoId}` : '');
  History.prototype.replaceState.call(history, history.state, '', address);
}

/**
 * The one player of the feed, over the picture of the slide whose video it has: the frame stays where it was made, and
 * moves by styles alone.
 */
export function FeedPlayer({ shorts }: FeedPlayerProps) {
  const root = useRef<HTMLDivElement>(null);
  const player = useRef<ReturnType<typeof driveFeed>>(undefined);
  const [view, setView] = useState<FeedView>();
  const isFeed = !isAsking(useQuery());
  const phase = usePlayback((state) => state.phase);
  const fault = usePlayback((state) => state.fault);
  const isOver = phase === 'ended' || phase === 'fault';

  useEffect(() => {
    if (!isFeed) return;
    const feed = root.current!.closest<HTMLElement>(having<FeedData>('feed'))!;
    const slides = watchSlides(feed, (at) => {
      const short = shorts[at];
      // At the end, the address is that of the feed.
      point(short);
      driver.snap(at);
    });
    // Where it was led to before the page was alive.
    if (slides.first > 0) point(shorts[slides.first]);
    const driver = driveFeed(feed, shorts, slides.first, setView);
    player.current = driver;
    const pressing = new AbortController();
    const press = ({ target }: MouseEvent) => {
      if ((target as Element).closest(`button${having<PlayButtonData>('play')}`)) driver.replay();
    };
    feed.addEventListener('click', press, { signal: pressing.signal });
    return () => {
      slides.stop();
      driver.end();
      setView(undefined);
      pressing.abort();
    };
  }, [isFeed, shorts]);

  const short = view && shorts[view.at];
  return (
    <>
      <div
        ref={root}
        className={clsx(
          'feed-player',
          view && !view.isShown && 'feed-loading',
          isOver && 'feed-over',
        )}
        style={view && ({ '--at': view.at } as CSSProperties)}
      >
        {/* React never looks into this element, so a player inserted before hydration stays. */}
        <div
          className="player-host"
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: '' }}
        />
        {phase === 'fault' && fault && short && (
          <FaultNotice
            key={short.videoId}
            fault={fault}
            videoId={short.videoId}
            hasText={false}
            onRetry={() => player.current?.retry(false)}
            onPlain={() => player.current?.retry(true)}
          />
        )}
      </div>
      <div className="feed-bar">
        {view?.isMuted && (
          <button type="button" onClick={() => player.current?.unmute()} className="pill">
            {words.shorts.unmute}
          </button>
        )}
        <Link href={GRID_QUERY} prefetch={false} className="ms-auto pill">
          {words.shorts.grid}
        </Link>
      </div>
    </>
  );
}
