'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';

import {
  dataOf,
  having,
  listen,
  type Part,
  type PlayButtonData,
  PLAYER_LABEL,
  PLAYER_SEEK,
  type PlayerFrameData,
  send,
} from '@/lib/browser/early/contract';
import { arrive, playOnArrival } from '@/lib/browser/playback/carry';
import { attachPlayer, type Controller } from '@/lib/browser/playback/controller';
import { pressKey } from '@/lib/browser/playback/keys';
import { playback, usePlayback } from '@/lib/browser/playback/store';
import { savePosition } from '@/lib/browser/positions';
import { settings } from '@/lib/browser/settings';
import type { NextVideo } from '@/lib/model/video';

import { ClipEnd } from './clip-end';
import { FaultNotice } from './fault-notice';
import { UpNext } from './up-next';

export type PlaybackProps = {
  videoId: string;
  title: string;
  /** The page it is watched on. */
  href: string;
  next: NextVideo | null;
};

const PLAY_BUTTON = `button${having<PlayButtonData>('play')}`;

/** Opens the transcript for visitors who came for a moment. */
function openTranscript() {
  const details = document.querySelector('.transcript')?.closest('details');
  if (details) details.open = true;
}

/** Follows the player that `lib/browser/early/play.ts` puts beside it, and offers what to do when it ends or fails. */
export function Playback({ videoId, title, href, next }: PlaybackProps) {
  const root = useRef<HTMLDivElement>(null);
  const controller = useRef<Controller>(undefined);
  const router = useRouter();
  const phase = usePlayback((state) => state.phase);
  const fault = usePlayback((state) => state.fault);

  const boxOf = () => root.current!.parentElement!;
  const button = () => boxOf().querySelector<HTMLButtonElement>(PLAY_BUTTON)!;
  const host = () => boxOf().querySelector<HTMLElement>('.player-host')!;

  useEffect(() => {
    const box = root.current!.parentElement!;
    const frames = box.querySelector<HTMLElement>('.player-host')!;
    const attach = () => {
      controller.current?.detach();
      controller.current = undefined;
      const frame = frames.querySelector('iframe');
      if (!frame || dataOf<PlayerFrameData>(frame).plain !== undefined) return;
      controller.current = attachPlayer(frame, {
        end: Number(new URL(frame.src).searchParams.get('end')) || undefined,
        onPosition: (at, of) => savePosition(videoId, { at, of, on: Date.now(), title, href }),
        onFault: () => frames.replaceChildren(),
      });
    };
    const isAsked = arrive(videoId, frames);
    const observer = new MutationObserver(attach);
    observer.observe(frames, { childList: true });
    attach();
    const seek = (part: Part) => controller.current?.seek(part);
    const press = (event: KeyboardEvent) => {
      if (!settings.read().keys) return;
      pressKey(event, {
        controller: () => controller.current,
        play: () => box.querySelector<HTMLButtonElement>(PLAY_BUTTON)?.click(),
        toggleFullscreen: () =>
          void (document.fullscreenElement ? document.exitFullscreen() : box.requestFullscreen()),
        toggleSheet: () => document.getElementById('page:player-settings')?.click(),
      });
    };
    const following = new AbortController();
    const { signal } = following;
    listen(PLAYER_SEEK, seek, { signal });
    document.addEventListener('keydown', press, { signal });
    send(PLAYER_LABEL);
    if (isAsked) {
      // Presses nothing where a player is there already.
      box.querySelector<HTMLButtonElement>(PLAY_BUTTON)?.click();
      if (location.search) openTranscript();
    }
    return () => {
      observer.disconnect();
      controller.current?.detach();
      controller.current = undefined;
      playback.reset();
      following.abort();
    };
  }, [videoId, title, href]);

  const retry = (isPlain: boolean) => {
    playback.reset();
    button().click();
    const frame = host().querySelector('iframe');
    // This player reports nothing, so nothing could remove it again.
    if (isPlain && frame) dataOf<PlayerFrameData>(frame).plain = '';
  };
  const replay = () => controller.current?.seek({ start: 0 });
  const goToNext = () => {
    if (!next) return;
    playOnArrival(next.videoId);
    router.push(next.href);
  };
  return (
    <div ref={root} className="contents">
      {phase === 'fault' && fault && (
        <FaultNotice
          fault={fault}
          videoId={videoId}
          onRetry={() => retry(false)}
          onPlain={() => retry(true)}
        />
      )}
      {phase === 'clip-end' && <ClipEnd onGoOn={() => controller.current?.goOn()} />}
      {phase === 'ended' && next && <UpNext next={next} onReplay={replay} onNext={goToNext} />}
    </div>
  );
}
