/** Single-key shortcuts of the player, as on YouTube. Used by `components/player/playback.tsx`. */
import { isComposing } from '@/lib/browser/early/keys';

import type { Controller } from './controller';

/** Seconds to move by with j and l, and with the arrows. */
const FAR = 10;
const NEAR = 5;

export type Page = {
  controller: () => Controller | undefined;
  /** Starts the player; a key counts as a user gesture, just like a click. */
  play: () => void;
  toggleFullscreen: () => void;
  toggleSheet: () => void;
  /** Saves the video on this device, or takes it out again. */
  save: () => void;
  /** The current moment starts or ends a clip. */
  clip: (edge: 'start' | 'end') => void;
};

/** Does what a key means. @returns whether it meant anything */
export function pressKey(event: KeyboardEvent, page: Page): boolean {
  const { key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  if (isComposing(event)) return false;
  const target = event.target as HTMLElement;
  if (target.closest('input, textarea, select, [contenteditable], dialog')) return false;
  // If the key does something of its own there, that comes first.
  if (key === ' ' && target.closest('a, button, summary, [tabindex="0"]')) return false;
  if (key.startsWith('Arrow') && target.closest('summary, [tabindex="0"], [role]')) return false;
  const controller = page.controller();
  if (key === '?') page.toggleSheet();
  else if (key === 's') {
    if (!event.repeat) page.save();
  } else if (key === 'k' && !controller) page.play();
  else if (!controller) return false;
  else if (key === 'k' || key === ' ') controller.toggle();
  else if (key === 'j') controller.moveBy(-FAR);
  else if (key === 'l') controller.moveBy(FAR);
  else if (key === 'ArrowLeft') controller.moveBy(-NEAR);
  else if (key === 'ArrowRight') controller.moveBy(NEAR);
  else if (/^\d$/u.test(key)) controller.jump(Number(key) / 10);
  else if (key === 'm') controller.toggleMute();
  else if (key === 'f') page.toggleFullscreen();
  else if (key === 'i') page.clip('start');
  else if (key === 'o') page.clip('end');
  else if (key === '<') controller.changeRate(-0.25);
  else if (key === '>') controller.changeRate(0.25);
  else return false;
  event.preventDefault();
  return true;
}
