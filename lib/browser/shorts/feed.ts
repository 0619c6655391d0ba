/** One player for all shorts of the feed: it gets the video of the slide that the page has snapped to. */
import {
  dataOf,
  having,
  type PlayButtonData,
  type PlayerFrameData,
} from '@/lib/browser/early/contract';
import { attachPlayer, type Controller } from '@/lib/browser/playback/controller';
import { playback } from '@/lib/browser/playback/store';
import { PlayerState } from '@/lib/browser/playback/youtube-api';
import { savePosition } from '@/lib/browser/positions';

import { nextStart, NOT_STARTED, type Start, type StartEvent } from './start';

export type Short = { videoId: string; title: string; href: string };

/** What is seen of the player, and on which slide it is. */
export type FeedView = Start & { at: number };

/** Milliseconds within which a player begins to load a video, unless it is not allowed to. */
export const MOMENT = 2000;

/**
 * @param feed with the slides, their play buttons and the host, which gets a frame by the first press
 * @param first the slide in view; after the last short comes the end
 */
export function driveFeed(
  feed: HTMLElement,
  shorts: Short[],
  first: number,
  tell: (view: FeedView) => void,
) {
  const host = feed.querySelector<HTMLElement>('.player-host')!;
  let frame: HTMLIFrameElement | null = null;
  let controller: Controller | undefined;
  let wanted = first;
  /** The slide whose video the player has. */
  let at = first;
  let start = NOT_STARTED;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const advance = (event: StartEvent) => {
    const { step } = start;
    start = nextStart(start, event);
    clearTimeout(timer);
    if (start.step === 'waiting' || start.step === 'muted') timer = setTimeout(listen, MOMENT);
    if (start.step === 'muted' && step !== 'muted')
      controller?.withPlayer((player) => {
        player.mute();
        player.playVideo();
      });
    tell({ ...start, at });
  };
  /** A player that loads, or is not there yet, is given more time. */
  const listen = () => {
    let isRefused = false;
    controller?.withPlayer((player) => {
      isRefused = player.getPlayerState() !== PlayerState.buffering;
    });
    if (isRefused && playback.get().phase === 'starting') advance('refused');
    else timer = setTimeout(listen, MOMENT);
  };
  /** Plays what is in view. */
  const follow = () => {
    const short = shorts[wanted];
    if (!short) controller?.withPlayer((player) => player.pauseVideo());
    else if (wanted === at) controller?.withPlayer((player) => player.playVideo());
    else if (controller?.load(short.videoId)) {
      at = wanted;
      frame!.title = short.title;
      advance('loaded');
    }
  };
  const attach = () => {
    const found = host.querySelector('iframe');
    if (found === frame) return;
    controller?.detach();
    controller = undefined;
    frame = found;
    clearTimeout(timer);
    if (!frame) return;
    const { src } = frame;
    at = shorts.findIndex(({ videoId }) => src.includes(`/embed/${videoId}?`));
    if (dataOf<PlayerFrameData>(frame).plain !== undefined) return tell({ ...NOT_STARTED, at });
    controller = attachPlayer(frame, {
      isFeed: true,
      onPosition: (seconds, of) =>
        // Otherwise it is still the time of the video before.
        start.step === 'playing' && save(shorts[at]!, seconds, of),
      onFault: () => host.replaceChildren(),
    });
    // From within it, no key would lead on.
    if (document.activeElement === frame)
      document.getElementById(shorts[at]!.videoId)?.focus({ preventScroll: true });
    advance('made');
  };

  let phase = playback.get().phase;
  const unsubscribe = playback.subscribe(() => {
    if (playback.get().phase === phase) return;
    ({ phase } = playback.get());
    if (phase === 'playing') {
      advance('playing');
      if (wanted !== at) follow();
    } else if (phase === 'fault') clearTimeout(timer);
  });
  const observer = new MutationObserver(attach);
  observer.observe(host, { childList: true });
  attach();

  return {
    snap: (index: number) => {
      wanted = index;
      if (controller) return follow();
      host.replaceChildren();
      playback.reset();
    },
    unmute: () => {
      controller?.withPlayer((player) => {
        player.unMute();
        player.playVideo();
      });
      advance('unmuted');
    },
    replay: () => controller?.seek({ start: 0 }),
    /** @param isPlain without the IFrame API */
    retry: (isPlain: boolean) => {
      const short = shorts[wanted]!;
      if (controller?.load(short.videoId)) return advance('loaded');
      playback.reset();
      feed.querySelector<HTMLElement>(having<PlayButtonData>(`play="${short.videoId}"`))?.click();
      const made = host.querySelector('iframe');
      // This player reports nothing, so nothing could remove it again.
      if (isPlain && made) dataOf<PlayerFrameData>(made).plain = '';
    },
    end: () => {
      observer.disconnect();
      unsubscribe();
      clearTimeout(timer);
      controller?.detach();
      host.replaceChildren();
      playback.reset();
    },
  };
}

function save({ videoId, title, href }: Short, at: number, of: number) {
  savePosition(videoId, { at, of, on: Date.now(), title, href });
}
