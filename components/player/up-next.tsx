import Link from 'next/link';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

import { settings } from '@/lib/browser/settings';
import type { NextVideo } from '@/lib/model/video';
import { words } from '@/lib/model/words';
import { CONTENT_TEXT } from '@/lib/model/content-text';

import { Poster } from '../video/poster';

export type UpNextProps = {
  next: NextVideo;
  onReplay: () => void;
  onNext: () => void;
  /** Where only a part of the video has ended. */
  onGoOn?: () => void;
};

/** Seconds until the next video starts, unless that is switched off. */
const WAIT = 5;

/** A quiet card at the end of a video, or of the part that a step is. */
export function UpNext({ next, onReplay, onNext, onGoOn }: UpNextProps) {
  const { autoplay } = settings.use();
  const [isStaying, setIsStaying] = useState(false);
  const replay = useRef<HTMLButtonElement>(null);
  const isGoing = autoplay && !isStaying;
  // Only the visitor's choice restarts the timer, not a re-render.
  const go = useEffectEvent(onNext);
  useEffect(() => {
    if (!isGoing) return;
    const timer = setTimeout(() => {
      // Whoever is writing stays.
      if (document.activeElement?.matches('input, textarea, select')) setIsStaying(true);
      else go();
    }, WAIT * 1000);
    return () => clearTimeout(timer);
  }, [isGoing]);
  const look = 'tap cursor-pointer rounded-full px-5 font-semibold';
  return (
    <div role="status" className="player-notice">
      <p className="text-sm text-white/80">
        {isGoing ? words.player.startsSoon(WAIT) : words.player.upNext}
      </p>
      <div className="flex max-w-md items-center gap-4 text-start">
        <div className="relative hidden w-36 shrink-0 overflow-hidden rounded-lg sm:block">
          <Poster video={next} use="small" />
        </div>
        <p {...CONTENT_TEXT} className="text-lg font-semibold text-balance">
          {next.title}
        </p>
      </div>
      <div className="flex flex-wrap justify-center gap-2">
        <Link
          href={next.href}
          prefetch={false}
          className={`${look} bg-white text-black hover:bg-white/85`}
        >
          {words.player.watchNext}
        </Link>
        <button
          ref={replay}
          type="button"
          onClick={onReplay}
          className={`${look} border border-white/60 hover:border-white`}
        >
          {words.player.replay}
        </button>
        {onGoOn && (
          <button
            type="button"
            onClick={onGoOn}
            className={`${look} border border-white/60 hover:border-white`}
          >
            {words.player.goOn}
          </button>
        )}
        {isGoing && (
          <button
            type="button"
            onClick={() => {
              setIsStaying(true);
              replay.current?.focus();
            }}
            className={`${look} border border-white/60 hover:border-white`}
          >
            {words.player.stay}
          </button>
        )}
      </div>
    </div>
  );
}
