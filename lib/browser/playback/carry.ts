/**
 * A player outside its page. One is on its way to a page: a click that asks for a video there is consent to play it, and
 * phones only let a frame play that was made within the click. One goes on when its page is left, in a corner. Both are in
 * a dock of the layout, and `moveBefore` moves them without loading them again.
 */
import { useSyncExternalStore } from 'react';

import { DOCK_ID, type Part } from '@/lib/browser/early/contract';
import { makeFrame } from '@/lib/browser/early/frame';
import type { NextVideo } from '@/lib/model/video';

import type { Controller } from './controller';
import { playback } from './store';

/** The video in the corner. */
export type Carried = { videoId: string; title: string; href: string };

type Going = { video: Carried; frame: HTMLIFrameElement; controller: Controller };

/** Of a window with room for a player in its corner, in pixels. */
const LEAST_HEIGHT = 480;

/** What a page finds when it arrives. */
export type Arrival = {
  /** Whether its video shall play. */
  isAsked: boolean;
  /** Of the player that has moved in, if it was followed before. */
  controller?: Controller;
};

let asked: { videoId: string; part?: Part } | undefined;
let going: Going | undefined;
const listeners = new Set<() => void>();

/** The page of this video plays it by itself, if it comes next. */
export function playOnArrival(videoId: string): void {
  asked = { videoId };
}

/** The same, with its player made at once where it can be carried over. */
export function playFrom({ videoId, title }: Pick<NextVideo, 'videoId' | 'title'>, part: Part) {
  asked = { videoId, part };
  if (going?.video.videoId === videoId) return;
  endCarried();
  if (navigator.onLine) movableDock()?.replaceChildren(makeFrame(videoId, title, part));
}

/**
 * Asked once by the player of each page.
 * @param host gets the frame that was made for this video, or that goes on with it
 */
export function arrive(videoId: string, host: HTMLElement): Arrival {
  const isAsked = asked?.videoId === videoId;
  const part = isAsked ? asked?.part : undefined;
  asked = undefined;
  if (going?.video.videoId === videoId) {
    const { frame, controller } = going;
    host.moveBefore(frame, null);
    setGoing(undefined);
    controller.join();
    if (part) controller.seek(part);
    return { isAsked, controller };
  }
  if (going) return { isAsked };
  const frame = movableDock()?.querySelector('iframe');
  if (frame && isAsked) {
    host.moveBefore(frame, null);
    frame.focus();
  }
  movableDock()?.replaceChildren();
  return { isAsked };
}

/** Lets a player that was started go on while its page is left. @returns whether it does */
export function carryOn(video: Carried, frame: HTMLIFrameElement, controller: Controller): boolean {
  const dock = movableDock();
  const { phase } = playback.get();
  if (!dock || (phase !== 'playing' && phase !== 'starting')) return false;
  // It would cover a low window, such as one zoomed to 400 %.
  if (innerHeight < LEAST_HEIGHT) return false;
  dock.moveBefore(frame, null);
  controller.leave();
  setGoing({ video, frame, controller });
  return true;
}

/** Ends the player in the corner. */
export function endCarried(): void {
  if (!going) return;
  going.controller.detach();
  going.frame.remove();
  setGoing(undefined);
}

/** The video in the corner; undefined if there is none. */
export function useCarried(): Carried | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => going?.video,
    () => undefined,
  );
}

function setGoing(next: Going | undefined) {
  going = next;
  for (const listener of [...listeners]) listener();
}

/** Nothing where moving a frame would load it again: before Chromium 133 and Firefox 144. */
function movableDock(): HTMLElement | undefined {
  const dock = document.getElementById(DOCK_ID);
  return dock && 'moveBefore' in dock ? dock : undefined;
}
