/** Makes the picture of a card grow into the player of its page. */
import { type GrowsData, having } from './contract';

/** Gives the clicked picture the name of the player; a name may be used only once on a page. */
export function watchCards(): void {
  document.addEventListener('click', ({ target }) => {
    const art = (target as Element).closest('.card')?.querySelector<HTMLElement>('.card-art');
    if (!art || !(target as Element).closest('a')) return;
    for (const named of document.querySelectorAll<HTMLElement>(having<GrowsData>('grows')))
      named.style.viewTransitionName = 'none';
    art.style.viewTransitionName = 'player';
  });
}
