/** Follows and controls one YouTube player: its state goes into the store, commands come from the page. */
import { dataOf, type Part, type PlayerFrameData } from '@/lib/browser/early/contract';

import { type Fault, playback } from './store';
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
  /** Continues past the end of a clip. */
  goOn: () => void;
  detach: () => void;
};

type Options = {
  /** The second at which a clip ends. */
  end?: number;
  /** Called every few seconds with the position in the video and its length, in seconds. */
  onPosition: (at: number, of: number) => void;
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
  playback.set({ phase: 'starting', fault: null });
  const data = dataOf<PlayerFrameData>(frame);
  data.alive = '';

  const note = () => {
    noted = Date.now();
    const of = player?.getDuration() ?? 0;
    if (of > 0) options.onPosition(player!.getCurrentTime(), of);
  };
  const fail = (fault: Fault) => {
    if (isOver) return;
    detach();
    playback.set({ phase: 'fault', fault: navigator.onLine ? fault : 'offline' });
    options.onFault();
  };
  const tick = () => {
    const time = player!.getCurrentTime();
    if (time !== playback.get().time) playback.set({ time });
    if (end !== undefined && time >= end) {
      player!.pauseVideo();
      playback.set({ phase: 'clip-end' });
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
      playback.set({ phase: 'playing' });
      ticker ??= setInterval(tick, TICK);
    } else if (data === PlayerState.paused && playback.get().phase !== 'clip-end') {
      stop();
      playback.set({ phase: 'paused', time: player!.getCurrentTime() });
      note();
    } else if (data === PlayerState.ended) {
      stop();
      note();
      playback.set({
        phase: end === undefined ? 'ended' : 'clip-end',
        time: player!.getCurrentTime(),
      });
    }
  };
  const deadline = setTimeout(() => fail('silent'), TIMEOUT);
  loadYouTubeApi().then(
    ({ Player }) => {
      if (isOver) return;
      player = new Player(frame, {
        events: {
          onReady: () => {
            isReady = true;
            clearTimeout(deadline);
          },
          onStateChange,
          onPlaybackRateChange: ({ data }) => playback.set({ rate: data }),
          onError: ({ data }) => fail(FAULTS[data] ?? 'html5'),
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
      playback.set({ time });
    });
  const detach = () => {
    isOver = true;
    clearTimeout(deadline);
    stop();
    delete data.alive;
  };
  return {
    toggle: () =>
      withPlayer((ready) =>
        playback.get().phase === 'playing' ? ready.pauseVideo() : ready.playVideo(),
      ),
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
    goOn: () => {
      const from = end;
      end = undefined;
      if (from !== undefined) seekTo(from);
    },
    detach,
  };
}
