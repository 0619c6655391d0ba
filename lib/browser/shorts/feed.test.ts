import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { standIn } from '@/lib/browser/playback/api.fixture';
import { playback } from '@/lib/browser/playback/store';
import { PlayerState, type YouTubeApi } from '@/lib/browser/playback/youtube-api';

import { driveFeed, type FeedView, MOMENT } from './feed';

type Events = ConstructorParameters<YouTubeApi['Player']>[1]['events'];

/** A YouTube player that does what it is told. */
class StandIn {
  state = -1;
  time = 0;
  calls: string[] = [];
  constructor(
    public frame: HTMLIFrameElement,
    public options: { events: Events },
  ) {}
  say(data: number) {
    this.state = data;
    this.options.events.onStateChange({ data });
  }
  playVideo = () => void this.calls.push('play');
  pauseVideo = () => void this.calls.push('pause');
  loadVideoById = (id: string) => {
    this.state = -1;
    this.calls.push(`load ${id}`);
  };
  getPlayerState = () => this.state;
  getCurrentTime = () => this.time;
  getDuration = () => 30;
  mute = () => void this.calls.push('mute');
  unMute = () => void this.calls.push('unmute');
}

const SHORTS = ['aaaaaaaaaaa', 'bbbbbbbbbbb', 'ccccccccccc'].map((videoId) => ({
  videoId,
  title: `About ${videoId}`,
  href: `/resources/videos/${videoId}`,
}));

let player: StandIn;
let view: FeedView | undefined;
let feed: ReturnType<typeof driveFeed>;
const host = () => document.querySelector<HTMLElement>('.player-host')!;
const settle = () => vi.advanceTimersByTimeAsync(20);

/** What `early/play.ts` does. */
async function press(videoId: string): Promise<void> {
  const frame = document.createElement('iframe');
  // It cannot load anything here, and would report that.
  frame.setAttribute('srcdoc', '');
  Object.defineProperty(frame, 'src', {
    value: `https://youtube.test/embed/${videoId}?autoplay=1`,
  });
  host().replaceChildren(frame);
  await settle();
}

async function start(): Promise<void> {
  await press('aaaaaaaaaaa');
  player.options.events.onReady();
  player.say(PlayerState.playing);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  standIn(StandIn, (made) => (player = made));
  document.body.innerHTML = '<div id="feed"><div class="player-host"></div></div>';
  view = undefined;
  feed = driveFeed(document.getElementById('feed')!, SHORTS, 0, (next) => (view = next));
});
afterEach(() => {
  feed.end();
  localStorage.clear();
  vi.useRealTimers();
  delete window.YT;
});

test('nothing plays before the first press', async () => {
  feed.snap(1);
  await settle();
  expect(view).toBeUndefined();
  expect(host().childElementCount).toBe(0);
});

test('after it, the short that is snapped to plays in the same frame', async () => {
  await start();
  const frame = host().firstChild;
  feed.snap(1);
  expect(player.calls).toEqual(['load bbbbbbbbbbb']);
  expect(view).toMatchObject({ at: 1, isShown: false });
  player.say(PlayerState.playing);
  expect(view).toMatchObject({ at: 1, isShown: true, isMuted: false });
  expect(host().firstChild).toBe(frame);
  expect((frame as HTMLIFrameElement).title).toBe('About bbbbbbbbbbb');
});

test('whoever scrolls on before the player is ready gets the short in view once it is', async () => {
  await press('aaaaaaaaaaa');
  feed.snap(2);
  expect(player.calls).toEqual([]);
  player.options.events.onReady();
  player.say(PlayerState.playing);
  expect(player.calls).toEqual(['load ccccccccccc']);
});

test('the end pauses it, and back plays it on', async () => {
  await start();
  feed.snap(3);
  feed.snap(0);
  expect(player.calls).toEqual(['pause', 'play']);
});

test('each short keeps its own position', async () => {
  const kept = () => JSON.parse(localStorage.getItem('positions')!) as Record<string, object>;
  await start();
  player.time = 12;
  feed.snap(1);
  // Still the time of the first one.
  player.say(PlayerState.paused);
  const first = { at: 12, of: 30, href: '/resources/videos/aaaaaaaaaaa' };
  expect(kept()).toEqual({ aaaaaaaaaaa: expect.objectContaining(first) as object });
  player.say(PlayerState.playing);
  player.time = 5;
  player.say(PlayerState.paused);
  expect(kept()).toMatchObject({ aaaaaaaaaaa: first, bbbbbbbbbbb: { at: 5 } });
});

test('where the browser refuses sound it plays without, and Unmute brings it back', async () => {
  await start();
  feed.snap(1);
  await vi.advanceTimersByTimeAsync(MOMENT);
  expect(player.calls).toEqual(['load bbbbbbbbbbb', 'mute', 'play']);
  player.say(PlayerState.playing);
  expect(view).toMatchObject({ isMuted: true, isShown: true });
  feed.unmute();
  expect(player.calls.slice(3)).toEqual(['unmute', 'play']);
  expect(view).toMatchObject({ isMuted: false });
});

test('a slow connection is no refusal', async () => {
  await start();
  feed.snap(1);
  player.say(PlayerState.buffering);
  await vi.advanceTimersByTimeAsync(3 * MOMENT);
  expect(player.calls).toEqual(['load bbbbbbbbbbb']);
});

test('a video that is gone leaves the frame to the next one', async () => {
  await start();
  feed.snap(1);
  player.options.events.onError({ data: 100 });
  expect(playback.get()).toMatchObject({ phase: 'fault', fault: 'gone' });
  expect(host().childElementCount).toBe(1);
  feed.snap(2);
  expect(playback.get()).toMatchObject({ phase: 'starting', fault: null });
  expect(player.calls.at(-1)).toBe('load ccccccccccc');
});
