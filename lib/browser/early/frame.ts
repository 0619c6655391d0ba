/** YouTube's player, as a frame that begins by itself. */
import { type Part, SETTINGS_KEY } from './contract';
import { readObject } from './storage';

/** Parameters: https://developers.google.com/youtube/player_parameters */
export function makeFrame(videoId: string, title: string, { start, end }: Part): HTMLIFrameElement {
  const { cookies } = readObject(SETTINGS_KEY) as { cookies?: unknown };
  const site = cookies === true ? 'youtube.com' : 'youtube-nocookie.com';
  const times = (start ? `&start=${start}` : '') + (end ? `&end=${end}` : '');
  const frame = document.createElement('iframe');
  frame.src = `https://www.${site}/embed/${videoId}?autoplay=1&playsinline=1&enablejsapi=1${times}`;
  frame.title = title;
  frame.allow = 'autoplay; fullscreen; picture-in-picture; encrypted-media';
  frame.allowFullscreen = true;
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  return frame;
}
