/** Single keys for the player, those of YouTube. Asked by `components/player/playback.tsx`. */
import { isComposing } from '@/lib/browser/early/keys';

import type { Controller } from './controller';

/** Seconds that j and l, and the arrows, move by. */
const FAR = 10;
const NEAR = 5;

export type Page = {
  controller: () => Controller | undefined;
  /** Starts the player; a key is a sign of a person as a click is. */
  play: () => void;
  toggleFullscreen: () => void;
  toggleSheet: () => void;
};

/** Does what a key means and says whether it meant anything. */
export function pressKey(event: KeyboardEvent, page: Page): boolean {
  const { key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  if (isComposing(event)) return false;
  const target = event.target as HTMLElement;
  if (target.closest('input, textarea, select, [contenteditable], dialog')) return false;
  // Where the key does something of its own, that comes first.
  if (key === ' ' && target.closest('a, button, summary, [tabindex="0"]')) return false;
  if (key.startsWith('Arrow') && target.closest('summary, [tabindex="0"], [role]')) return false;
  const controller = page.controller();
  if (key === '?') page.toggleSheet();
  else if (key === 'k' && !controller) page.play();
  else if (!controller) return false;
  else if (key === 'k' || key === ' ') controller.toggle();
  else if (key === 'j') controller.moveBy(-FAR);
  else if (key === 'l') controller.moveBy(FAR);
  else if (key === 'ArrowLeft') controller.moveBy(-NEAR);
  else if (key === 'ArrowRight') controller.moveBy(NEAR);
  else if (/^\d$/u.test(key)) controller.jump(Number(key) / 10);
  else if (key === 'm') controller.toggleMute();
  else if (key === 'f') page.toggleFullscreen();
  else if (key === '<') controller.changeRate(-0.25);
  else if (key === '>') controller.changeRate(0.25);
  else return false;
  event.preventDefault();
  return true;
}
