/** The label of the play button, and links to moments in the page's video. */
import { formatDuration } from '@/lib/model/format';

import { dataOf, listen, type PlayButtonData, PLAYER_LABEL, type PlayLabelData } from './contract';
import { isModified } from './keys';
import { mainButton, parsePart, planOf } from './plan';
import { askPlayer } from './play';

/**
 * Labels the button with its starting point, once the page is there and whenever asked to, and plays from
 * where a link like `?t=95&end=140` points.
 */
export function watchMoments(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?t="]');
    if (!link || !mainButton() || isModified(event) || event.defaultPrevented) return;
    event.preventDefault();
    askPlayer(parsePart(link.search));
  });
  listen(PLAYER_LABEL, sayStart);
  document.addEventListener('DOMContentLoaded', () => {
    sayStart();
    // Who followed a link to a moment has only to press Enter.
    if (parsePart(location.search).start !== undefined)
      mainButton()?.focus({ preventScroll: true });
  });
}

function sayStart(): void {
  const button = mainButton();
  const label = button?.querySelector<HTMLElement>('.play-label');
  if (!button || !label) return;
  const { start = 0, isResumed } = planOf(button);
  const { from = '', resume = '' } = dataOf<PlayLabelData>(label);
  const { title, name } = dataOf<PlayButtonData>(button);
  label.textContent =
    start > 0 ? (isResumed ? resume : from).replace('{time}', formatDuration(start)) : '';
  button.ariaLabel = start > 0 ? `${label.textContent}: ${title}` : name!;
}
