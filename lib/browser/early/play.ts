/** Turns a click on a facade into YouTube's player. */
import {
  dataOf,
  type FeedData,
  having,
  listen,
  type Part,
  type PlayButtonData,
  PLAYER_ASK,
  PLAYER_MADE,
  PLAYER_SEEK,
  type PlayerFrameData,
  type PlayLabelData,
  send,
} from './contract';
import { makeFrame } from './frame';
import { mainButton, planOf } from './plan';

/**
 * Listens for clicks on `button[data-play]` and puts the player into the `.player-host` beside it.
 * The frame is created within the click itself: only then do phones start playing at the first tap.
 */
export function watchPlayButtons(): void {
  document.addEventListener('click', (event) => {
    const selector = `button${having<PlayButtonData>('play')}`;
    const button = (event.target as Element).closest<HTMLButtonElement>(selector);
    if (button && !hostOf(button)?.firstChild) start(button, planOf(button));
  });
  listen(PLAYER_ASK, askPlayer);
}

/** Moves a player that is connected already; otherwise starts one there. */
export function askPlayer(part: Part): void {
  const button = mainButton();
  if (!button) return;
  const isFollowed = hostOf(button)?.querySelector(having<PlayerFrameData>('alive'));
  if (isFollowed) send(PLAYER_SEEK, part);
  else start(button, part);
}

function hostOf(button: HTMLButtonElement) {
  const box = button.closest(having<FeedData>('feed')) ?? button.parentElement;
  return box?.querySelector('.player-host');
}

function start(button: HTMLButtonElement, part: Part): void {
  const host = hostOf(button);
  if (!host) return;
  const label = button.querySelector<HTMLElement>('.play-label');
  if (!navigator.onLine && label) {
    label.textContent = dataOf<PlayLabelData>(label).offline!;
    return;
  }
  const { play, title } = dataOf<PlayButtonData>(button);
  const frame = makeFrame(play!, title!, part);
  send(PLAYER_MADE, play!);
  // One that could not be followed before cannot be followed now.
  if (host.querySelector(having<PlayerFrameData>('plain')))
    dataOf<PlayerFrameData>(frame).plain = '';
  host.replaceChildren(frame);
  frame.focus();
}
