/** Follows and controls one YouTube player: its state goes into the store, commands come from the page. */
import { dataOf, type Part, type PlayerFrameData } from '@/lib/browser/early/contract';

import { type Fault, IDLE, playback, type Reported } from './store';
import { loadYouTubeApi, PlayerState, TIMEOUT, type YouTubePlayer } from './youtube-api';

/** YouTube's codes: https://developers.google.com/youtube/iframe_api_reference#onError */
const FAULTS: Record<number, Fault> = {
  2: 'invalid',
  5: 'html5',
  100: 'gone',
  101: 'refused',
  150: 'refused',
  153: 'referrer',
};

/** Milliseconds between two checks of the time. */
const TICK = 250;
/** Milliseconds between two saves of the position. */
const NOTE = 5000;

export type Controller = {
  toggle: () => void;
  /** @param part in seconds; stops at its end, if it has one */
  seek: (part: Part) => void;
  moveBy: (seconds: number) => void;
  /** @param share of the whole video, from 0 to 1 */
  jump: (share: number) => void;
  changeRate: (by: number) => void;
  toggleMute: () => void;
  /** Plays another video in the same frame. @returns whether the player was ready for that */
  load: (videoId: string) => boolean;
  /** Does what needs YouTube's own player, if it is ready. */
  withPlayer: (act: (ready: YouTubePlayer) => void) => void;
  /** Continues past the end of a clip. */
  goOn: () => void;
  /** Its page is left: from here on the store says nothing of it. */
  leave: () => void;
  /** Its page is back, and so is its state. */
  join: () => void;
  detach: () => void;
};

type Options = {
  /** The second at which a clip ends. */
  end?: number;
  /** Called every few seconds with the position in the video and its length, in seconds. */
  onPosition: (at: number, of: number) => void;
  /** Whether other videos follow in the same frame: it stays when one of them fails. */
  isFeed?: boolean;
  /** The player has gone; called after the fault is in the store. */
  onFault: () => void;
};

/** @param frame made by `early/play.ts`; its address has `enablejsapi` */
export function attachPlayer(frame: HTMLIFrameElement, options: Options): Controller {
  let player: YouTubePlayer | undefined;
  let isReady = false;
  let end = options.end;
  let ticker: ReturnType<typeof setInterval> | undefined;
  let noted = 0;
  let isOver = false;
  let isHere = true;
  let state: Reported = IDLE;
  const tell = (change: Partial<Reported>) => {
    state = { ...state, ...change };
    if (isHere) playback.set(change);
  };
  tell({ phase: 'starting', fault: null });
  const data = dataOf<PlayerFrameData>(frame);
  data.alive = '';

  const note = () => {
    noted = Date.now();
    const of = player?.getDuration() ?? 0;
    if (of > 0) options.onPosition(player!.getCurrentTime(), of);
  };
  const fail = (fault: Fault, isOfVideo = false) => {
    if (isOver) return;
    if (isOfVideo && options.isFeed) stop();
    else detach();
    tell({ phase: 'fault', fault: navigator.onLine ? fault : 'offline' });
    if (isOver) options.onFault();
  };
  const tick = () => {
    const time = player!.getCurrentTime();
    if (time !== state.time) tell({ time });
    if (end !== undefined && time >= end) {
      player!.pauseVideo();
      tell({ phase: 'clip-end' });
      note();
      stop();
    } else if (Date.now() - noted >= NOTE) note();
  };
  const stop = () => {
    clearInterval(ticker);
    ticker = undefined;
  };
  const onStateChange = ({ data }: { data: number }) => {
    if (isOver) return;
    if (data === PlayerState.playing) {
      tell({ phase: 'playing' });
      ticker ??= setInterval(tick, TICK);
    } else if (data === PlayerState.paused && state.phase !== 'clip-end') {
      stop();
      tell({ phase: 'paused', time: player!.getCurrentTime() });
      note();
    } else if (data === PlayerState.ended) {
      stop();
      note();
      tell({
        phase: end === undefined ? 'ended' : 'clip-end',
        time: player!.getCurrentTime(),
      });
    }
  };
  const onReady = () => {
    isReady = true;
    clearTimeout(deadline);
  };
  const deadline = setTimeout(() => fail('silent'), TIMEOUT);
  loadYouTubeApi().then(
    ({ Player }) => {
      if (isOver) return;
      player = new Player(frame, {
        events: {
          onReady,
          onStateChange,
          onPlaybackRateChange: ({ data }) => tell({ rate: data }),
          onError: ({ data }) => {
            if (options.isFeed) onReady();
            fail(FAULTS[data] ?? 'html5', true);
          },
        },
      });
    },
    () => fail('blocked'),
  );

  const withPlayer = (act: (ready: YouTubePlayer) => void) => {
    if (player && isReady && !isOver) act(player);
  };
  const seekTo = (seconds: number) =>
    withPlayer((ready) => {
      const time = Math.max(0, seconds);
      ready.seekTo(time, true);
      ready.playVideo();
      tell({ time });
    });
  const detach = () => {
    if (isReady && !isOver) note();
    isOver = true;
    clearTimeout(deadline);
    stop();
    delete data.alive;
  };
  return {
    toggle: () =>
      withPlayer((ready) => (state.phase === 'playing' ? ready.pauseVideo() : ready.playVideo())),
    seek: (part) => {
      end = part.end;
      seekTo(part.start ?? 0);
    },
    moveBy: (seconds) => withPlayer((ready) => seekTo(ready.getCurrentTime() + seconds)),
    jump: (share) => withPlayer((ready) => seekTo(ready.getDuration() * share)),
    changeRate: (by) =>
      withPlayer((ready) =>
        ready.setPlaybackRate(Math.min(2, Math.max(0.25, ready.getPlaybackRate() + by))),
      ),
    toggleMute: () => withPlayer((ready) => (ready.isMuted() ? ready.unMute() : ready.mute())),
    load: (videoId) => {
      if (!isReady || isOver) return false;
      note();
      stop();
      end = undefined;
      tell({ phase: 'starting', fault: null, time: 0 });
      player!.loadVideoById(videoId);
      return true;
    },
    withPlayer,
    goOn: () => {
      const from = end;
      end = undefined;
      if (from !== undefined) seekTo(from);
    },
    leave: () => {
      isHere = false;
    },
    join: () => {
      isHere = true;
      playback.set(state);
    },
    detach,
  };
}
