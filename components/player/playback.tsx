'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useLayoutEffect, useRef } from 'react';

import {
  CLIP_EDGE,
  dataOf,
  having,
  listen,
  PANEL_SHOW,
  type Part,
  type PlayButtonData,
  PLAYER_LABEL,
  PLAYER_MADE,
  PLAYER_SEEK,
  type PlayerFrameData,
  send,
} from '@/lib/browser/early/contract';
import { save } from '@/lib/browser/library/save';
import { arrive, carryOn, endCarried, playOnArrival } from '@/lib/browser/playback/carry';
import { attachPlayer, type Controller } from '@/lib/browser/playback/controller';
import { keepInView } from '@/lib/browser/playback/keep-in-view';
import { pressKey } from '@/lib/browser/playback/keys';
import { playback } from '@/lib/browser/playback/store';
import { savePosition } from '@/lib/browser/positions';
import { settings } from '@/lib/browser/settings';
import type { NextVideo } from '@/lib/model/video';

import { PlayerNotices } from './player-notices';

export type PlaybackProps = {
  videoId: string;
  title: string;
  /** The page it is watched on. */
  href: string;
  next: NextVideo | null;
  /** The part that the step of a path is, in seconds; null for all of the video. */
  part: { from: number | null; to: number | null } | undefined;
};

const PLAY_BUTTON = `button${having<PlayButtonData>('play')}`;

/** Follows the player that `lib/browser/early/play.ts` puts beside it, and offers what to do when it ends or fails. */
export function Playback({ videoId, title, href, next, part }: PlaybackProps) {
  const root = useRef<HTMLDivElement>(null);
  const controller = useRef<Controller>(undefined);
  /** The frame that it steers. */
  const followed = useRef<HTMLIFrameElement>(null);
  /** The address that it is watched at: its own, or that of a step. */
  const page = useRef(href);
  const router = useRouter();

  const boxOf = () => root.current!.parentElement!;
  const button = () => boxOf().querySelector<HTMLButtonElement>(PLAY_BUTTON)!;
  const host = () => boxOf().querySelector<HTMLElement>('.player-host')!;

  useEffect(() => {
    page.current = location.pathname;
    const box = root.current!.parentElement!;
    const frames = box.querySelector<HTMLElement>('.player-host')!;
    const attach = () => {
      const frame = frames.querySelector('iframe');
      if (frame && frame === followed.current) return;
      controller.current?.detach();
      controller.current = undefined;
      followed.current = frame;
      if (!frame || dataOf<PlayerFrameData>(frame).plain !== undefined) return;
      controller.current = attachPlayer(frame, {
        end: Number(new URL(frame.src).searchParams.get('end')) || undefined,
        onPosition: (at, of) => savePosition(videoId, { at, of, on: Date.now(), title, href }),
        onFault: () => {
          endCarried();
          frame.remove();
        },
      });
    };
    const arrival = arrive(videoId, frames);
    if (arrival.controller) {
      controller.current = arrival.controller;
      followed.current = frames.querySelector('iframe');
    }
    const observer = new MutationObserver(attach);
    observer.observe(frames, { childList: true });
    attach();
    const stopKeeping = keepInView(box);
    const seek = (part: Part) => controller.current?.seek(part);
    const press = (event: KeyboardEvent) => {
      if (!settings.read().keys) return;
      pressKey(event, {
        controller: () => controller.current,
        play: () => box.querySelector<HTMLButtonElement>(PLAY_BUTTON)?.click(),
        toggleFullscreen: () =>
          void (document.fullscreenElement ? document.exitFullscreen() : box.requestFullscreen()),
        clip: (edge) => send(CLIP_EDGE, edge),
        save: () => void save({ videoId, title, href }),
        toggleSheet: () => document.getElementById('page:player-settings')?.click(),
      });
    };
    const following = new AbortController();
    const { signal } = following;
    listen(PLAYER_SEEK, seek, { signal });
    listen(PLAYER_MADE, () => controller.current?.withPlayer((ready) => ready.pauseVideo()), {
      signal,
    });
    document.addEventListener('keydown', press, { signal });
    send(PLAYER_LABEL);
    if (arrival.isAsked) {
      // Presses nothing where a player is there already.
      box.querySelector<HTMLButtonElement>(PLAY_BUTTON)?.click();
      if (location.search) send(PANEL_SHOW, 'panel:transcript');
    }
    return () => {
      observer.disconnect();
      stopKeeping();
      controller.current?.detach();
      controller.current = undefined;
      followed.current = null;
      playback.reset();
      following.abort();
    };
  }, [videoId, title, href]);

  // While the page is still there: a frame that has left the document would load again.
  useLayoutEffect(
    () => () => {
      const frame = followed.current;
      if (!frame || !controller.current) return;
      if (carryOn({ videoId, title, href: page.current }, frame, controller.current))
        controller.current = undefined;
    },
    [videoId, title, href],
  );

  const retry = (isPlain: boolean) => {
    playback.reset();
    button().click();
    const frame = host().querySelector('iframe');
    // This player reports nothing, so nothing could remove it again.
    if (isPlain && frame) dataOf<PlayerFrameData>(frame).plain = '';
  };
  const focus = () => followed.current?.focus();
  const replay = () => {
    controller.current?.seek({ start: part?.from ?? 0, end: part?.to ?? undefined });
    focus();
  };
  const goOn = () => {
    controller.current?.goOn();
    focus();
  };
  const goToNext = () => {
    if (!next) return;
    playOnArrival(next.videoId);
    router.push(next.href);
  };
  return (
    <div ref={root} className="contents">
      <PlayerNotices
        videoId={videoId}
        next={next}
        partEnd={part?.to ?? null}
        onRetry={retry}
        onReplay={replay}
        onGoOn={goOn}
        onNext={goToNext}
      />
    </div>
  );
}
