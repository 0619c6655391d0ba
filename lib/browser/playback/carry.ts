/**
 * A click that asks for a video on another page is consent to play it there. Phones only let a frame play that was made
 * within the click, so it is made in a dock of the layout and moved into the player of that page.
 */
import { DOCK_ID, type Part } from '@/lib/browser/early/contract';
import { makeFrame } from '@/lib/browser/early/frame';
import type { NextVideo } from '@/lib/model/video';

let asked: string | undefined;

/** The page of this video plays it by itself, if it comes next. */
export function playOnArrival(videoId: string): void {
  asked = videoId;
}

/** The same, with its player made at once where it can be carried over. */
export function playFrom({ videoId, title }: Pick<NextVideo, 'videoId' | 'title'>, part: Part) {
  playOnArrival(videoId);
  const dock = document.getElementById(DOCK_ID);
  // Without it, moving a frame would load it again: Chromium 133, Firefox 144.
  if (dock && 'moveBefore' in dock && navigator.onLine)
    dock.replaceChildren(makeFrame(videoId, title, part));
}

/**
 * Asked once by the player of that page.
 * @param host gets the frame that was made for this video
 * @returns whether the video shall play
 */
export function arrive(videoId: string, host: HTMLElement): boolean {
  const dock = document.getElementById(DOCK_ID);
  const frame = dock?.querySelector('iframe');
  const isAsked = asked === videoId;
  asked = undefined;
  if (frame && isAsked) {
    host.moveBefore(frame, null);
    frame.focus();
  }
  dock?.replaceChildren();
  return isAsked;
}
