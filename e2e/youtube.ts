/** A stand-in for YouTube: the document of a player and the IFrame API, as far as the site uses them. */
import { type BrowserContext, expect, type Page } from '@playwright/test';

export type Behaviour =
  | 'plays'
  /** The script of the API is blocked. */
  | 'blocked'
  /** The API loads, but the player never responds. */
  | 'silent'
  /** Only the first video may play with sound, as where each needs a press of its own. */
  | 'soundless'
  /** The code of an error that the player reports at once. */
  | { error: number };

export const PLAYER_DOCUMENT = `<!doctype html><title>Player</title><body style="background:#123;color:#fff;font:2rem sans-serif">Playing`;

/** Runs in the page in place of YouTube's script; `window.standIn` controls it. */
function api(behaviour: Behaviour, duration: number) {
  type Handlers = Record<string, (event: { data?: number }) => void>;
  class Player {
    state = -1;
    at = 0;
    rate = 1;
    muted = false;
    calls: string[] = [];
    constructor(
      public frame: HTMLIFrameElement,
      { events }: { events: Handlers },
    ) {
      Object.assign(window, { standIn: this });
      this.at = Number(new URL(frame.src).searchParams.get('start') ?? 0);
      const fire = (name: string, data?: number) => events[name]?.({ data });
      this.tell = (state: number) => {
        this.state = state;
        fire('onStateChange', state);
      };
      this.changeRate = (rate: number) => fire('onPlaybackRateChange', rate);
      if (behaviour === 'silent') return;
      setTimeout(() => {
        if (typeof behaviour === 'object') return fire('onError', behaviour.error);
        fire('onReady');
        this.tell(1);
      }, 20);
      this.begin = () => {
        if (typeof behaviour === 'object') return fire('onError', behaviour.error);
        if (behaviour !== 'soundless' || this.muted) this.tell(1);
      };
    }
    begin: () => void = () => {};
    tell: (state: number) => void;
    changeRate: (rate: number) => void;
    /** Sets the time, as if it had played on. */
    moveTo(seconds: number) {
      this.at = seconds;
      if (seconds >= duration) this.tell(0);
    }
    playVideo = () => this.tell(1);
    pauseVideo = () => this.tell(2);
    seekTo = (seconds: number) => {
      this.calls.push(`seek ${seconds}`);
      this.at = seconds;
    };
    loadVideoById = (id: string) => {
      this.calls.push(`load ${id}`);
      this.at = 0;
      this.tell(-1);
      setTimeout(() => this.begin(), 20);
    };
    getPlayerState = () => this.state;
    getCurrentTime = () => this.at;
    getDuration = () => duration;
    getPlaybackRate = () => this.rate;
    setPlaybackRate = (rate: number) => {
      this.rate = rate;
      this.changeRate(rate);
    };
    isMuted = () => this.muted;
    mute = () => (this.muted = true);
    unMute = () => (this.muted = false);
  }
  const page = window as unknown as { YT: object; onYouTubeIframeAPIReady?: () => void };
  page.YT = { Player };
  page.onYouTubeIframeAPIReady?.();
}

/**
 * The script of the IFrame API. tsx, unlike Playwright, wraps functions in a helper that the page does not have.
 * @param duration of every video, in seconds
 */
export function playerScript(behaviour: Behaviour, duration: number): string {
  return `globalThis.__name = (made) => made; (${api.toString()})(${JSON.stringify(behaviour)}, ${duration})`;
}

/** @param duration of every video, in seconds */
export async function standInForYouTube(
  context: BrowserContext,
  behaviour: Behaviour = 'plays',
  duration = 600,
): Promise<void> {
  const body = playerScript(behaviour, duration);
  await context.route('https://www.youtube.com/iframe_api', (route) =>
    behaviour === 'blocked'
      ? route.abort('blockedbyclient')
      : route.fulfill({ contentType: 'text/javascript', body }),
  );
  await context.route(/^https:\/\/www\.youtube(?:-nocookie)?\.com\/embed\//u, (route) =>
    route.fulfill({ contentType: 'text/html', body: PLAYER_DOCUMENT }),
  );
}

type StandIn = {
  state: number;
  at: number;
  rate: number;
  muted: boolean;
  calls: string[];
  moveTo: (seconds: number) => void;
};

/** The player of the page, once there is one. */
export function player(page: Page) {
  const ask = async <T>(read: (standIn: StandIn) => T): Promise<T> => {
    await page.waitForFunction(() => 'standIn' in window);
    return page.evaluate(
      ([source]) =>
        (0, eval)(`(${source})`)((window as unknown as { standIn: StandIn }).standIn) as T,
      [read.toString()],
    );
  };
  return {
    /** Waits until it has started to play. */
    moveTo: async (seconds: number) => {
      const isReady = () => {
        const { standIn } = window as unknown as { standIn?: StandIn };
        return standIn !== undefined && standIn.state !== -1;
      };
      await page.waitForFunction(isReady);
      await page.evaluate(
        (to) => (window as unknown as { standIn: StandIn }).standIn.moveTo(to),
        seconds,
      );
    },
    state: () => ask(({ state }) => state),
    time: () => ask(({ at }) => at),
    rate: () => ask(({ rate }) => rate),
    isMuted: () => ask(({ muted }) => muted),
    calls: () => ask(({ calls }) => calls),
  };
}

/** Expects the page to have handed the focus to the player; a frame of another site may take it later. */
export async function expectInPlayer(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
}
