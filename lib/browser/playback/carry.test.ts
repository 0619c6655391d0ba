// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

import { isolatePages } from '@/lib/browser/early/page.fixture';

import { arrive, playFrom, playOnArrival } from './carry';

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
  expect(arrive(video.videoId, host())).toBe(true);
  expect(host().firstChild).toBe(frame);
  expect(dock().firstChild).toBeNull();
  expect(arrive(video.videoId, host())).toBe(false);
});

test('another page than the one that was asked for gets no player, and none is left', () => {
  carries(true);
  playFrom(video, {});
  expect(arrive('aaaaaaaaaaa', host())).toBe(false);
  expect([host().firstChild, dock().firstChild]).toEqual([null, null]);
});

test('where frames cannot be moved, the page that comes plays by itself', () => {
  carries(false);
  playFrom(video, {});
  expect(dock().firstChild).toBeNull();
  expect(arrive(video.videoId, host())).toBe(true);
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
  expect(arrive(video.videoId, host())).toBe(true);
});
