import { useEffect, useRef } from 'react';

import type { Fault } from '@/lib/browser/playback/store';
import { words } from '@/lib/model/words';
import { watchUrl } from '@/lib/model/youtube';

export type FaultNoticeProps = {
  fault: Fault;
  videoId: string;
  /** Whether the page has what is said in the video. */
  hasText?: boolean;
  onRetry: () => void;
  /** Plays without the IFrame API, if only that was blocked. */
  onPlain: () => void;
};

/** What happened, over the poster, with every way to continue. */
export function FaultNotice({
  fault,
  videoId,
  hasText = true,
  onRetry,
  onPlain,
}: FaultNoticeProps) {
  const retry = useRef<HTMLButtonElement>(null);
  // The frame that had the focus is gone.
  useEffect(() => retry.current?.focus(), []);
  const look = 'tap rounded-full px-5 font-semibold';
  return (
    <div role="alert" className="player-notice">
      <p className="max-w-[48ch] text-pretty">{words.player.faults[fault]}</p>
      {hasText && <p className="text-sm text-white/80">{words.player.textStays}</p>}
      <div className="flex flex-wrap justify-center gap-2">
        <a
          href={watchUrl(videoId)}
          rel="noopener"
          className={`${look} bg-white text-black hover:bg-white/85`}
        >
          {words.player.onYouTube}
        </a>
        <button
          ref={retry}
          type="button"
          onClick={onRetry}
          className={`${look} cursor-pointer border border-white/60 hover:border-white`}
        >
          {words.player.retry}
        </button>
        {fault === 'blocked' && (
          <button
            type="button"
            onClick={onPlain}
            className={`${look} cursor-pointer border border-white/60 hover:border-white`}
          >
            {words.player.plain}
          </button>
        )}
      </div>
    </div>
  );
}
