import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { standIn } from './api.fixture';
import { attachPlayer, type Controller } from './controller';
import { playback } from './store';
import { PlayerState, TIMEOUT, type YouTubeApi } from './youtube-api';

type Events = ConstructorParameters<YouTubeApi['Player']>[1]['events'];

/** A YouTube player that does what it is told. */
class StandIn {
  time = 0;
  duration = 600;
  rate = 1;
  muted = false;
  calls: string[] = [];
  constructor(
    public frame: HTMLIFrameElement,
    public options: { events: Events },
  ) {}
  say(data: number) {
    this.options.events.onStateChange({ data });
  }
  playVideo = () => void this.calls.push('play');
  pauseVideo = () => void this.calls.push('pause');
  seekTo = (seconds: number) => {
    this.time = seconds;
    this.calls.push(`seek ${seconds}`);
  };
  getCurrentTime = () => this.time;
  getDuration = () => this.duration;
  getPlaybackRate = () => this.rate;
  setPlaybackRate = (rate: number) => (this.rate = rate);
  isMuted = () => this.muted;
  mute = () => (this.muted = true);
  unMute = () => (this.muted = false);
}

let player: StandIn;
let frame: HTMLIFrameElement;
let controller: Controller;
const noted: [number, number][] = [];
const onFault = vi.fn();

/** @param end the second at which a clip ends */
async function attach(end?: number): Promise<void> {
  frame = document.createElement('iframe');
  controller = attachPlayer(frame, {
    end,
    onPosition: (at, of) => noted.push([at, of]),
    onFault,
  });
  await vi.advanceTimersByTimeAsync(0);
}

/** Makes the player ready and playing. */
async function play(end?: number): Promise<void> {
  await attach(end);
  player.options.events.onReady();
  player.say(PlayerState.playing);
}

async function moveTo(time: number): Promise<void> {
  player.time = time;
  await vi.advanceTimersByTimeAsync(250);
}

beforeEach(() => {
  vi.useFakeTimers();
  standIn(StandIn, (made) => (player = made));
  noted.length = 0;
  onFault.mockClear();
});
afterEach(() => {
  controller.detach();
  playback.reset();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('the store says what the player does', async () => {
  await attach();
  expect(playback.get()).toMatchObject({ phase: 'starting', fault: null, time: 0, rate: 1 });
  expect(frame.dataset.alive).toBe('');
  player.options.events.onReady();
  player.say(PlayerState.playing);
  await moveTo(10);
  expect(playback.get()).toMatchObject({ phase: 'playing', time: 10 });
  player.options.events.onPlaybackRateChange({ data: 1.5 });
  player.time = 11;
  player.say(PlayerState.paused);
  expect(playback.get()).toMatchObject({ phase: 'paused', time: 11, rate: 1.5 });
  await moveTo(12);
  expect(playback.get().time).toBe(11);
  player.say(PlayerState.ended);
  expect(playback.get().phase).toBe('ended');
});

test('the position is saved every five seconds, on pause and at the end', async () => {
  await play();
  await moveTo(1);
  expect(noted).toEqual([[1, 600]]);
  await vi.advanceTimersByTimeAsync(4750);
  expect(noted).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(250);
  expect(noted).toHaveLength(2);
  player.say(PlayerState.paused);
  player.say(PlayerState.ended);
  expect(noted).toHaveLength(4);
  player.duration = 0;
  player.say(PlayerState.ended);
  expect(noted).toHaveLength(4);
});

test('a clip stops at its end, and continues past it when asked', async () => {
  await play(140);
  await moveTo(139.9);
  expect(playback.get().phase).toBe('playing');
  await moveTo(140);
  player.say(PlayerState.paused);
  expect(playback.get().phase).toBe('clip-end');
  expect(noted.at(-1)).toEqual([140, 600]);
  controller.goOn();
  expect(player.calls).toEqual(['pause', 'seek 140', 'play']);
  player.say(PlayerState.playing);
  await moveTo(200);
  expect(playback.get().phase).toBe('playing');
  controller.goOn();
  expect(player.calls).toHaveLength(3);
});

test('a clip that ends with its video does not continue', async () => {
  await play(601);
  player.say(PlayerState.ended);
  expect(playback.get().phase).toBe('clip-end');
});

test('seeking plays, and replaces the end of the clip', async () => {
  await play(140);
  controller.seek({ start: 200, end: 210 });
  expect(player.calls).toEqual(['seek 200', 'play']);
  expect(playback.get().time).toBe(200);
  await moveTo(211);
  expect(playback.get().phase).toBe('clip-end');
  controller.seek({});
  player.say(PlayerState.playing);
  await moveTo(300);
  expect([player.calls.at(-2), playback.get().phase]).toEqual(['seek 0', 'playing']);
});

test('key commands reach the player, within its bounds', async () => {
  await play();
  controller.toggle();
  player.say(PlayerState.paused);
  controller.toggle();
  player.time = 5;
  controller.moveBy(-10);
  controller.moveBy(30);
  controller.jump(0.5);
  expect(player.calls.filter((call) => call !== 'play')).toEqual([
    'pause',
    'seek 0',
    'seek 30',
    'seek 300',
  ]);
  for (let n = 0; n < 6; n += 1) controller.changeRate(0.25);
  expect(player.rate).toBe(2);
  for (let n = 0; n < 9; n += 1) controller.changeRate(-0.25);
  expect(player.rate).toBe(0.25);
  controller.toggleMute();
  expect(player.muted).toBe(true);
  controller.toggleMute();
  expect(player.muted).toBe(false);
});

test('before the player is ready a command does nothing', async () => {
  await attach();
  controller.toggle();
  controller.seek({ start: 5 });
  expect(player.calls).toEqual([]);
});

test.each([
  [2, 'invalid'],
  [5, 'html5'],
  [100, 'gone'],
  [101, 'refused'],
  [150, 'refused'],
  [153, 'referrer'],
  [999, 'html5'],
])('YouTube’s error %i is the fault “%s”, reported once', async (data, fault) => {
  await attach();
  player.options.events.onError({ data });
  player.options.events.onError({ data });
  expect(playback.get()).toMatchObject({ phase: 'fault', fault });
  expect(onFault).toHaveBeenCalledTimes(1);
  expect(frame.dataset.alive).toBeUndefined();
});

test('a player that does not respond in time is a fault, one that does is not', async () => {
  await attach();
  await vi.advanceTimersByTimeAsync(TIMEOUT - 1);
  expect(playback.get().phase).toBe('starting');
  await vi.advanceTimersByTimeAsync(1);
  expect(playback.get()).toMatchObject({ phase: 'fault', fault: 'silent' });
  playback.reset();
  await play();
  await vi.advanceTimersByTimeAsync(TIMEOUT);
  expect(playback.get().phase).toBe('playing');
});

test('without a connection, every fault is “offline”', async () => {
  await attach();
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  player.options.events.onError({ data: 5 });
  expect(playback.get().fault).toBe('offline');
});

test('once detached, it says nothing more', async () => {
  await play();
  controller.detach();
  playback.reset();
  player.say(PlayerState.paused);
  player.options.events.onError({ data: 5 });
  await moveTo(10);
  expect(playback.get()).toMatchObject({ phase: 'idle', time: 0 });
  expect(frame.dataset.alive).toBeUndefined();
});
