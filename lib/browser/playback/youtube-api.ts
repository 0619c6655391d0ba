/** YouTube's IFrame API, as far as we use it: https://developers.google.com/youtube/iframe_api_reference */
import { keep } from '@/lib/model/keep';

export type YouTubePlayer = {
  playVideo: () => void;
  pauseVideo: () => void;
  seekTo: (seconds: number, allowSeekAhead: boolean) => void;
  getCurrentTime: () => number;
  getDuration: () => number;
  getPlaybackRate: () => number;
  setPlaybackRate: (rate: number) => void;
  isMuted: () => boolean;
  mute: () => void;
  unMute: () => void;
  /** Plays another video in the same frame. */
  loadVideoById: (videoId: string) => void;
  getPlayerState: () => number;
};

/** The values of `YT.PlayerState`. */
export const PlayerState = { ended: 0, playing: 1, paused: 2, buffering: 3 } as const;

type Events = {
  onReady: () => void;
  onStateChange: (event: { data: number }) => void;
  onPlaybackRateChange: (event: { data: number }) => void;
  onError: (event: { data: number }) => void;
};

export type YouTubeApi = {
  Player: new (frame: HTMLIFrameElement, options: { events: Events }) => YouTubePlayer;
};

declare global {
  interface Window {
    YT?: YouTubeApi & { loaded?: number };
    onYouTubeIframeAPIReady?: () => void;
  }
}

const SOURCE = 'https://www.youtube.com/iframe_api';
/** Milliseconds after which the API or a player counts as missing. */
export const TIMEOUT = 8000;

/** Loads the API once per page. @throws if it is blocked or too slow */
export const loadYouTubeApi = keep(load);

function load(): Promise<YouTubeApi> {
  return new Promise((resolve, reject) => {
    if (window.YT?.Player) return resolve(window.YT);
    const script = document.createElement('script');
    const fail = () => {
      script.remove();
      reject(new Error('the IFrame API did not load'));
    };
    const timer = setTimeout(fail, TIMEOUT);
    window.onYouTubeIframeAPIReady = () => {
      clearTimeout(timer);
      resolve(window.YT!);
    };
    script.onerror = () => {
      clearTimeout(timer);
      fail();
    };
    script.src = SOURCE;
    document.head.append(script);
  });
}
