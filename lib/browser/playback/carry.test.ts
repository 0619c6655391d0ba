import { beforeEach, expect, test, vi } from 'vitest';

import { isolatePages } from '@/lib/browser/early/page.fixture';

import { arrive, carryOn, endCarried, playFrom, playOnArrival } from './carry';
import type { Controller } from './controller';
import { playback } from './store';

isolatePages();

const video = { videoId: 'dQw4w9WgXcQ', title: 'Flow' };
const dock = () => document.getElementById('page:dock')!;
const host = () => document.querySelector<HTMLElement>('.player-host')!;

function carries(canMove: boolean) {
  const boxes = [dock(), host()] as { moveBefore?: unknown }[];
  for (const box of boxes) {
    if (canMove)
      box.moveBefore = function moveBefore(this: HTMLElement, node: Node) {
        this.append(node);
      };
    else delete box.moveBefore;
  }
}

beforeEach(() => {
  document.body.innerHTML = '<div id="page:dock"></div><div class="player-host"></div>';
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
  arrive('', host());
});

test('the player is made within the press and moves into the page that comes', () => {
  carries(true);
  playFrom(video, { start: 95 });
  const frame = dock().querySelector('iframe')!;
  expect(frame.src).toMatch(/\/embed\/dQw4w9WgXcQ\?.*&start=95$/u);
  expect(arrive(video.videoId, host()).isAsked).toBe(true);
  expect(host().firstChild).toBe(frame);
  expect(dock().firstChild).toBeNull();
  expect(arrive(video.videoId, host()).isAsked).toBe(false);
});

test('another page than the one that was asked for gets no player, and none is left', () => {
  carries(true);
  playFrom(video, {});
  expect(arrive('aaaaaaaaaaa', host()).isAsked).toBe(false);
  expect([host().firstChild, dock().firstChild]).toEqual([null, null]);
});

test('where frames cannot be moved, the page that comes plays by itself', () => {
  carries(false);
  playFrom(video, {});
  expect(dock().firstChild).toBeNull();
  expect(arrive(video.videoId, host()).isAsked).toBe(true);
});

test('without a connection no player is made', () => {
  carries(true);
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  playFrom(video, {});
  expect(dock().firstChild).toBeNull();
});

test('what plays next by itself has no player before its page', () => {
  carries(true);
  playOnArrival(video.videoId);
  expect(dock().firstChild).toBeNull();
  expect(arrive(video.videoId, host()).isAsked).toBe(true);
});

/** A player that plays on a page, and what its controller was told. */
function playing() {
  host().replaceChildren(document.createElement('iframe'));
  playback.set({ phase: 'playing' });
  const told: string[] = [];
  const controller = {
    leave: () => told.push('leave'),
    join: () => told.push('join'),
    detach: () => told.push('detach'),
    seek: () => told.push('seek'),
  } as unknown as Controller;
  const frame = host().querySelector('iframe')!;
  const own = { ...video, href: '/resources/videos/flow' };
  return { told, controller, frame, leave: () => carryOn(own, frame, controller) };
}

test('a player goes on in the dock, and is the same when its page is back', () => {
  carries(true);
  const { told, controller, frame, leave } = playing();
  expect(leave()).toBe(true);
  expect(dock().firstChild).toBe(frame);
  expect(arrive('aaaaaaaaaaa', host())).toEqual({ isAsked: false });
  expect(dock().firstChild).toBe(frame);
  expect(arrive(video.videoId, host())).toEqual({ isAsked: false, controller });
  expect(host().firstChild).toBe(frame);
  expect(told).toEqual(['leave', 'join']);
});

test('a moment of the video in the dock is gone to, in the same player', () => {
  carries(true);
  const { told, frame, leave } = playing();
  leave();
  playFrom(video, { start: 5 });
  expect(dock().firstChild).toBe(frame);
  expect(arrive(video.videoId, host()).isAsked).toBe(true);
  expect(told).toEqual(['leave', 'join', 'seek']);
});

test('it ends when it is closed or another video is asked for', () => {
  carries(true);
  const first = playing();
  first.leave();
  endCarried();
  expect([dock().firstChild, first.told.at(-1)]).toEqual([null, 'detach']);
  const second = playing();
  second.leave();
  playFrom({ videoId: 'aaaaaaaaaaa', title: 'Other' }, {});
  expect(second.told.at(-1)).toBe('detach');
  expect(dock().querySelectorAll('iframe')).toHaveLength(1);
});

test('what is paused, or cannot be moved, stays behind', () => {
  carries(false);
  expect(playing().leave()).toBe(false);
  carries(true);
  const { leave } = playing();
  playback.set({ phase: 'paused' });
  expect(leave()).toBe(false);
});
