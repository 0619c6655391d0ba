/** The header of the page: out of the way while a visitor scrolls down, its menu shut once something is chosen. */
import { dataOf, type PageElementData } from './contract';

/** Pixels: less is a trembling hand. */
const MOVE = 8;
/** Pixels: its height, within which it stays. */
const TOP = 72;

/** The styles take `data-away` to heed, and leave a header alone that holds the focus or an open menu. */
export function watchHeader(): void {
  const page = dataOf<PageElementData>(document.documentElement);
  let last = 0;
  const move = () => {
    const by = scrollY - last;
    if (Math.abs(by) < MOVE && scrollY > TOP) return;
    last = scrollY;
    if (by > 0 && scrollY > TOP) page.away = '';
    else delete page.away;
  };
  addEventListener('scroll', move, { passive: true });
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    link?.closest<HTMLElement>('[popover]')?.hidePopover();
  });
}
